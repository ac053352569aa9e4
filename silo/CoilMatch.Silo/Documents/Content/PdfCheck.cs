using System.Buffers;
using System.IO.Compression;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>
/// Looks for what a PDF could start by itself. Searched are all bytes of the file, and once more, unpacked, every stream that
/// is packed by Flate, object streams among them; escapes in names are read. Object streams that are packed in another way
/// cannot be searched and are refused, as are locked PDFs. Not found is what a reader would accept against the standard, such
/// as an object stream of another packing that does not say it is one.
/// </summary>
internal static class PdfCheck
{
    private const int PieceBytes = 64 << 10;

    /// <summary>Bytes that all streams together may unpack to, for who would keep the processor busy: 400 MB.</summary>
    private const long UnpackedBytes = 400L << 20;

    /// <summary>A document of 20 MB has some thousands.</summary>
    private const int MostStreams = 100_000;

    /// <summary>How far before its stream a dictionary is looked at.</summary>
    private const int DictionaryBytes = 2048;

    /// <summary>Within so many bytes of its end a PDF says that it ends.</summary>
    private const int EndBytes = 1024;

    private static readonly byte[][] WebPageBeginnings = [.. new[] { "<html", "<script", "<!doctype", "<svg", "<body", "<iframe" }
        .Select(System.Text.Encoding.ASCII.GetBytes)];

    internal static Refusal? FaultOf(Stream file, CancellationToken cancellationToken)
    {
        if (IsSomethingElseToo(file)) return ContentRefusals.TwoInOne;
        var tail = Tail.Of(file);
        if (tail.HoldsEndOfZip) return ContentRefusals.TwoInOne;
        if (tail.Bytes.AsSpan(Math.Max(0, tail.Bytes.Length - EndBytes)).IndexOf("%%EOF"u8) < 0) return ContentRefusals.Damaged;

        var streams = new List<long>();
        var found = ReadPlain(file, streams, cancellationToken);
        if (found.HasFlag(PdfName.Encrypt)) return ContentRefusals.Locked;
        if (found.HasFlag(PdfName.Active)) return ContentRefusals.ActivePdf;
        if (streams.Count > MostStreams) return ContentRefusals.UncheckablePdf;
        return FaultOfStreams(file, streams, cancellationToken);
    }

    private static bool IsSomethingElseToo(Stream file)
    {
        var head = new byte[1024];
        file.Position = 0;
        var text = head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is >= (byte)'A' and <= (byte)'Z') text[at] |= 0x20;
        }

        foreach (var beginning in WebPageBeginnings)
        {
            if (text.IndexOf(beginning) >= 0) return true;
        }

        return false;
    }

    /// <summary>The names in the bytes as they lie there, and where streams begin.</summary>
    private static PdfName ReadPlain(Stream file, List<long> streams, CancellationToken cancellationToken)
    {
        // A keyword may lie across two pieces: the end of one piece is looked at again before the next.
        const int overlap = 16;
        var buffer = ArrayPool<byte>.Shared.Rent(PieceBytes + overlap);
        try
        {
            var names = new PdfNames();
            var kept = 0;
            long at = 0;
            file.Position = 0;
            int read;
            while ((read = file.Read(buffer, kept, PieceBytes)) > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                names.Read(buffer.AsSpan(kept, read));
                var held = buffer.AsSpan(0, kept + read);
                FindStreams(held, at - kept, streams);
                at += read;
                kept = Math.Min(overlap, held.Length);
                held[^kept..].CopyTo(buffer);
            }

            return names.Finish();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void FindStreams(ReadOnlySpan<byte> held, long start, List<long> streams)
    {
        for (var from = 0; held[from..].IndexOf("stream"u8) is >= 0 and var index;)
        {
            var keyword = from + index;
            from = keyword + 6;
            if (keyword >= 3 && held[(keyword - 3)..keyword].SequenceEqual("end"u8)) continue;

            var data = held[from..] switch
            {
                [(byte)'\r', (byte)'\n', ..] => from + 2,
                [(byte)'\r' or (byte)'\n', _, ..] => from + 1,
                _ => -1,
            };
            // What was found at the end of the last piece is found again at the beginning of this one.
            if (data >= 0 && streams.Count <= MostStreams && (streams.Count == 0 || streams[^1] < start + data)) streams.Add(start + data);
        }
    }

    private static Refusal? FaultOfStreams(Stream file, List<long> streams, CancellationToken cancellationToken)
    {
        var left = UnpackedBytes;
        var buffer = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            foreach (var stream in streams)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (IsVeiledObjectStream(file, stream, buffer)) return ContentRefusals.UncheckablePdf;
                var found = ReadUnpacked(file, stream, buffer, ref left);
                if (left < 0) return ContentRefusals.TooPacked;
                if (found.HasFlag(PdfName.Active)) return ContentRefusals.ActivePdf;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return null;
    }

    private static bool IsVeiledObjectStream(Stream file, long stream, byte[] buffer)
    {
        var before = (int)Math.Min(DictionaryBytes, stream);
        file.Position = stream - before;
        file.ReadExactly(buffer, 0, before);
        var dictionary = buffer.AsSpan(0, before);
        // The dictionary of the stream before ends with its "endobj", that of this one is behind the last.
        var previous = dictionary.LastIndexOf("endobj"u8);
        var names = new PdfNames();
        names.Read(dictionary[(previous < 0 ? 0 : previous)..]);
        return names.Finish().HasFlag(PdfName.ObjectStream | PdfName.Veiled);
    }

    private static PdfName ReadUnpacked(Stream file, long stream, byte[] buffer, ref long left)
    {
        file.Position = stream;
        if (!BeginsAsFlate(file)) return PdfName.None;

        file.Position = stream;
        var names = new PdfNames();
        using var unpacked = new ZLibStream(file, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            int read;
            while ((read = unpacked.Read(buffer, 0, PieceBytes)) > 0 && (left -= read) >= 0) names.Read(buffer.AsSpan(0, read));
        }
        catch (InvalidDataException)
        {
            // What only looked like packed, or is cut off: a reader gets no further than this either.
        }

        return names.Finish();
    }

    /// <remarks>Source: RFC 1950, 2.2: method 8, and a check by 31.</remarks>
    private static bool BeginsAsFlate(Stream file)
    {
        Span<byte> start = stackalloc byte[2];
        return file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2
            && (start[0] & 0x0F) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;
    }
}
