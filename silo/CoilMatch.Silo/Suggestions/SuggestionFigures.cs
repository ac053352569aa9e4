using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoilMatch.Silo.Telemetry;

namespace CoilMatch.Silo.Suggestions;

/// <summary>How quickly suggestions are answered, and how many of the answers hold something worth looking at.</summary>
internal sealed class SuggestionFigures
{
    /// <summary>With so many feasible partners a lecturer has a choice; below it the catalogue is too thin for this course.</summary>
    private const int Enough = 5;

    private readonly Histogram<double> seconds;
    private readonly Counter<long> answers;

    public SuggestionFigures(IMeterFactory meters, SuggestionIndex index)
    {
        var meter = meters.SiloOwn();
        seconds = meter.CreateHistogram("coilmatch.suggestions.duration", "s", "Time to rank one page of partners",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] });
        answers = meter.CreateCounter<long>("coilmatch.suggestions.answers", "{answer}",
            "First pages, by how many feasible partners there are: none, few (1 to 4) or enough");
        meter.CreateObservableGauge("coilmatch.index.listings", () => index.Count, "{listing}", "Open listings in this service's index");
        foreach (var choice in (string[])["none", "few", "enough"]) answers.Add(0, PartnersTag(choice));
    }

    /// <param name="started">The timestamp of <see cref="Stopwatch"/> before the ranking.</param>
    internal void Note(long started, bool firstPage, RankedPage page)
    {
        seconds.Record(
            Stopwatch.GetElapsedTime(started).TotalSeconds,
            new KeyValuePair<string, object?>("ranking", page.ModelVersion is null ? "prior" : "learned"));
        if (firstPage) answers.Add(1, PartnersTag(page.Feasible switch { 0 => "none", < Enough => "few", _ => "enough" }));
    }

    private static KeyValuePair<string, object?> PartnersTag(string choice) => new("partners", choice);
}
