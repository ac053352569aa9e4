using System.Text.Json;
using CoilMatch.Benchmarks.Synthetic;
using CoilMatch.Matching;

namespace CoilMatch.Benchmarks.Start;

/// <summary>The made-up catalogue as a file of courses that a silo imports.</summary>
internal static class MadeCatalogue
{
    internal static async Task ImportAsync(HttpClient silo, int courses)
    {
        using var content = new MemoryStream();
        await using (var writer = new StreamWriter(content, leaveOpen: true))
        {
            foreach (var listing in new SyntheticCatalogue(courses).All())
                await writer.WriteLineAsync(RowOf(listing));
        }

        content.Position = 0;
        using var answer = await silo.PostAsync("/imports?fileName=bench.jsonl&format=jsonl", new StreamContent(content));
        var report = await answer.Content.ReadAsStringAsync();
        await Console.Error.WriteLineAsync($"import: {report.TrimEnd().Split('\n')[^1]}");
        answer.EnsureSuccessStatusCode();
    }

    private static string RowOf(ListingProfile listing) => JsonSerializer.Serialize(new
    {
        id = $"{listing.Id}",
        university = $"Institution {listing.InstitutionId.ToString()[..8]}",
        country = listing.Country,
        title = listing.Title,
        description = listing.Description,
        level = listing.EqfLevel switch { 7 => "master", 8 => "doctorate", _ => "bachelor" },
        language = "en",
    });
}
