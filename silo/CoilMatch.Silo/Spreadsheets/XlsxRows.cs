using System.IO.Compression;
using System.Text;
using System.Xml;

namespace CoilMatch.Silo.Spreadsheets;

/// <summary>
/// The first sheet of an Excel workbook (ECMA-376, SpreadsheetML) as texts: shared, inline and computed strings, numbers as the
/// file writes them. Formulas count with the value that the program saved.
/// </summary>
internal static class XlsxRows
{
    /// <summary>Unpacked; a part that is larger is a mistake or a bomb.</summary>
    private const int MostPartBytes = 8 * 1024 * 1024;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false };

    internal static List<SheetRow> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var shared = zip.GetEntry("xl/sharedStrings.xml") is { } strings ? SharedStrings(strings) : [];
        var sheet = zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .MinBy(entry => (entry.FullName.Length, entry.FullName)) ?? throw new InvalidDataException("The workbook has no sheet.");

        using var part = Open(sheet);
        var rows = new List<SheetRow>();
        while (part.Read())
        {
            if (!IsStart(part, "row")) continue;
            var number = int.TryParse(part.GetAttribute("r"), out var told) ? told : (rows.Count > 0 ? rows[^1].Number : 0) + 1;
            rows.Add(new SheetRow(number, Cells(part, shared)));
            if (rows.Count > SheetFile.MostRows) break;
        }

        return rows;
    }

    private static List<string> Cells(XmlReader row, List<string> shared)
    {
        var cells = new List<string>();
        if (row.IsEmptyElement) return cells;

        var depth = row.Depth;
        while (row.Read() && row.Depth > depth)
        {
            if (!IsStart(row, "c")) continue;
            var column = ColumnOf(row.GetAttribute("r")) ?? cells.Count;
            if (column >= 100) throw new InvalidDataException("The row is too long.");
            while (cells.Count <= column) cells.Add("");
            cells[column] = Value(row, shared);
        }

        return cells;
    }

    private static string Value(XmlReader cell, List<string> shared)
    {
        var (type, depth) = (cell.GetAttribute("t"), cell.Depth);
        var value = "";
        if (cell.IsEmptyElement) return value;
        while (cell.Read() && cell.Depth > depth)
        {
            if (IsStart(cell, "v")) value = Content(cell, "v");
            else if (IsStart(cell, "is")) value = Content(cell, "t");
        }

        return type switch
        {
            "s" => int.TryParse(value, out var at) && at >= 0 && at < shared.Count ? shared[at] : throw new InvalidDataException("A text is missing."),
            "b" => value == "1" ? "yes" : "no",
            _ => value,
        };
    }

    private static List<string> SharedStrings(ZipArchiveEntry entry)
    {
        using var part = Open(entry);
        var strings = new List<string>();
        while (part.Read())
        {
            if (IsStart(part, "si")) strings.Add(Content(part, "t"));
        }

        return strings;
    }

    /// <summary>The text in all elements of this name inside the present one, which may be of that name itself; readings of characters are left out.</summary>
    private static string Content(XmlReader part, string name)
    {
        var text = new StringBuilder();
        if (part.IsEmptyElement) return "";

        var depth = part.Depth;
        var inside = part.LocalName == name;
        var reading = false;
        while (part.Read() && part.Depth > depth)
        {
            var begins = part.NodeType == XmlNodeType.Element && !part.IsEmptyElement;
            if (part.LocalName == "rPh") reading = begins;
            else if (part.LocalName == name) inside = begins;
            else if (inside && !reading && IsText(part))
                text.Append(part.Value);
        }

        return text.ToString();
    }

    private static bool IsStart(XmlReader part, string name) =>
        part.NodeType == XmlNodeType.Element && part.LocalName == name && (part.NamespaceURI is Main or StrictMain);

    private static bool IsText(XmlReader part) =>
        part.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>0 for A, 27 for AB.</summary>
    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = (column * 26) + letter - 'A' + 1;
        return column > 0 ? column - 1 : null;
    }

    private static XmlReader Open(ZipArchiveEntry entry)
    {
        if (entry.Length > MostPartBytes) throw new InvalidDataException("A part of the workbook is too large.");

        var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            var piece = new byte[64 * 1024];
            int read;
            while ((read = packed.Read(piece)) > 0)
            {
                if (content.Length + read > MostPartBytes) throw new InvalidDataException("A part of the workbook is too large.");
                content.Write(piece, 0, read);
            }
        }

        content.Position = 0;
        return XmlReader.Create(content, Settings);
    }
}
