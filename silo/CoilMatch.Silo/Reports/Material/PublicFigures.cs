using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Reports;

/// <summary>The figures about students and lecturers that a report may show: nothing that the rules of disclosure hold back.</summary>
/// <param name="HalfYears">One table for each half-year that was over, the earliest first.</param>
/// <param name="Indicators">What came of the projects delivered in the period.</param>
/// <param name="Notes">How the figures were made and what is not shown.</param>
internal sealed record PublicFigures(
    IReadOnlyList<HalfYearFigures> HalfYears, IReadOnlyList<IndicatorSummary> Indicators, IReadOnlyList<string> Notes)
{
    internal static readonly PublicFigures None = new([], [], []);

    internal static Task<PublicFigures> ReadAsync(SiloDbContext db, ReportPeriod period, CancellationToken cancellationToken) =>
        Task.FromResult(None);
}

/// <summary>Students of one half-year by country, as it was published or will be.</summary>
/// <param name="Name">For example "1 January to 30 June 2027".</param>
/// <param name="Measures">What the columns count.</param>
internal sealed record HalfYearFigures(string Name, IReadOnlyList<string> Measures, IReadOnlyList<HalfYearRow> Rows);

/// <param name="Label">A country, a region or all.</param>
/// <param name="IsRegion">Whether the row is a region's.</param>
/// <param name="Cells">A number, or the word for one that is not shown.</param>
internal sealed record HalfYearRow(string Label, bool IsRegion, IReadOnlyList<string> Cells, IReadOnlyList<long?> Values);

/// <param name="Code">I1 to I18.</param>
/// <param name="Unit">What it is told in, in words.</param>
internal sealed record IndicatorSummary(string Code, string Label, string Definition, string Unit, IReadOnlyList<SummaryLine> Lines);

/// <summary>One figure of an indicator, for both sides or one of them.</summary>
/// <param name="Whose">Both sides, the requesting side, the invited side, Asia or Europe.</param>
/// <param name="What">What is measured, where the indicator has several figures.</param>
/// <param name="Text">The figure as a reader sees it.</param>
/// <param name="Answers">How many answers it rests on; empty when that is not shown.</param>
/// <param name="Missing">Sides that did not collect it or did not report.</param>
internal sealed record SummaryLine(
    string Whose, string What, string Text, decimal? Value, decimal? Low, decimal? High, string Answers, int Missing, int Projects);
