using System.Buffers.Binary;
using System.Text;
using CoilMatch.Silo.Documents.Content;
using Xunit;
using static CoilMatch.Silo.Tests.Documents.SampleFiles;

namespace CoilMatch.Silo.Tests.Documents;

/// <summary>What is found out from the bytes of a file, whatever it is called.</summary>
public sealed class ContentCheckTests
{
    [Fact]
    public async Task Every_format_that_may_be_added_is_known_by_its_bytes_under_any_name()
    {
        var files = new Dictionary<string, byte[]>
        {
            ["Pdf"] = Pdf(),
            ["Docx"] = Word(),
            ["Xlsx"] = OpenXml(SheetMain, "xl/workbook.xml"),
            ["Pptx"] = OpenXml(SlidesMain, "ppt/presentation.xml"),
            ["Odt"] = OpenDocument("text"),
            ["Ods"] = OpenDocument("spreadsheet"),
            ["Odp"] = OpenDocument("presentation"),
            ["Png"] = Png(),
            ["Jpeg"] = Jpeg(),
            ["Text"] = "Učebný plán: 三 weeks\r\n\tfirst"u8.ToArray(),
            ["Calendar"] = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"u8.ToArray(),
        };
        foreach (var (format, bytes) in files)
        {
            foreach (var name in (string[])["file", "file.exe", "file.pdf"])
                Assert.Equal((format, null), await Look(bytes, name));
        }

        Assert.Equal(("Csv", null), await Look("a;b\n1;2\n"u8.ToArray(), "marks.csv"));
    }

