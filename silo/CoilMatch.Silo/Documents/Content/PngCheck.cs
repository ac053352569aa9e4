using System.Buffers.Binary;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>A PNG is a row of chunks, each with its length, from IHDR to IEND; nothing follows.</summary>
/// <remarks>Source: Portable Network Graphics, W3C, section 5.</remarks>
internal static class PngCheck
{
    private const int ChunkOverhead = 12;

    internal static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    internal static Refusal? FaultOf(Stream file)
    {
        Span<byte> start = stackalloc byte[8];
        var at = (long)Signature.Length;
        for (var first = true; at + ChunkOverhead <= file.Length; first = false)
        {
            file.Position = at;
            file.ReadExactly(start);
            var type = start[4..];
            if (first && !type.SequenceEqual("IHDR"u8)) return ContentRefusals.Damaged;

            at += ChunkOverhead + BinaryPrimitives.ReadUInt32BigEndian(start);
            if (type.SequenceEqual("IEND"u8)) return at == file.Length ? null : ContentRefusals.TwoInOne;
        }

        return ContentRefusals.Damaged;
    }
}
