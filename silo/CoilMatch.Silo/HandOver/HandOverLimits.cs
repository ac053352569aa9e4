namespace CoilMatch.Silo.HandOver;

/// <summary>What a restore may cost, and how long files are kept.</summary>
internal static class HandOverLimits
{
    /// <summary>Of the archive as it is sent, in bytes: 64 GB.</summary>
    internal const long FileBytes = 64L << 30;

    /// <summary>How many times its packed size an archive may unpack to; rows of a real installation reach 5 to 30.</summary>
    internal const long UnpackingRatio = 200;

    /// <summary>Unpacked bytes below which the ratio is not looked at: 64 MB.</summary>
    internal const long RatioCountsFrom = 64L << 20;

    /// <summary>Of the manifest, in bytes: 4 MB.</summary>
    internal const long ManifestBytes = 4L << 20;

    /// <summary>Of one row, in bytes: 64 MB.</summary>
    internal const int RowBytes = 64 << 20;

    /// <summary>More readers of the feed than this no installation has.</summary>
    internal const int FeedReaders = 100;

    /// <summary>How long a file with everybody's data stays where it can be fetched.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(7);
}
