using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <summary>A half-year, or the part of it that lies in a period.</summary>
internal sealed record ReportHalfYear(DateOnly From, DateOnly To)
{
    internal string Name => $"{(From.Month <= 6 ? "January to June" : "July to December")} {From.Year}";

    internal bool Has(DateOnly? day) => day >= From && day <= To;

    /// <summary>The half-years that a period touches, the earliest first.</summary>
    internal static IReadOnlyList<ReportHalfYear> In(ReportPeriod period)
    {
        List<ReportHalfYear> found = [];
        for (var first = new DateOnly(period.From.Year, period.From.Month <= 6 ? 1 : 7, 1); first <= period.CutOff; first = first.AddMonths(6))
            found.Add(new ReportHalfYear(first, first.AddMonths(6).AddDays(-1)));
        return found;
    }
}

/// <param name="Label">The reason in words.</param>
internal sealed record CancelledFor(string Label, int Count);

/// <summary>The counts of projects that the chapters of a Stocktaking entry tell.</summary>
/// <param name="All">Every request that had been made.</param>
/// <param name="Cancelled">Reasons, the most frequent first.</param>
/// <param name="Median">Days from the request to the end of delivered projects; null for fewer than three.</param>
internal sealed record StocktakingFacts(
    ReportMaterial Material, IReadOnlyList<ReportProject> All, IReadOnlyList<ReportProject> Delivered, IReadOnlyList<ReportProject> Begun,
    IReadOnlyList<ReportProject> Running, IReadOnlyList<ReportProject> Planned, IReadOnlyList<ReportProject> Published,
    IReadOnlyList<CancelledFor> Cancelled, int? Median, IReadOnlyDictionary<PairingId, string> Titles)
{
    private const int FewestForMedian = 3;

    internal ReportPeriod Period => Material.Period;

    internal IReadOnlyList<ReportHalfYear> HalfYears => ReportHalfYear.In(Period);

    internal static async Task<StocktakingFacts> ReadAsync(ReportMaterial material, SiloDbContext db, CancellationToken cancellationToken)
    {
        var period = material.Period;
        var delivered = material.Projects.Where(one => period.Has(one.DeliveredOn)).ToList();
        var days = delivered.Select(one => one.DeliveredOn!.Value.DayNumber - ReportPeriod.DayOf(one.Reached[0].At).DayNumber).Order().ToList();
        var tagged = material.Tags.Select(tag => material.Project(tag.Project)).OfType<ReportProject>().Distinct().ToList();
        var plans = await material.PlansAsync(tagged, db, cancellationToken);
        return new StocktakingFacts(
            material, material.Projects, delivered,
            [.. material.Projects.Where(one => period.Has(one.StartedOn))],
            [.. material.Projects.Where(one => one.IsRunning)],
            [.. material.Projects.Where(one => one.IsPlanned)],
            [.. material.Projects.Where(one => one.IsPublished && period.Has(one.PublishedOn))],
            await CancelledAsync(material, db, cancellationToken),
            days.Count < FewestForMedian ? null : days[(days.Count - 1) / 2],
            plans.ToDictionary(one => one.Key, one => one.Value.Title));
    }

    /// <summary>Titles with countries of those projects that were tagged, which alone are named; in the order of the alphabet.</summary>
    internal IReadOnlyList<string> Named(IEnumerable<ReportProject> projects) =>
    [
        .. projects.Where(one => Titles.ContainsKey(one.Id)).Select(one => $"{Titles[one.Id]} ({one.Countries})").Order(StringComparer.Ordinal),
    ];

    private static async Task<List<CancelledFor>> CancelledAsync(ReportMaterial material, SiloDbContext db, CancellationToken cancellationToken)
    {
        var ended = await db.Pairings.AsNoTracking().Where(one => one.State == PairingState.Cancelled)
            .Select(one => one.Cancellation).ToListAsync(cancellationToken);
        return
        [
            .. ended.OfType<Cancellation>().Where(one => material.Period.Has(one.At))
                .GroupBy(one => one.Reason)
                .Select(same => new CancelledFor(LabelOf(same.Key), same.Count()))
                .OrderByDescending(one => one.Count).ThenBy(one => one.Label, StringComparer.Ordinal),
        ];
    }

    private static string LabelOf(CancellationReason reason) =>
        ReasonCodes.Cancellation.Find(reason.Code())?.Label ?? reason.Code();
}
