namespace CoilMatch.Silo.Backups;

/// <summary>The first file in a backup: what follows, and how to make the tables for it.</summary>
/// <param name="SchemaVersion">The last migration of the database.</param>
/// <param name="TakenAt">The moment of the database's snapshot: what was committed before is in it.</param>
/// <param name="NextTransaction">The first transaction number that no row of the backup can have.</param>
/// <param name="Tables">In the order in which they can be filled: each after those that its rows point to.</param>
/// <param name="Statements">SQL that makes the tables that no migration makes, such as those of the timers.</param>
/// <param name="FeedPlaces">How far the readers of the change feed had come.</param>
internal sealed record BackupHeader(
    string Format, int Number, string SchemaVersion, DateTimeOffset TakenAt, string ServerVersion, ulong NextTransaction,
    IReadOnlyList<BackupTable> Tables, IReadOnlyList<TableStatements> Statements, IReadOnlyList<FeedPlaceThen> FeedPlaces)
{
    internal const string FormatName = "coilmatch-backup";
    internal const int FormatNumber = 1;
    internal const string File = "backup.json";
}

/// <param name="Columns">Without those that PostgreSQL computes from others.</param>
/// <param name="Key">The columns of the primary key, by which rows are ordered; empty when there is none.</param>
/// <param name="References">The other tables that its rows point to.</param>
internal sealed record BackupTable(string Name, IReadOnlyList<BackupColumn> Columns, IReadOnlyList<string> Key, IReadOnlyList<string> References);

/// <param name="Type">PostgreSQL's name of the type.</param>
internal sealed record BackupColumn(string Name, string Type);

/// <param name="Sql">The table with its constraints, then its indexes.</param>
internal sealed record TableStatements(string Table, IReadOnlyList<string> Sql);

internal sealed record FeedPlaceThen(string Reader, ulong Tx, long Seq);

/// <summary>The last file in a backup: what has to have come before it.</summary>
/// <param name="Lost">Files that rows point to and that were not there when the backup was taken.</param>
/// <param name="Damaged">Documents whose content is not what their row says; they are in the backup as they are.</param>
internal sealed record BackupManifest(
    IReadOnlyList<TableFigures> Tables, IReadOnlyList<SequenceState> Sequences, long Blobs, long BlobBytes,
    IReadOnlyList<string> Lost, IReadOnlyList<string> Damaged)
{
    internal const string File = "manifest.json";
}

/// <param name="Sha256">Of all its rows as COPY writes them, in the order of the key.</param>
internal sealed record TableFigures(string Table, long Rows, long Bytes, string Sha256);

/// <param name="Called">Whether <paramref name="Last"/> was given out already.</param>
internal sealed record SequenceState(string Name, long Last, bool Called);
