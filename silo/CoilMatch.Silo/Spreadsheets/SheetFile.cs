using System.Text;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Spreadsheets;

/// <param name="Number">As the spreadsheet program counts rows, from 1.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The text of a cell, empty where the row is shorter.</summary>
    internal string this[int column] => column < Cells.Count ? Cells[column] : "";
}

/// <summary>A small table that somebody filled in with a spreadsheet program and sent back, as CSV or as an Excel workbook.</summary>
internal static class SheetFile
{
    /// <summary>What a form needs many times over.</summary>
    internal const int MostBytes = 512 * 1024;
    internal const int MostRows = 2000;

    private static readonly Refusal NotReadable = new(
        "unreadable", "This is neither a CSV file in UTF-8 nor an Excel workbook. Save it as one of the two.", "file");

    internal static (IReadOnlyList<SheetRow> Rows, Refusal? Refusal) Read(byte[] file)
    {
        if (file.Length == 0) return ([], new Refusal("empty-file", "The file is empty.", "file"));
        if (file.Length > MostBytes) return ([], new Refusal("too-large", $"The file is larger than {MostBytes / 1024} kB; a form is much smaller.", "file"));

        try
        {
            var rows = file.AsSpan().StartsWith("PK"u8) ? XlsxRows.Read(file) : CsvRows.Read(file);
            return rows.Count > MostRows ? ([], new Refusal("too-large", $"The sheet has more than {MostRows} rows.", "file")) : (rows, null);
        }
        catch (Exception damaged) when (damaged is DecoderFallbackException or InvalidDataException or System.Xml.XmlException)
        {
            return ([], NotReadable);
        }
    }
}
