using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>What has to be so before a backup is put anywhere: nobody uses the place, nothing of anybody lies there, and it fits.</summary>
internal sealed class EmptyInstallation(NpgsqlConnection connection, IBlobs blobs, SiloDbContext db, IConfiguration settings)
{
    /// <summary>PostgreSQL needs room for the rows, their indexes, and the log of writing them; in sizes of the rows as text.</summary>
    private const int SizesOfRows = 4;
    private const long SpareBytes = 100L << 20;
    private const int Looks = 10;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <exception cref="BackupRefusedException">It is not so; nothing was changed.</exception>
    internal async Task CheckAsync(BackupContents backup, CancellationToken cancellationToken)
    {
        await RefuseUsersAsync(cancellationToken);
        await RefuseSchemaAsync(backup.Header, cancellationToken);
        await RefuseRowsAsync(cancellationToken);
        await RefuseFilesAsync(backup.Blobs, cancellationToken);
        RefuseLackOfRoom(backup.Manifest);
    }

    /// <summary>A service that was stopped a moment ago gets a moment to go.</summary>
    private async Task RefuseUsersAsync(CancellationToken cancellationToken)
    {
        for (var look = 1; ; look++)
        {
            var others = await CountAsync(
                "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
                cancellationToken);
            if (others == 0) return;
            if (look == Looks)
                throw new BackupRefusedException($"The database is in use ({others} other connections). Stop every silo of this installation, then restore.");
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    private async Task RefuseSchemaAsync(BackupHeader header, CancellationToken cancellationToken)
    {
        if (!db.Database.GetMigrations().Contains(header.SchemaVersion))
            throw new BackupRefusedException($"The backup has the schema version {header.SchemaVersion}, which this version of CoilMatch does not know: it is newer. Restore it with the version that made it, or a later one.");
        if (await Catalog.SchemaVersionAsync(connection, cancellationToken) is { } there && string.CompareOrdinal(there, header.SchemaVersion) > 0)
            throw new BackupRefusedException($"The database was prepared for the later schema version {there}; the backup has {header.SchemaVersion}. Restore into a new, empty database: the service brings it up to date when it starts.");
    }

    private async Task RefuseRowsAsync(CancellationToken cancellationToken)
    {
        if (await CountAsync("select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relname in ('people', 'institutions')", cancellationToken) < 2)
        {
            if (await Catalog.SchemaVersionAsync(connection, cancellationToken) is null
                && (await Catalog.TablesAsync(connection, cancellationToken)).Count > 0)
                throw new BackupRefusedException("The database holds tables that are not CoilMatch's. Restore into a new, empty database.");
            return;
        }

        var (people, institutions) = (await CountAsync("select count(*) from people", cancellationToken), await CountAsync("select count(*) from institutions", cancellationToken));
        if (people + institutions > 0)
            throw new BackupRefusedException($"This installation is in use: it has {people} people and {institutions} institutions. A backup is restored into an empty one, and nothing here was changed.");
    }

    /// <summary>Files of the backup itself may be there: an earlier try was interrupted.</summary>
    private async Task RefuseFilesAsync(IReadOnlySet<string> ours, CancellationToken cancellationToken)
    {
        var others = (await blobs.ListAsync("", cancellationToken)).Where(blob => !ours.Contains(blob) && !BackupNames.IsLeftOut(blob)).ToList();
        if (others.Count > 0)
            throw new BackupRefusedException($"There are {others.Count} files of another installation, such as {others[0]}. Restore into an empty folder or container.");
    }

    /// <summary>Looks at this machine's disk where files, or the database as well, lie on it.</summary>
    private void RefuseLackOfRoom(BackupManifest manifest)
    {
        if (settings.GetSection("Blobs:Azure").GetChildren().Any() || settings["Blobs"] is not { Length: > 0 } folder) return;

        var local = new NpgsqlConnectionStringBuilder(connection.ConnectionString).Host is "127.0.0.1" or "localhost" or "::1";
        var needed = manifest.BlobBytes + SpareBytes + (local ? SizesOfRows * manifest.Tables.Sum(table => table.Bytes) : 0);
        var free = new DriveInfo(Existing(Path.GetFullPath(folder))).AvailableFreeSpace;
        if (free < needed)
            throw new BackupRefusedException($"The disk of {folder} has {free >> 20} MB free; the backup needs about {needed >> 20} MB. Free some, or restore elsewhere. Nothing was changed.");
    }

    private static string Existing(string folder)
    {
        while (!Directory.Exists(folder)) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private async Task<long> CountAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
