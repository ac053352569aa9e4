namespace CoilMatch.Silo.Documents.Content;

/// <summary>The names of PDF objects that decide whether a document is taken.</summary>
[Flags]
internal enum PdfName
{
    None = 0,

    /// <summary>Something that starts by itself: a script, a program, media, a file inside the file.</summary>
    Active = 1,
    Encrypt = 2,
    ObjectStream = 4,

    /// <summary>A filter other than Flate, or a predictor, behind which names cannot be read.</summary>
    Veiled = 8,
}

/// <summary>
/// Finds names in bytes that come in pieces. A name begins with a slash and ends at white space or a delimiter; any letter of
/// it may be written as # and two hexadecimal digits.
/// </summary>
/// <remarks>Source: ISO 32000-2, 7.2.3 (delimiters), 7.3.5 (names), 12.6.4 (actions).</remarks>
internal sealed class PdfNames
{
    private const int LongestName = 20;

    private static readonly Dictionary<string, PdfName> Known = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = PdfName.Active,
        ["Launch"] = PdfName.Active,
        ["EmbeddedFile"] = PdfName.Active,
        ["EmbeddedFiles"] = PdfName.Active,
        ["RichMedia"] = PdfName.Active,
        ["Rendition"] = PdfName.Active,
        ["ImportData"] = PdfName.Active,
        ["Encrypt"] = PdfName.Encrypt,
        ["ObjStm"] = PdfName.ObjectStream,
        ["LZWDecode"] = PdfName.Veiled,
        ["ASCII85Decode"] = PdfName.Veiled,
        ["ASCIIHexDecode"] = PdfName.Veiled,
        ["RunLengthDecode"] = PdfName.Veiled,
        ["Crypt"] = PdfName.Veiled,
        ["Predictor"] = PdfName.Veiled,
    };

    private readonly Dictionary<string, PdfName>.AlternateLookup<ReadOnlySpan<char>> known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly char[] name = new char[LongestName];

    /// <summary>Letters of the name so far; -1 outside of names.</summary>
    private int length = -1;

    /// <summary>Digits of an escape that are still to come, and the value of those that came.</summary>
    private int digits;
    private int escape;

    /// <summary>Everything that was found up to here.</summary>
    internal PdfName Found { get; private set; }

    internal void Read(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty)
        {
            if (length < 0)
            {
                var slash = piece.IndexOf((byte)'/');
                if (slash < 0) return;
                length = 0;
                digits = 0;
                piece = piece[(slash + 1)..];
                continue;
            }

            if (IsEnd(piece[0])) End();
            else
            {
                Take(piece[0]);
                piece = piece[1..];
            }
        }
    }

    /// <summary>The end of the bytes ends a name too.</summary>
    internal PdfName Finish()
    {
        if (length >= 0) End();
        return Found;
    }

    private void Take(byte letter)
    {
        if (digits > 0)
        {
            escape = (escape << 4) | (char.IsAsciiHexDigit((char)letter) ? Convert.ToInt32(((char)letter).ToString(), 16) : 0);
            if (--digits == 0) Add((char)escape);
        }
        else if (letter == '#')
        {
            (digits, escape) = (2, 0);
        }
        else
        {
            Add((char)letter);
        }
    }

    private void Add(char letter)
    {
        // A name that is longer than every known one is passed over up to its end.
        if (length < LongestName) name[length] = letter;
        length = Math.Min(length + 1, LongestName + 1);
    }

    private void End()
    {
        if (length is > 0 and <= LongestName && known.TryGetValue(name.AsSpan(0, length), out var found)) Found |= found;
        length = -1;
    }

    private static bool IsEnd(byte value) =>
        value is 0 or (byte)'\t' or (byte)'\n' or 0x0C or (byte)'\r' or (byte)' ' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>'
            or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
