namespace CoilMatch.Silo.Backups;

/// <summary>What a command did, as <c>--json</c> prints it.</summary>
/// <param name="Done">BACKED_UP, VERIFIED, RESTORED, or KEY_MADE.</param>
internal sealed record BackupResult(string Done, string File, double Seconds)
{
    /// <summary>The moment of the snapshot: what was committed before is in the backup.</summary>
    public DateTimeOffset? TakenAt { get; init; }
    public string? SchemaVersion { get; init; }

    /// <summary>The size of the backup.</summary>
    public long FileBytes { get; init; }
    public IReadOnlyList<TableFigures> Tables { get; init; } = [];
    public long Rows => Tables.Sum(table => table.Rows);
    public long Blobs { get; init; }
    public long BlobBytes { get; init; }
    public IReadOnlyList<string> Lost { get; init; } = [];
    public IReadOnlyList<string> Damaged { get; init; } = [];
    public RestoreNotes? Notes { get; init; }

    /// <summary>The most memory that this program had.</summary>
    public long PeakBytes { get; init; }

    internal static BackupResult Of(string done, string file, double seconds, BackupHeader header, BackupManifest manifest) => new(done, file, seconds)
    {
        TakenAt = header.TakenAt,
        SchemaVersion = header.SchemaVersion,
        FileBytes = new FileInfo(file).Length,
        Tables = manifest.Tables,
        Blobs = manifest.Blobs,
        BlobBytes = manifest.BlobBytes,
        Lost = manifest.Lost,
        Damaged = manifest.Damaged,
    };

    /// <summary>The same for a person.</summary>
    internal IEnumerable<string> Sentences()
    {
        if (Done == "KEY_MADE")
        {
            yield return $"{File} is a new key. Keep two copies of it, none of them beside the backups: without it no backup can be opened, with it everybody can.";
            yield break;
        }

        var what = Done switch { "BACKED_UP" => "Backed up and verified", "VERIFIED" => "Verified", _ => "Restored and compared" };
        yield return FormattableString.Invariant($"{what} in {Seconds:0.0} s: {Rows:N0} rows of {Tables.Count} tables, {Blobs:N0} files ({BlobBytes / 1e6:N1} MB); the backup has {FileBytes / 1e6:N1} MB.");
        yield return FormattableString.Invariant($"State of {TakenAt:yyyy-MM-dd HH:mm:ss} UTC, schema version {SchemaVersion}.");
        if (Lost.Count > 0) yield return $"Warning: {Lost.Count} files that rows point to were not there when the backup was taken, such as {Lost[0]}.";
        if (Damaged.Count > 0) yield return $"Warning: {Damaged.Count} documents are not what their rows say, such as {Damaged[0]}; they are kept as they are.";
        if (Notes?.SigningKey is { } note) yield return note;
    }
}
