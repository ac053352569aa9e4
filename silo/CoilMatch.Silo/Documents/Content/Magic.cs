using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>Files that are known by their first bytes and not taken, so that the answer can name them.</summary>
internal static class Magic
{
    internal static Refusal? FaultOf(ReadOnlySpan<byte> head, string name) => head switch
    {
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => ContentRefusals.Program(name),
        [0xCA, 0xFE, 0xBA, 0xBE, ..] or [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..] =>
            ContentRefusals.Program(name),
        [0x00, 0x61, 0x73, 0x6D, ..] => ContentRefusals.Program(name),
        [(byte)'M', (byte)'Z', ..] when head.Contains((byte)0) => ContentRefusals.Program(name),
        [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00, ..] => ContentRefusals.Program(name),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => ContentRefusals.OldOffice,
        [0x1F, 0x8B, ..] or [(byte)'B', (byte)'Z', (byte)'h', ..] or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..]
            or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..]
            or [(byte)'P', (byte)'K', 5, 6, ..] => ContentRefusals.Archive(name),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => ContentRefusals.NotUtf8,
        _ => null,
    };
}
