using System.Globalization;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Statistics;

/// <summary>All figures of a period as known at a moment, for the expert group and for reports; nothing in them tells of one class.</summary>
internal static class PilotStatistics
{
    internal static async Task<PilotStatisticsView> ReadAsync(
        SiloDbContext db, StatisticsPeriod period, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var data = await PilotData.ReadAsync(db, asOf, cancellationToken);
        var within = await TablesAsync(db, data, period, cancellationToken);
        return new PilotStatisticsView(
            period.From, period.To, asOf,
            ProjectFigures.Of(data, period),
            BalanceFigures.Of(data, period, within),
            InclusionOf(data, period),
            await FlowFigures.ReadAsync(db, data, period, cancellationToken),
            FlowFigures.Failures(data, period),
            [StudentFigures.Indicator(within), .. OutcomesOf(data, period)],
            DesignFigures.Of(data, period),
            await ReviewFigures.ReadAsync(db, asOf, period, cancellationToken),
            await FairnessFigures.ReadAsync(db, asOf, period, cancellationToken),
            NotesOf(data, period));
    }

    /// <summary>Only what came of the projects, for reports: nothing of flow, designs, reviews and exposure.</summary>
    internal static async Task<OutcomeStatistics> ReadOutcomesAsync(
        SiloDbContext db, StatisticsPeriod period, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var data = await PilotData.ReadAsync(db, asOf, cancellationToken);
        var within = await TablesAsync(db, data, period, cancellationToken);
        return new OutcomeStatistics(
            within, [StudentFigures.Indicator(within), .. OutcomesOf(data, period)], InclusionOf(data, period), NotesOf(data, period));
    }

    private static async Task<List<DisclosedTable>> TablesAsync(
        SiloDbContext db, PilotData data, StatisticsPeriod period, CancellationToken cancellationToken)
    {
        var tables = await StudentTables.PublishedAsync(db, data, cancellationToken);
        return [.. tables.Where(one => data.HalfYears.Any(half => half.HalfYear.Code == one.HalfYear && period.Covers(half.HalfYear)))];
    }

    /// <summary>What the indicators of the outcome reports say, without the numbers of students.</summary>
    private static IEnumerable<IndicatorFiguresView> OutcomesOf(PilotData data, StatisticsPeriod period) =>
        Measures.Outcomes.GroupBy(one => one.Indicator).Select(group =>
        {
            var indicator = OutcomeIndicators.All.First(one => one.Code == group.Key);
            var figures = group.Select(measure => new MeasureFigures(measure, data, period).All("outcomes")).ToList();
            List<FigureView> Of(FigureGroup whose) => figures.ConvertAll(one => one[whose]);
            return new IndicatorFiguresView(
                indicator.Code, indicator.Name, indicator.Definition, Of(FigureGroup.Both), Of(FigureGroup.Requester),
                Of(FigureGroup.Invited), Of(FigureGroup.Asia), Of(FigureGroup.Europe));
        });

    private static List<FigureView> InclusionOf(PilotData data, StatisticsPeriod period) =>
    [
        .. Measures.Inclusion.Select(measure => new MeasureFigures(measure, data, period).All("inclusion"))
            .SelectMany(figures => new[] { FigureGroup.Both, FigureGroup.Asia, FigureGroup.Europe }.Select(group => group == FigureGroup.Both
                ? figures[group]
                : figures[group] with { Label = $"{figures[group].Label}, {group.Label}" })),
    ];

    private static List<string> NotesOf(PilotData data, StatisticsPeriod period)
    {
        var open = data.HalfYears.Where(one => period.Covers(one.HalfYear) && one.ClosedAt > data.AsOf).Select(one => one.HalfYear.Name).ToList();
        var cut = data.Pilots.Where(one => period.Has(one.DeliveredOn) && !period.Covers(one.HalfYear!.Value)).ToList();
        return
        [
            "A project counts by the day of its delivery; flow and failures count by the day of the request.",
            "Counts below 5 students are hidden, and others with them where they could be computed; answers about inclusion and access below 10. Means and shares need three projects.",
            "Figures from outcome reports come from half-years that are final: over, and reported by both sides or 42 days past delivery. What is corrected later does not change them.",
            .. open.Count > 0 ? [$"Not final yet: {string.Join(", ", open)}."] : Array.Empty<string>(),
            .. cut.Count > 0
                ? [string.Create(CultureInfo.InvariantCulture, $"{cut.Count} delivered projects lie in half-years that this time covers in part only; their outcomes are left out.")]
                : Array.Empty<string>(),
        ];
    }
}

/// <param name="Tables">Students of the half-years that the period covers, as they were published, the earliest first.</param>
internal sealed record OutcomeStatistics(
    IReadOnlyList<DisclosedTable> Tables, IReadOnlyList<IndicatorFiguresView> Outcomes, IReadOnlyList<FigureView> Inclusion, IReadOnlyList<string> Notes);
