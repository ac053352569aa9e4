namespace CoilMatch.Benchmarks.Backups;

/// <summary>What <c>bench backup</c> prints.</summary>
internal sealed record Figures
{
    public int Pairings { get; init; }
    public int Tables { get; init; }
    public long Rows { get; init; }

    /// <summary>As COPY writes them, unpacked.</summary>
    public double RowsMb { get; init; }
    public int Files { get; init; }
    public double FilesMb { get; init; }
    public double BackupMb { get; init; }

    /// <summary>With reading all of it again.</summary>
    public double BackupS { get; init; }
    public double BackupPeakMb { get; init; }

    /// <summary>How old the state in the backup is when the backup is done: with the time between two backups, the most that is lost.</summary>
    public double SnapshotBeforeEndS { get; init; }

    /// <summary>The 95th percentile of a write's answer with nothing else going on.</summary>
    public double WriteP95MsBefore { get; init; }
    public double WriteP95MsDuring { get; init; }
    public int WritesDuring { get; init; }
    public double RestoreS { get; init; }
    public double RestorePeakMb { get; init; }

    /// <summary>From the restore's start until the service says that it is ready.</summary>
    public double RtoS { get; init; }
    public bool FeedRenumbered { get; init; }
    public bool FeedSame { get; init; }
    public int TablesDifferent { get; init; }
    public int FilesDifferent { get; init; }

    /// <summary>Writes that were answered before the snapshot.</summary>
    public int WritesBeforeSnapshot { get; init; }

    /// <summary>Those of them that are not there after the restore.</summary>
    public int LostWrites { get; init; }
    public string Date { get; init; } = Machine.Today;
    public string On { get; init; } = Machine.Name;
}
