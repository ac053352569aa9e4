using System.Diagnostics;
using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Matching.Evaluation;

namespace CoilMatch.Benchmarks;

/// <summary><c>suggestions --courses F [--queries N]</c>: how long the index takes to fill, to answer and to change.</summary>
internal static class SuggestionsCommand
{
    private const int Page = 10;

    public static int Run(string[] args, TextWriter output)
    {
        if (Option(args, "--courses") is not { } file)
        {
            output.WriteLine("suggestions --courses FILE [--queries NUMBER]");
            return 2;
        }

        var queries = int.Parse(Option(args, "--queries") ?? "500", CultureInfo.InvariantCulture);
        var listings = CatalogueListings.Of(CourseRow.Read(file)).ToList();
        var index = new CatalogueIndex();
        var watch = Stopwatch.StartNew();
        index.UpsertRange(listings);
        var fill = watch.Elapsed;

        var random = new Random(1);
        var asked = Enumerable.Range(0, queries + 50).Select(_ => listings[random.Next(listings.Count)]).ToList();
        foreach (var listing in asked.Take(50))
            index.Suggest(listing.Id, new SuggestionQuery(Page));
        var full = 0;
        var scores = new List<double>();
        var answers = asked.Skip(50).Select(listing => Milliseconds(
            () =>
            {
                var items = index.Suggest(listing.Id, new SuggestionQuery(Page)).Items;
                full += items.Count == Page ? 1 : 0;
                scores.Add(items[0].Score);
            })).Order().ToList();
        var changes = asked.Take(50).Select(listing => Milliseconds(
            () => index.Upsert(listing with { Title = listing.Title + " (new)" }))).Order().ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            courses {index.Count}, filled in {fill.TotalSeconds:F1} s, memory {GC.GetTotalMemory(true) / 1_000_000} MB
            answer p50 {At(answers, 0.5):F1} ms, p95 {At(answers, 0.95):F1} ms, p99 {At(answers, 0.99):F1} ms, full pages {full} of {queries}
            fit of the first: median {At([.. scores.Order()], 0.5):F2}, lowest tenth {At([.. scores.Order()], 0.1):F2}
            change p50 {At(changes, 0.5):F2} ms, p95 {At(changes, 0.95):F2} ms
            """));
        return 0;
    }

    private static double Milliseconds(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double At(List<double> ordered, double share) => ordered[(int)(share * (ordered.Count - 1))];

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
