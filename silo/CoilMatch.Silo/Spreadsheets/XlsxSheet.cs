using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CoilMatch.Silo.Spreadsheets;

/// <summary>
/// A table as an Excel workbook of one sheet (ECMA-376, SpreadsheetML): texts stay texts, days and instants are dates.
/// </summary>
/// <remarks>
/// Written part by part into a ZIP stream. The libraries that restore here build the whole workbook in memory first: the Open
/// XML SDK needs a package that can be read back, which the body of an answer cannot.
/// </remarks>
internal sealed class XlsxSheet : ISheet
{
    private const int FlushAt = 32 * 1024;

    /// <summary>What one cell of Excel can hold, in UTF-16 units.</summary>
    private const int LongestText = 32_767;

    /// <summary>Excel's day 0 for dates after February 1900.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Styles by their place in <see cref="Styles"/>.</summary>
    private const int Plain = 0, Heading = 1, Day = 2, At = 3, GuardedText = 4;

    private const string ContentTypes =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";

    private const string PackageParts =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private const string WorkbookParts =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""";

    private const string Workbook =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="CoilMatch" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    private const string Styles =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    private const string SheetStart =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>""";

    private const string SheetEnd = "</sheetData></worksheet>";

    private readonly ZipArchive zip;
    private readonly Stream part;
    private readonly StringBuilder text = new(SheetStart);

    private XlsxSheet(ZipArchive zip, Stream part) => (this.zip, this.part) = (zip, part);

    internal static async Task<ISheet> StartAsync(Stream body, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var zip = await ZipArchive.CreateAsync(body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await AddAsync(zip, "[Content_Types].xml", ContentTypes, cancellationToken);
        await AddAsync(zip, "_rels/.rels", PackageParts, cancellationToken);
        await AddAsync(zip, "xl/workbook.xml", Workbook, cancellationToken);
        await AddAsync(zip, "xl/_rels/workbook.xml.rels", WorkbookParts, cancellationToken);
        await AddAsync(zip, "xl/styles.xml", Styles, cancellationToken);
        var sheet = new XlsxSheet(zip, await zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync(cancellationToken));
        sheet.text.Append("<row>");
        foreach (var name in columns) sheet.AppendText(name, Heading);
        sheet.text.Append("</row>");
        return sheet;
    }

    public async Task WriteAsync(IReadOnlyList<Cell> row, CancellationToken cancellationToken)
    {
        text.Append("<row>");
        foreach (var cell in row) Append(cell);
        text.Append("</row>");
        if (text.Length >= FlushAt) await FlushAsync(cancellationToken);
    }

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        text.Append(SheetEnd);
        await FlushAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await part.DisposeAsync();
        await zip.DisposeAsync();
    }

    private void Append(Cell cell)
    {
        switch (cell.Value)
        {
            case null or "":
                text.Append("<c/>");
                break;
            case string typed:
                AppendText(typed, FormulaGuard.IsRisky(typed) ? GuardedText : Plain);
                break;
            case DateOnly day:
                AppendNumber(day.DayNumber - DayZero.DayNumber, Day);
                break;
            case DateTimeOffset at:
                AppendNumber((at.UtcDateTime - DayZero.ToDateTime(TimeOnly.MinValue)).TotalDays, At);
                break;
            default:
                AppendNumber(Convert.ToDouble(cell.Value, CultureInfo.InvariantCulture), Plain);
                break;
        }
    }

    private void AppendNumber(double number, int style) =>
        text.Append(CultureInfo.InvariantCulture, $"<c s=\"{style}\"><v>{number:R}</v></c>");

    private void AppendText(string typed, int style)
    {
        text.Append(CultureInfo.InvariantCulture, $"<c t=\"inlineStr\" s=\"{style}\"><is><t xml:space=\"preserve\">");
        var cut = typed.Length <= LongestText ? typed : typed[..LongestText];
        for (var at = 0; at < cut.Length; at++)
        {
            var letter = cut[at];
            if (char.IsHighSurrogate(letter) && at + 1 < cut.Length && char.IsLowSurrogate(cut[at + 1]))
            {
                text.Append(letter).Append(cut[++at]);
                continue;
            }

            _ = letter switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '\t' or '\n' => text.Append(letter),
                '\r' => text.Append("&#13;"),
                _ when char.IsSurrogate(letter) || letter < ' ' || letter >= '\uFFFE' => text.Append('\uFFFD'),
                _ => text.Append(letter),
            };
        }

        text.Append("</t></is></c>");
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await part.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        text.Clear();
    }

    private static async Task AddAsync(ZipArchive zip, string name, string content, CancellationToken cancellationToken)
    {
        await using var part = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await part.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken);
    }
}
