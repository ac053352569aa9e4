using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Spreadsheets;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reports;

/// <summary>
/// All tables of a report in one sheet: one line for each cell, with the table, the row and the column that it stands in, so
/// that tables of different shape can be sorted and filtered together.
/// </summary>
internal static class ReadReportTables
{
    private static readonly string[] Columns = ["Section", "Table", "Row", "Column", "Value", "Number"];

    internal static void MapReadReportTables(this IEndpointRouteBuilder reports) => Map(reports, UseCase.ReadReports, published: false);

    internal static void MapReadPublishedTables(this IEndpointRouteBuilder published) => Map(published, UseCase.ReadPublishedReports, published: true);

    private static void Map(IEndpointRouteBuilder reports, UseCase useCase, bool published)
    {
        foreach (var (path, format, type) in new[] { ("csv", SheetFormat.Csv, SheetFormats.Csv), ("xlsx", SheetFormat.Xlsx, SheetFormats.Xlsx) })
        {
            reports.MapGet($"/{{id:guid}}/tables.{path}", (Guid id, SiloDbContext db, CancellationToken cancellationToken) =>
                    HandleAsync(id, format, published, db, cancellationToken))
                .Needs(useCase)
                .Produces(StatusCodes.Status200OK, contentType: type)
                .WithSummary(published ? $"The tables of a published report as {format}" : $"The tables of a report as {format}");
        }
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, SheetFormat format, bool published, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await GetReport.FindAsync(id, db, cancellationToken) is not { } report || (published && report.PublishedAt is null))
            return Refusal.NotFound.ToProblem();

        var document = await ServedReport.ReadAsync(report, db, cancellationToken);
        return format.Answer($"report-{document.CutOff:yyyy-MM-dd}", Columns, LinesOf(document).ToAsyncEnumerable(), line => line);
    }

    private static IEnumerable<IReadOnlyList<Cell>> LinesOf(ReportDocument document) =>
        from section in document.Sections
        from block in section.Blocks
        from line in block switch
        {
            ReportTable table => LinesOf(section.Heading, table),
            ReportChart chart => LinesOf(section.Heading, chart),
            _ => [],
        }
        select line;

    private static IEnumerable<IReadOnlyList<Cell>> LinesOf(string section, ReportTable table) =>
        from row in table.Rows
        from at in Enumerable.Range(1, Math.Max(0, row.Count - 1))
        select (IReadOnlyList<Cell>)[section, table.Caption, row[0], table.Columns[at].Label, row[at], NumberOf(row[at], table.Columns[at].Numeric)];

    private static IEnumerable<IReadOnlyList<Cell>> LinesOf(string section, ReportChart chart) =>
        from point in chart.Points
        from at in Enumerable.Range(0, chart.Series.Count)
        select (IReadOnlyList<Cell>)[section, chart.Caption, point.Label, chart.Series[at].Name, point.Text[at], WholeOf(point.Values[at])];

    /// <summary>The cell as a number, where it is a whole one.</summary>
    private static Cell NumberOf(string text, bool numeric) =>
        numeric && long.TryParse(text.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : (Cell)(long?)null;

    private static Cell WholeOf(decimal? value) => value is { } number && number == Math.Truncate(number) ? (long)number : (Cell)(long?)null;
}
