namespace CoilMatch.Silo.Documents.Content;

/// <summary>The last bytes of a file, where an archive hides that is hung behind something else.</summary>
internal sealed record Tail(byte[] Bytes)
{
    /// <summary>The end record of a zip, 22 bytes, with the longest comment that it may have.</summary>
    internal const int Most = 22 + 0xFFFF;

    internal bool HoldsEndOfZip => Bytes.AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0;

    internal static Tail Of(Stream file)
    {
        var bytes = new byte[Math.Min(file.Length, Most)];
        file.Position = file.Length - bytes.Length;
        file.ReadExactly(bytes);
        return new Tail(bytes);
    }
}
