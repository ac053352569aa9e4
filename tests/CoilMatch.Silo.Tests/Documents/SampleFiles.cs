using System.IO.Compression;
using System.Text;

namespace CoilMatch.Silo.Tests.Documents;

/// <summary>Small files of every sort, made here byte by byte.</summary>
internal static class SampleFiles
{
    internal const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    internal const string SheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    internal const string SlidesMain = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    /// <summary>A PDF of one empty page; what is given is put among its objects.</summary>
    internal static byte[] Pdf(string objects = "") => Latin1(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
        + objects + "\ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF\n");

    /// <summary>An object whose stream is packed by Flate.</summary>
    internal static string PackedStream(string dictionary, string content) =>
        $"9 0 obj\n<< {dictionary} /Filter /FlateDecode >>\nstream\r\n{Encoding.Latin1.GetString(Flate(Latin1(content)))}\nendstream\nendobj\n";

    internal static byte[] Word(params (string Name, string Text)[] more) => OpenXml(WordMain, "word/document.xml", more);

    internal static byte[] OpenXml(string mainType, string mainPart, params (string Name, string Text)[] more) => Zip(
    [
        ("[Content_Types].xml", $"""
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/{mainPart}" ContentType="{mainType}"/></Types>
            """),
        (mainPart, "<document/>"),
        .. more,
    ]);

    internal static byte[] OpenDocument(string kind, params (string Name, string Text)[] more) =>
        Zip([("mimetype", $"application/vnd.oasis.opendocument.{kind}"), ("content.xml", "<content/>"), .. more], storedFirst: true);

    internal static byte[] Zip(IEnumerable<(string Name, string Text)> entries, bool storedFirst = false)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                var level = storedFirst && zip is not null && bytes.Length == 0 ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                using var writer = new StreamWriter(zip!.CreateEntry(name, level).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    internal static byte[] Png(byte[]? behind = null) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
        0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE,
        0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82, .. behind ?? [],
    ];

    internal static byte[] Jpeg(byte[]? behind = null) => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9, .. behind ?? []];

    internal static byte[] WindowsProgram() => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, .. new byte[200]];

    internal static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Flate(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var packing = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true)) packing.Write(content);
        return bytes.ToArray();
    }
}
