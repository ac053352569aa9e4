extern alias OpenXmlSdk;

using System.IO.Compression;
using System.Text;
using CoilMatch.Silo.Spreadsheets;
using OpenXmlSdk::DocumentFormat.OpenXml.Packaging;
using OpenXmlSdk::DocumentFormat.OpenXml.Spreadsheet;
using OpenXmlSdk::DocumentFormat.OpenXml.Validation;
using Xunit;
using Cell = CoilMatch.Silo.Spreadsheets.Cell;
using SheetCell = OpenXmlSdk::DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace CoilMatch.Silo.Tests.Spreadsheets;

public sealed class SheetTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("\"=1+1")]
    public async Task A_text_that_a_program_might_compute_is_behind_an_apostrophe(string risky)
    {
        var csv = Encoding.UTF8.GetString(await WriteAsync(SheetFormat.Csv, [risky]));

        Assert.Contains($"'{risky}".Replace("\"", "\"\"", StringComparison.Ordinal), csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_csv_begins_with_a_byte_order_mark_and_quotes_as_RFC_4180_says()
    {
        var bytes = await WriteAsync(SheetFormat.Csv, ["one, two", "say \"yes\"", "line\r\nbreak", (string?)null, "plain – ü 港"]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("A,B,C,D,E\r\n\"one, two\",\"say \"\"yes\"\"\",\"line\r\nbreak\",,plain – ü 港\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public async Task A_workbook_is_valid_by_the_Open_XML_SDK_and_holds_texts_as_texts_and_dates_as_dates()
    {
        var at = new DateTimeOffset(2026, 10, 27, 12, 0, 0, TimeSpan.Zero);
        var bytes = await WriteAsync(SheetFormat.Xlsx, ["=1+1", "<b> & \u0001 🚢\uD800", new DateOnly(2026, 10, 27), at, 42L]);

        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, Cancellation));
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().ToList();
        var cells = rows[1].Elements<SheetCell>().ToList();
        Assert.Equal(["=1+1", "<b> & \uFFFD 🚢\uFFFD", "46322", "46322.5", "42"], cells.Select(one => one.InnerText));
        Assert.All(cells[..2], one => Assert.Equal(CellValues.InlineString, one.DataType!.Value));
        Assert.All(cells, one => Assert.Null(one.CellFormula));
        var styles = book.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        Assert.True(styles[(int)cells[0].StyleIndex!.Value].QuotePrefix!.Value);
        Assert.Equal([164U, 165U], cells[2..4].Select(one => styles[(int)one.StyleIndex!.Value].NumberFormatId!.Value));
    }

    [Fact]
    public async Task Rows_go_out_while_they_are_written()
    {
        using var body = new MemoryStream();
        await using var sheet = await XlsxSheet.StartAsync(body, ["Text"], Cancellation);
        var random = new Random(1);
        for (var row = 0; row < 2_000; row++) await sheet.WriteAsync([Convert.ToHexString(RandomBytes(random, 200))], Cancellation);

        Assert.True(body.Length > 300_000, $"{body.Length} bytes were written before the end.");
    }

    [Fact]
    public async Task A_file_that_was_cut_short_opens_nowhere()
    {
        using var body = new MemoryStream();
        await using (var sheet = await XlsxSheet.StartAsync(body, ["Text"], Cancellation))
            await sheet.WriteAsync(["one"], Cancellation);

        Assert.Throws<InvalidDataException>(() => new ZipArchive(new MemoryStream(body.ToArray())));
    }

    private static async Task<byte[]> WriteAsync(SheetFormat format, IReadOnlyList<Cell> row)
    {
        using var body = new MemoryStream();
        string[] columns = [.. row.Select((_, at) => $"{(char)('A' + at)}")];
        await using (var sheet = format == SheetFormat.Csv
            ? await CsvSheet.StartAsync(body, columns, Cancellation)
            : await XlsxSheet.StartAsync(body, columns, Cancellation))
        {
            await sheet.WriteAsync(row, Cancellation);
            await sheet.FinishAsync(Cancellation);
        }

        return body.ToArray();
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
