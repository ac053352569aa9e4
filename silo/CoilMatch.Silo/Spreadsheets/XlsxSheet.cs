using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CoilMatch.Silo.Spreadsheets;

/// <summary>
/// A table as an Excel workbook of one sheet (ECMA-376, SpreadsheetML): texts stay texts, days and instants are dates.
/// </summary>
/// <remarks>
/// Written part by part into a ZIP stream, whose bytes wait in memory until they go out a piece at a time. The libraries that restore here build the whole workbook in memory first: the Open
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

    private readonly Stream body;
    private readonly PendingStream pending;
    private readonly ZipArchive zip;
    private readonly Stream part;
    private readonly StringBuilder text = new(SheetStart);

    private XlsxSheet(Stream body)
    {
        this.body = body;
        pending = new PendingStream();
        zip = new ZipArchive(pending, ZipArchiveMode.Create, leaveOpen: true);
        Add("[Content_Types].xml", ContentTypes);
        Add("_rels/.rels", PackageParts);
        Add("xl/workbook.xml", Workbook);
        Add("xl/_rels/workbook.xml.rels", WorkbookParts);
        Add("xl/styles.xml", Styles);
        part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
    }

    internal static async Task<ISheet> StartAsync(Stream body, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var sheet = new XlsxSheet(body);
        sheet.text.Append("<row>");
        foreach (var name in columns) sheet.AppendText(name, Heading);
        sheet.text.Append("</row>");
        await sheet.FlushAsync(cancellationToken);
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
        await part.DisposeAsync();
        zip.Dispose();
        await pending.DrainAsync(body, cancellationToken);
    }

    /// <summary>Without <see cref="FinishAsync"/> the end of the archive never goes out, and no program opens the file.</summary>
    public ValueTask DisposeAsync()
    {
        part.Dispose();
        zip.Dispose();
        return pending.DisposeAsync();
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
        part.Write(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
        await pending.DrainAsync(body, cancellationToken);
    }

    private void Add(string name, string content)
    {
        using var whole = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        whole.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>Holds what the archive has written until it can go out without blocking, as the body of an answer demands.</summary>
    private sealed class PendingStream : Stream
    {
        private readonly MemoryStream held = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        internal async Task DrainAsync(Stream body, CancellationToken cancellationToken)
        {
            await body.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellationToken);
            held.SetLength(0);
        }

        public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) held.Dispose();
            base.Dispose(disposing);
        }
    }
}
