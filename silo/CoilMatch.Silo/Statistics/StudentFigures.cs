using CoilMatch.Silo.Outcomes;
using CoilMatch.Statistics;

namespace CoilMatch.Silo.Statistics;

/// <summary>Numbers of students, from the published half-year tables alone.</summary>
internal static class StudentFigures
{
    private const string AtLeast = "At least: numbers that are hidden are left out.";

    private const string BySide = "Told by country and region only; a second way to add up the same students could reveal what is hidden.";

    private static readonly (string Name, string Label, string Definition, Func<DisclosedRow, int?> Read)[] Counts =
    [
        ("enrolled", "Students enrolled", "In the courses when the projects began.", row => row.Enrolled),
        ("started", "Students who started", "Took part in the first shared week.", row => row.Started),
        ("completed", "Students who completed", "Finished the project and looked back on it.", row => row.Completed),
    ];

    /// <summary>The sum of the shown numbers of one row over the published half-years.</summary>
    /// <param name="key">Whole key of the figure.</param>
    internal static FigureView Sum(string key, string label, string definition, IReadOnlyList<DisclosedRow> rows, Func<DisclosedRow, int?> read)
    {
        var shown = rows.Select(read).OfType<int>().ToList();
        var hidden = rows.Any(row => row.Hidden);
        return new FigureView(
            key, label, FigureUnit.Students, definition, shown.Count > 0 ? shown.Sum() : null, null, null, null,
            rows.Sum(row => row.Missing), rows.Sum(row => row.Projects), hidden && shown.Count == 0, hidden ? AtLeast : null);
    }

    internal static IndicatorFiguresView Indicator(IReadOnlyList<DisclosedTable> tables)
    {
        var indicator = OutcomeIndicators.All[0];
        return new IndicatorFiguresView(
            indicator.Code, indicator.Name, indicator.Definition,
            Of("both", [.. tables.Select(one => one.Students.Total)]),
            NotTold("requester"), NotTold("invited"),
            Of("asia", RegionRows(tables, "ASIA")), Of("europe", RegionRows(tables, "EUROPE")));
    }

    internal static List<DisclosedRow> RegionRows(IReadOnlyList<DisclosedTable> tables, string region) =>
        [.. tables.SelectMany(one => one.Students.Regions).Where(row => row.Key == region)];

    internal static List<DisclosedRow> CountryRows(IReadOnlyList<DisclosedTable> tables, string country) =>
        [.. tables.SelectMany(one => one.Students.Countries).Where(row => row.Key == country)];

    private static List<FigureView> Of(string group, IReadOnlyList<DisclosedRow> rows) =>
    [
        .. Counts.Select(count => Sum($"outcomes.I1.{group}.{count.Name}", count.Label, count.Definition, rows, count.Read)),
        Completion($"outcomes.I1.{group}.completion", rows),
    ];

    private static FigureView Completion(string key, IReadOnlyList<DisclosedRow> rows)
    {
        var shown = rows.Where(row => row is { Hidden: false, Started: > 0 }).ToList();
        var share = Clusters.Share([.. shown.Select(row => (row.Completed!.Value, row.Started!.Value))]);
        var hidden = rows.Any(row => row.Hidden);
        return new FigureView(
            key, "Completed, of those who started", FigureUnit.Share, "Completed ÷ started, over the half-years that are shown; the interval counts half-years.",
            share?.Value, share?.Interval.Low, share?.Interval.High, share is null ? null : shown.Sum(row => row.Started!.Value),
            rows.Sum(row => row.Missing), shown.Sum(row => row.Projects), hidden && share is null, hidden ? "Half-years whose numbers are hidden are left out." : null);
    }

    private static List<FigureView> NotTold(string group) =>
    [
        .. Counts.Select(count => new FigureView(
            $"outcomes.I1.{group}.{count.Name}", count.Label, FigureUnit.Students, count.Definition, null, null, null, null, 0, 0, true, BySide)),
    ];
}