    [Theory]
    [InlineData("page.pdf", "<!DOCTYPE html><p>Hello", "web-page")]
    [InlineData("page.pdf", "\n  <html><body>", "web-page")]
    [InlineData("page.txt", "Hello <script>alert(1)</script>", "web-page")]
    [InlineData("notes.txt", "<p>only a paragraph</p>", "web-page")]
    [InlineData("feed.txt", "<?xml version='1.0'?><a/>", "web-page")]
    [InlineData("drawing.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "web-page")]
    [InlineData("run.txt", "#!/bin/sh\nrm -rf /", "script")]
    [InlineData("run.txt", "@echo off\r\ndel *", "script")]
    [InlineData("run.txt", "<?php system('x');", "script")]
    [InlineData("bell.txt", "ring\u0007", "unknown-type")]
    [InlineData("nul.txt", "a\0b", "unknown-type")]
    public async Task A_text_that_a_program_would_run_is_refused(string name, string text, string code) =>
        Assert.Equal((null, code), await Look(Encoding.UTF8.GetBytes(text), name));

    [Fact]
    public async Task A_web_page_that_is_called_a_PDF_is_told_as_what_it_is()
    {
        var (_, refusal) = await ContentCheck.LookAsync(new MemoryStream("<html>"u8.ToArray()), "plan.pdf", Cancellation);

        Assert.StartsWith("This is a web page, not a PDF.", refusal!.Message, StringComparison.Ordinal);
        Assert.Equal("file", refusal.Field);
    }

    [Fact]
    public async Task A_text_that_speaks_of_web_pages_far_below_its_beginning_is_a_text() =>
        Assert.Equal(("Text", null), await Look(Encoding.UTF8.GetBytes(new string('a', 5000) + "<script>"), "lecture.txt"));

    [Fact]
    public async Task Text_in_another_encoding_is_told_to_be_saved_as_UTF8()
    {
        Assert.Equal((null, "not-utf8"), await Look(Latin1("Prüfung für alle"), "a.txt"));
        Assert.Equal((null, "not-utf8"), await Look(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("text")).ToArray(), "a.txt"));
    }

    [Fact]
    public async Task Programs_and_archives_are_refused_under_every_name()
    {
        byte[] elf = [0x7F, .. "ELF"u8, 2, 1, 1, 0];
        byte[] oldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]];
        Assert.Equal((null, "executable"), await Look(WindowsProgram(), "syllabus.pdf"));
        Assert.Equal((null, "executable"), await Look(elf, "syllabus.docx"));
        Assert.Equal((null, "unknown-type"), await Look(oldWord, "syllabus.docx"));
        Assert.Equal((null, "unknown-type"), await Look([0x1F, 0x8B, 8, 0, 0], "a.txt"));
        Assert.Equal((null, "unknown-type"), await Look(Zip([("a.txt", "a")]), "a.docx"));
        Assert.Equal((null, "unknown-type"), await Look("GIF89a\u0001\0"u8.ToArray(), "a.png"));
    }

    [Fact]
    public async Task Macros_are_found_by_their_parts_and_by_what_the_document_says_of_itself()
    {
        Assert.Equal((null, "macros"), await Look(Word(("word/vbaProject.bin", "code")), "renamed.docx"));
        Assert.Equal((null, "macros"), await Look(
            OpenXml("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", ("word/other.bin", "code")), "renamed.docx"));
        Assert.Equal((null, "macros"), await Look(OpenXml(SheetMain, "xl/workbook.xml", ("xl/macrosheets/sheet1.xml", "<x/>")), "a.xlsx"));
        Assert.Equal((null, "macros"), await Look(OpenDocument("text", ("Basic/Standard/Module1.xml", "<x/>")), "a.odt"));
        Assert.Equal((null, "unsafe-archive"), await Look(Word(("word/media/run.exe", "MZ")), "a.docx"));
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_by_its_list_alone()
    {
        var zeros = Word(("word/media/zeros.xml", new string('0', 12 << 20)));
        Assert.True(zeros.Length < 100_000);
        Assert.Equal((null, "too-packed"), await Look(zeros, "a.docx"));

        var many = Word([.. Enumerable.Range(0, 5_000).Select(number => ($"word/{number}.xml", ""))]);
        Assert.Equal((null, "too-packed"), await Look(many, "a.docx"));

        var declared = Word(("word/a.xml", "text"));
        BinaryPrimitives.WriteUInt32LittleEndian(declared.AsSpan(LastOf(declared, "PK\u0001\u0002"u8) + 24), 300u << 20);
        Assert.Equal((null, "too-packed"), await Look(declared, "a.docx"));
    }

    [Fact]
    public async Task A_list_of_parts_that_unpacks_to_more_than_it_says_is_read_no_further_than_the_limit()
    {
        var bomb = Zip([("[Content_Types].xml", "<Types>" + new string(' ', 3 << 20) + "</Types>"), ("word/document.xml", "<x/>")]);
        BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(bomb.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24), 1000);
        Assert.Equal((null, "damaged"), await Look(bomb, "a.docx"));
    }

    [Fact]
    public async Task A_locked_archive_is_refused()
    {
        var locked = Word(("word/a.xml", "text"));
        locked[LastOf(locked, "PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Equal((null, "encrypted"), await Look(locked, "a.docx"));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\..\\a.xml")]
    [InlineData("C:a.xml")]
    [InlineData("WORD/DOCUMENT.XML")]
    public async Task An_archive_with_a_name_that_leads_elsewhere_or_comes_twice_is_refused(string name) =>
        Assert.Equal((null, "unsafe-archive"), await Look(Word((name, "text")), "a.docx"));

    [Fact]
    public async Task An_archive_that_reads_in_two_ways_is_refused()
    {
        var good = Word(("word/a.xml", "text"));
        Assert.Equal(("Docx", null), await Look(good, "a.docx"));
        Assert.Equal((null, "damaged"), await Look([.. good, .. "more behind"u8], "a.docx"));
        Assert.Equal((null, "damaged"), await Look(good[..(good.Length / 2)], "a.docx"));

        var twoNames = (byte[])good.Clone();
        twoNames[good.AsSpan().IndexOf("word/a.xml"u8)] = (byte)'W';
        Assert.Equal((null, "unsafe-archive"), await Look(twoNames, "a.docx"));

        var overlapping = (byte[])good.Clone();
        var last = LastOf(overlapping, "PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(overlapping.AsSpan(last + 20), BinaryPrimitives.ReadUInt32LittleEndian(overlapping.AsSpan(last + 20)) + 60);
        Assert.Equal((null, "unsafe-archive"), await Look(overlapping, "a.docx"));
    }

    [Theory]
    [InlineData("3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj")]
    [InlineData("3 0 obj << /S /J#61vaScr#69pt /JS (app.alert(1)) >> endobj")]
    [InlineData("3 0 obj << /S/Launch/F(cmd.exe) >> endobj")]
    [InlineData("3 0 obj << /Type /EmbeddedFile >> endobj")]
    [InlineData("3 0 obj << /Names << /EmbeddedFiles 4 0 R >> >> endobj")]
    [InlineData("3 0 obj << /Subtype /RichMedia >> endobj")]
    public async Task A_PDF_that_starts_something_by_itself_is_refused(string objects) =>
        Assert.Equal((null, "active-pdf"), await Look(Pdf(objects), "a.pdf"));

    [Fact]
    public async Task What_a_PDF_starts_is_found_in_packed_object_streams_too()
    {
        var script = "10 0 << /S /J#61vaScript /JS (app.alert(1)) >>";
        Assert.Equal((null, "active-pdf"), await Look(Pdf(PackedStream("/Type /ObjStm /N 1 /First 5", script)), "a.pdf"));
        Assert.Equal((null, "active-pdf"), await Look(Pdf(PackedStream("", new string(' ', 200_000) + script)), "a.pdf"));
        Assert.Equal(("Pdf", null), await Look(Pdf(PackedStream("/Type /ObjStm /N 1 /First 5", "10 0 << /S /GoTo >>")), "a.pdf"));
        Assert.Equal((null, "active-pdf"), await Look(Pdf("9 0 obj << /Type /ObjStm /Filter [/ASCII85Decode /FlateDecode] >> stream\nabc\nendstream"), "a.pdf"));
    }

    [Fact]
    public async Task A_name_that_lies_across_two_pieces_of_reading_is_found()
    {
        for (var shift = 0; shift < 16; shift++)
        {
            var padding = new string(' ', (64 << 10) - 120 - shift);
            Assert.Equal((null, "active-pdf"), await Look(Pdf(padding + "<< /S /JavaScript >>"), "a.pdf"));
            Assert.Equal((null, "active-pdf"), await Look(Pdf(padding + PackedStream("", "<< /S /JavaScript >>")), "a.pdf"));
        }
    }

    [Fact]
    public async Task A_PDF_that_is_locked_cut_off_or_something_else_too_is_refused()
    {
        Assert.Equal((null, "encrypted"), await Look(Pdf("trailer << /Encrypt 7 0 R >>"), "a.pdf"));
        Assert.Equal((null, "damaged"), await Look("%PDF-1.7\n1 0 obj"u8.ToArray(), "a.pdf"));
        Assert.Equal((null, "unsafe-content"), await Look([.. "%PDF-1.7\n<HTML><script>alert(1)</script>"u8, .. Pdf()], "a.pdf"));
        Assert.Equal((null, "web-page"), await Look([.. "<html>"u8, .. Pdf()], "a.pdf"));
        Assert.Equal((null, "unsafe-content"), await Look([.. Pdf(), .. Zip([("a.txt", "a")])], "a.pdf"));
    }

    [Fact]
    public async Task A_PDF_whose_streams_unpack_to_more_than_a_document_needs_is_refused()
    {
        var zeros = PackedStream("", new string('0', 50 << 20));
        Assert.Equal((null, "too-packed"), await Look(Pdf(string.Concat(Enumerable.Repeat(zeros, 9))), "a.pdf"));
    }

    [Fact]
    public async Task A_picture_with_something_hung_behind_it_is_refused()
    {
        Assert.Equal((null, "unsafe-content"), await Look(Png("<script>"u8.ToArray()), "a.png"));
        Assert.Equal((null, "unsafe-content"), await Look(Jpeg(Zip([("a.txt", "a")])), "a.jpg"));
        Assert.Equal((null, "damaged"), await Look(Png()[..20], "a.png"));
        Assert.Equal((null, "damaged"), await Look(Jpeg()[..10], "a.jpg"));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<(string? Format, string? Code)> Look(byte[] bytes, string name)
    {
        var (format, refusal) = await ContentCheck.LookAsync(new MemoryStream(bytes), name, Cancellation);
        return (format?.ToString(), refusal?.Code);
    }

    private static int LastOf(byte[] bytes, ReadOnlySpan<byte> what) => bytes.AsSpan().LastIndexOf(what);
}
