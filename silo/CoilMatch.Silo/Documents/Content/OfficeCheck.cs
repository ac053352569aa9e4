using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>
/// Tells the office documents among the zips by what they say of themselves, and finds programs in them. Only the list of
/// parts is unpacked, up to a megabyte, and never written anywhere.
/// </summary>
/// <remarks>Sources: ECMA-376 part 2, 10.1.2.2 ([Content_Types].xml); OpenDocument 1.3 part 2, 3.3 (mimetype).</remarks>
internal static class OfficeCheck
{
    private const string TypesPart = "[Content_Types].xml";
    private const int TypesBytes = 1 << 20;
    private const int MimeTypeBytes = 100;

    private static readonly FrozenDictionary<string, FileFormat> MainParts = new Dictionary<string, FileFormat>
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = FileFormat.Docx,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"] = FileFormat.Xlsx,
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"] = FileFormat.Pptx,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, FileFormat> MimeTypes = new[] { FileFormat.Odt, FileFormat.Ods, FileFormat.Odp }
        .ToFrozenDictionary(format => DocumentFormats.Traits[format].MediaType);

    /// <summary>Parts of names that only macros have, in OpenXML and in OpenDocument.</summary>
    private static readonly string[] MacroParts = ["vbaproject", "vbadata", "/macrosheets/", "/activex/", "/basic/", "/scripts/"];

    private static readonly FrozenSet<string> ProgramEndings = new[]
    {
        ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".hta", ".lnk",
        ".jar", ".class", ".sh", ".app", ".html", ".htm", ".svg",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static (FileFormat? Format, Refusal? Refusal) Look(Stream file, string name)
    {
        var (listing, fault) = ZipListing.Read(file);
        if (listing is null) return (null, fault);

        var (format, refusal) = FormatOf(file, listing);
        if (refusal is not null) return (null, refusal);
        if (format is null) return (null, ContentRefusals.Archive(name));
        if (listing.Entries.Any(IsMacro)) return (null, ContentRefusals.Macros);
        return listing.Entries.Any(IsProgram) ? (null, ContentRefusals.UnsafeArchive) : (format, null);
    }

    private static (FileFormat? Format, Refusal? Refusal) FormatOf(Stream file, ZipListing listing)
    {
        if (listing.First is { Name: "mimetype", Method: ZipEntry.Stored, Packed: <= MimeTypeBytes and var length } mimeType)
        {
            var bytes = new byte[length];
            file.Position = mimeType.Data;
            file.ReadExactly(bytes);
            return (MimeTypes.TryGetValue(Encoding.ASCII.GetString(bytes), out var open) ? open : null, null);
        }

        if (listing.Find(TypesPart) is not { } types) return (null, null);
        if (types.Unpacked > TypesBytes || types.Packed > TypesBytes) return (null, ContentRefusals.TooPacked);
        try
        {
            return FormatOf(TypesOf(file, types));
        }
        catch (Exception unreadable) when (unreadable is XmlException or InvalidDataException or EndOfStreamException)
        {
            return (null, ContentRefusals.Damaged);
        }
    }

    private static (FileFormat? Format, Refusal? Refusal) FormatOf(List<string> types)
    {
        if (types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))) return (null, ContentRefusals.Macros);

        FileFormat? format = null;
        foreach (var type in types)
        {
            if (!MainParts.TryGetValue(type, out var main)) continue;
            if (format is not null) return (null, ContentRefusals.UnsafeArchive);
            format = main;
        }

        return (format, null);
    }

    private static List<string> TypesOf(Stream file, ZipEntry types)
    {
        var packed = new byte[types.Packed];
        file.Position = types.Data;
        file.ReadExactly(packed);
        using var source = new MemoryStream(packed);
        using Stream unpacked = types.Method == ZipEntry.Stored ? source : new DeflateStream(source, CompressionMode.Decompress);
        // What it says to unpack to need not be true: it is read up to the limit, and no further.
        var text = new byte[TypesBytes];
        var length = unpacked.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        using var reader = XmlReader.Create(new MemoryStream(text, 0, length), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        });
        var found = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type) found.Add(type);
        }

        return found;
    }

    private static bool IsMacro(ZipEntry entry) =>
        MacroParts.Any(part => $"/{entry.Name}".Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsProgram(ZipEntry entry) => ProgramEndings.Contains(Path.GetExtension(entry.Name));
}
