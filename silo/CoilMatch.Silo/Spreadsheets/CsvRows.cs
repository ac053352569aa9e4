using System.Text;

namespace CoilMatch.Silo.Spreadsheets;

/// <summary>
/// The rows of a small CSV text (RFC 4180) as a spreadsheet program numbers them: an empty line is a row, a line break inside
/// quotation marks is not.
/// </summary>
internal static class CsvRows
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static List<SheetRow> Read(byte[] file)
    {
        var text = Utf8.GetString(file).TrimStart('\uFEFF');
        if (text.Contains('\0', StringComparison.Ordinal)) throw new InvalidDataException("A text file has no zero bytes.");

        var rows = new List<SheetRow>();
        var separator = SeparatorOf(text);
        var at = 0;
        while (at < text.Length && rows.Count <= SheetFile.MostRows)
        {
            var cells = new List<string>();
            while (TakeCell(text, ref at, separator, cells))
            {
            }

            rows.Add(new SheetRow(rows.Count + 1, cells));
        }

        return rows;
    }

    /// <summary>Comma, semicolon or tab, whichever the first line has most of.</summary>
    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (first.Count(','), first.Count(';'), first.Count('\t'));
        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>Takes the cell that begins here and what ends it; false when that was the end of the row.</summary>
    private static bool TakeCell(string text, ref int at, char separator, List<string> cells)
    {
        var cell = new StringBuilder();
        if (at < text.Length && text[at] == '"') TakeQuoted(text, ref at, cell);
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n')) cell.Append(text[at++]);
        cells.Add(FormulaGuard.Unguard(cell.ToString()));
        if (at < text.Length && text[at] == separator)
        {
            at++;
            return true;
        }

        if (at < text.Length && text[at] == '\r') at++;
        if (at < text.Length && text[at] == '\n') at++;
        return false;
    }

    private static void TakeQuoted(string text, ref int at, StringBuilder cell)
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else
            {
                at++;
                return;
            }
        }

        throw new InvalidDataException("A quotation mark is never closed.");
    }
}
