namespace CoilMatch.Silo.Imports;

/// <summary>What one import may cost; each limit is told to the caller in the refusal that it causes.</summary>
internal static class ImportLimits
{
    /// <summary>Bytes of the file as it is sent, packed or not: 512 MB.</summary>
    internal const long FileBytes = 512L << 20;

    /// <summary>Bytes after unpacking: 4 GB.</summary>
    internal const long UnpackedBytes = 4L << 30;

    /// <summary>How many times its packed size a file may unpack to; course texts reach 4 to 20.</summary>
    internal const long UnpackingRatio = 200;

    /// <summary>Unpacked bytes below which the ratio is not looked at, since a short text of one letter packs well: 16 MB.</summary>
    internal const long RatioCountsFrom = 16L << 20;

    /// <summary>Bytes of one row, line breaks inside quotes included: 1 MB.</summary>
    internal const int RowBytes = 1 << 20;

    /// <summary>Rows of one file; their ids are remembered to find duplicates.</summary>
    internal const int Rows = 2_000_000;

    /// <summary>Rows that are written in one transaction.</summary>
    internal const int BatchRows = 1000;

    internal static long UnpackedBytesOf(long fileBytes) =>
        Math.Min(UnpackedBytes, Math.Max(RatioCountsFrom, fileBytes * UnpackingRatio));
}
