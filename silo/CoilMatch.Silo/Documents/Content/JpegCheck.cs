using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents.Content;

/// <summary>
/// A JPEG ends with an end-of-image marker, after which cameras may put previews of their own; an archive there is no preview.
/// </summary>
internal static class JpegCheck
{
    internal static Refusal? FaultOf(Stream file)
    {
        var tail = Tail.Of(file);
        if (tail.HoldsEndOfZip) return ContentRefusals.TwoInOne;
        return tail.Bytes.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xD9]) < 0 ? ContentRefusals.Damaged : null;
    }
}
