using CoilMatch.Silo.Common;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Spreadsheets;

internal enum SheetFormat
{
    Csv,
    Xlsx,
}

internal static class SheetFormats
{
    internal const string Csv = "text/csv; charset=utf-8";
    internal const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Reads a format as an address writes it, CSV or XLSX; CSV when none is told.</summary>
    internal static Refusal? Check(string? name, out SheetFormat format)
    {
        format = name == "XLSX" ? SheetFormat.Xlsx : SheetFormat.Csv;
        return name is null or "CSV" or "XLSX" ? null : new Refusal("malformed", "A file comes as CSV or XLSX.", "format");
    }

    /// <summary>Answers with a file that is written while the rows are read.</summary>
    /// <param name="name">The file's name without its ending.</param>
    internal static PushStreamHttpResult Answer<TRow>(
        this SheetFormat format, string name, IReadOnlyList<string> columns, IAsyncEnumerable<TRow> rows, Func<TRow, IReadOnlyList<Cell>> cellsOf) =>
        TypedResults.Stream(
            body => WriteAsync(format, columns, rows, cellsOf, body),
            format == SheetFormat.Csv ? Csv : Xlsx,
            $"{name}.{(format == SheetFormat.Csv ? "csv" : "xlsx")}");

    private static async Task WriteAsync<TRow>(
        SheetFormat format, IReadOnlyList<string> columns, IAsyncEnumerable<TRow> rows, Func<TRow, IReadOnlyList<Cell>> cellsOf, Stream body)
    {
        await using var sheet = format == SheetFormat.Csv
            ? await CsvSheet.StartAsync(body, columns, CancellationToken.None)
            : await XlsxSheet.StartAsync(body, columns, CancellationToken.None);
        await foreach (var row in rows) await sheet.WriteAsync(cellsOf(row), CancellationToken.None);
        await sheet.FinishAsync(CancellationToken.None);
    }
}
