using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Statistics;

/// <summary>How fairly the matcher showed, by region and over the terms, from the exposure report.</summary>
internal static class FairnessFigures
{
    /// <summary>Impressions are not kept for longer, and a longer time would cost a statement for every term of it.</summary>
    private const int MostYears = 2;

    internal static async Task<List<FigureView>> ReadAsync(
        SiloDbContext db, DateTimeOffset asOf, StatisticsPeriod period, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(asOf.UtcDateTime);
        var last = period.To is { } to && to < today ? to : today;
        var earliest = last.AddYears(-MostYears);
        var first = period.From is { } from && from > earliest ? from : earliest;
        if (first > last) return [];

        var report = await ExposureReport.ReadAsync(db, first, last, cancellationToken);
        return [.. report.Regions.SelectMany(OfRegion), .. report.Terms.Select(OfTerm)];
    }

    private static IEnumerable<FigureView> OfRegion(RegionExposureView region)
    {
        var (key, name, figures) = ($"exposure.{region.Region.ToString().ToUpperInvariant()}", region.Region.ToString(), region.Figures);
        yield return Figures.Count($"{key}.listings", $"{name}: listings", FigureUnit.Count, "Listings that were open for partners at some time.", figures.Listings, 0);
        yield return new FigureView(
            $"{key}.perListing", $"{name}: exposure of a listing", FigureUnit.Count,
            "How much a listing was seen on the average; the first place of a page counts 1, the second 0.63, the third 0.5 and so on.",
            figures.Listings > 0 ? figures.Exposure / figures.Listings : null, null, null, figures.Listings, 0, 0, false, null);
        yield return Figures.Share($"{key}.accepted", $"{name}: requests accepted", "Requests to listings from here that were accepted, of those received.",
            figures.Acceptances, figures.RequestsReceived, 0);
    }

    private static FigureView OfTerm(TermExposureView term) => new(
        $"exposure.gini.{term.From:yyyy-MM-dd}", $"Spread in {term.Name}", FigureUnit.Count,
        "Gini coefficient of exposure over the listings of the term: 0 when all were seen alike, near 1 when few had it all.",
        term.Gini, null, null, term.Listings, 0, 0, false, null);
}
