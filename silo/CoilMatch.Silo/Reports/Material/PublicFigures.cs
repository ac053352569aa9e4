using CoilMatch.Silo.Statistics;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Reports;

/// <summary>
/// The figures about students and lecturers that a report may show: nothing that the rules of disclosure hold back, and nothing
/// that is forgotten after a time, such as what was suggested, so that the report can be made again.
/// </summary>
/// <param name="HalfYears">One table for each half-year of the period that was final by then, the earliest first.</param>
/// <param name="Indicators">What came of the projects delivered in the period.</param>
/// <param name="Notes">How the figures were made and what is not shown.</param>
internal sealed record PublicFigures(
    IReadOnlyList<HalfYearFigures> HalfYears, IReadOnlyList<IndicatorSummary> Indicators, IReadOnlyList<string> Notes)
{
    internal static readonly PublicFigures None = new([], [], []);

    internal static async Task<PublicFigures> ReadAsync(SiloDbContext db, ReportPeriod period, CancellationToken cancellationToken)
    {
        var statistics = await PilotStatistics.ReadOutcomesAsync(
            db, new StatisticsPeriod(period.From, period.CutOff), period.LastMoment, cancellationToken);
        return new PublicFigures(
            [.. statistics.Tables.Select(one => HalfYearFigures.Of(HalfYearOf(one.HalfYear).Name, one.Students))],
            [
                .. statistics.Outcomes.Select(IndicatorSummary.Of).Append(IndicatorSummary.OfInclusion(statistics.Inclusion))
                    .Where(one => one.Lines.Count > 0),
            ],
            statistics.Notes);
    }

    private static HalfYear HalfYearOf(string code) =>
        new(int.Parse(code.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), code[^1] - '0');
}

/// <summary>Students of one half-year by country, as they were published once and for all.</summary>
/// <param name="Name">For example "January to June 2027".</param>
internal sealed record HalfYearFigures(string Name, IReadOnlyList<HalfYearRow> Rows)
{
    internal static readonly IReadOnlyList<string> Measures = ["Enrolled", "Started", "Completed"];

    internal static HalfYearFigures Of(string name, DisclosedStudents students) => new(name,
    [
        .. students.Countries.Select(row => HalfYearRow.Of(AsemCountries.Find(row.Key)?.Name ?? row.Key, false, row))
            .OrderBy(row => row.Label, StringComparer.Ordinal),
        .. students.Regions.Select(row => HalfYearRow.Of(row.Key == "ASIA" ? "Asia" : "Europe", true, row)),
        HalfYearRow.Of("All", false, students.Total),
    ]);
}

/// <param name="Label">A country, a region or all.</param>
/// <param name="Missing">Classes of which no numbers were told.</param>
/// <param name="Values">Enrolled, started, completed; null where they are not shown or were not told.</param>
/// <param name="Cells">The same as a reader sees them.</param>
internal sealed record HalfYearRow(string Label, bool IsRegion, int Classes, int Missing, IReadOnlyList<long?> Values, IReadOnlyList<string> Cells)
{
    internal static HalfYearRow Of(string label, bool isRegion, DisclosedRow row)
    {
        IReadOnlyList<long?> values = [row.Enrolled, row.Started, row.Completed];
        return new HalfYearRow(
            label, isRegion, row.Sides, row.Missing, values,
            [.. values.Select(value => value is { } number ? ReportText.Number(number) : row.Hidden ? "not shown" : "no data")]);
    }
}
