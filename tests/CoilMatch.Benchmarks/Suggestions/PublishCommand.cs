using System.Text.Json;
using CoilMatch.Matching;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary><c>publish [--courses N]</c>: from a listing's arrival in the index until its partner's page shows it, under load.</summary>
internal static class PublishCommand
{
    private const int Courses = 100_000;
    private const int Queries = 500;

    internal static Task<int> RunAsync(string[] words, TextWriter output)
    {
        var material = Material.Synthetic(new Arguments(words).Number("--courses", Courses), Queries);
        var index = new CatalogueIndex();
        index.UpsertRange(material.Listings());
        var visible = PublishToVisible.Measure(index, material);
        output.WriteLine(JsonSerializer.Serialize(new
        {
            courses = material.Courses,
            published = visible.Count,
            p50_ms = visible.At(0.5),
            p99_ms = visible.At(0.99),
            date = Machine.Today,
            machine = Machine.Name,
        }));
        return Task.FromResult(0);
    }
}
