namespace CoilMatch.Silo.Backups;

/// <summary>Where things lie inside a backup.</summary>
internal static class BackupNames
{
    internal const string Tables = "tables/";
    internal const string Blobs = "blobs/";

    /// <summary>The private key that signs badges, when the service has one.</summary>
    internal const string SigningKey = "keys/badge-signing-key.pem";

    /// <summary>A table is cut into files of a few megabytes, whose size is known before they are written.</summary>
    internal static string PartOf(string table, int number) => FormattableString.Invariant($"{Tables}{table}/{number:D6}.copy");

    /// <summary>The table that a part belongs to.</summary>
    internal static string TableOf(string part) => part[Tables.Length..part.LastIndexOf('/')];

    /// <summary>
    /// Blobs that no backup holds: the index, which is made anew from the rows and must never be newer than they; and exports, which are
    /// copies of what the backup holds anyway.
    /// </summary>
    internal static bool IsLeftOut(string blob) =>
        blob.StartsWith("index/", StringComparison.Ordinal) || blob.StartsWith("hand-over/", StringComparison.Ordinal);
}
