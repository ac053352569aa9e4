using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>
/// Finds out from a file's bytes what it is and whether it can do harm. Neither its name nor the type that it was sent with
/// counts; the name only words the answer. Nothing is unpacked to disk, and only pieces are in memory.
/// </summary>
internal static class ContentCheck
{
    private const int HeadBytes = 1024;

    internal static async Task<(FileFormat? Format, Refusal? Refusal)> LookAsync(
        Stream file, string name, CancellationToken cancellationToken)
    {
        // The checks are work for the processor over local bytes; a thread of the pool does it, not the one that answers requests.
        var found = await Task.Run(() => Look(file, name, cancellationToken), cancellationToken);
        file.Position = 0;
        return found;
    }

    private static (FileFormat? Format, Refusal? Refusal) Look(Stream file, string name, CancellationToken cancellationToken)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        head = head[..ReadHead(file, head)];

        if (head.StartsWith("%PDF-"u8)) return Known(FileFormat.Pdf, PdfCheck.FaultOf(file, cancellationToken));
        if (head.StartsWith("PK\u0003\u0004"u8)) return OfficeCheck.Look(file, name);
        if (head.StartsWith(PngCheck.Signature)) return Known(FileFormat.Png, PngCheck.FaultOf(file));
        if (head is [0xFF, 0xD8, 0xFF, ..]) return Known(FileFormat.Jpeg, JpegCheck.FaultOf(file));
        if (Magic.FaultOf(head, name) is { } told) return (null, told);

        return TextCheck.Look(file, name);
    }

    private static (FileFormat?, Refusal?) Known(FileFormat format, Refusal? fault) =>
        fault is null ? (format, null) : (null, fault);

    private static int ReadHead(Stream file, Span<byte> head)
    {
        file.Position = 0;
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
    }
}
