using System.Globalization;
using CoilMatch.Silo.Backups.Sealing;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>
/// Puts a backup into an empty installation that nobody uses: tables by the migrations up to its schema version, then all rows and files in one
/// transaction, each table and file read back and compared. Interrupted, it leaves an empty installation, and is begun anew.
/// </summary>
internal sealed class RestoreBackup(NpgsqlDataSource source, IBlobs blobs, SiloDbContext db, IConfiguration settings)
{
    internal async Task<RestoreNotes> RunAsync(
        string path, BackupSecret secret, BackupContents backup, Action<string> tell, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await TakeTurnAsync(connection, cancellationToken);
        await new EmptyInstallation(connection, blobs, db, settings).CheckAsync(backup, cancellationToken);
        await db.GetService<IMigrator>().MigrateAsync(backup.Header.SchemaVersion, cancellationToken);
        await connection.ReloadTypesAsync(cancellationToken);
        await connection.RunAsync(TableCopy.Spelling, cancellationToken);

        var rebase = await RebaseAsync(connection, backup.Header, cancellationToken);
        var files = new RestoredBlobs(blobs);
        string? keyNote = null;
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await MakeRoomAsync(connection, backup.Header, cancellationToken);
            keyNote = await FillAsync(connection, path, secret, backup, rebase, files, tell, cancellationToken);
            foreach (var sequence in backup.Manifest.Sequences) await SetAsync(connection, sequence, cancellationToken);
            await files.RemoveIndexAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch
        {
            await files.TakeBackAsync();
            throw;
        }

        await connection.RunAsync("analyze", cancellationToken);
        return new RestoreNotes(rebase is not null, keyNote);
    }

    /// <summary>No service prepares the database while this runs; the lock is given back when the connection is.</summary>
    private static async Task TakeTurnAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var take = new NpgsqlCommand($"select pg_try_advisory_lock({DatabaseMigration.LockNumber})", connection);
        if (await take.ExecuteScalarAsync(cancellationToken) is not true)
            throw new BackupRefusedException("A service or another restore is preparing this database. Stop it, then restore.");
    }

    /// <summary>Null when this server has come further than the one that was backed up, so that its transaction numbers hold here.</summary>
    private static async Task<FeedRebase?> RebaseAsync(NpgsqlConnection connection, BackupHeader header, CancellationToken cancellationToken)
    {
        var places = FeedRebase.PlacesOf(header);
        var numbers = new List<ulong>();
        while (numbers.Count <= places.Count)
        {
            await using var command = new NpgsqlCommand("select pg_current_xact_id()::text", connection);
            numbers.Add(ulong.Parse((string)(await command.ExecuteScalarAsync(cancellationToken))!, CultureInfo.InvariantCulture));
        }

        return numbers[0] >= header.NextTransaction ? null : new FeedRebase(places, numbers);
    }

    /// <summary>Makes the tables that no migration makes, and empties what an installation writes by itself when it is first started.</summary>
    private static async Task MakeRoomAsync(NpgsqlConnection connection, BackupHeader header, CancellationToken cancellationToken)
    {
        var there = (await Catalog.TablesAsync(connection, cancellationToken)).ToDictionary(table => table.Name, StringComparer.Ordinal);
        var missing = header.Statements.Where(one => !there.ContainsKey(one.Table)).ToDictionary(one => one.Table, one => one.Sql, StringComparer.Ordinal);
        foreach (var table in header.Tables)
        {
            if (!missing.TryGetValue(table.Name, out var statements)) continue;
            foreach (var sql in statements) await connection.RunAsync(sql, cancellationToken);
            there[table.Name] = table;
        }

        foreach (var table in header.Tables)
        {
            if (!there.TryGetValue(table.Name, out var here) || !here.Columns.SequenceEqual(table.Columns))
                throw new BackupRefusedException($"The table {table.Name} has other columns here than in the backup, though both have the schema version {header.SchemaVersion}. Restore it with the version of CoilMatch that made it.");
        }

        await connection.RunAsync(
            $"""
            lock table {string.Join(", ", there.Keys.Select(name => $"\"{name}\""))} in access exclusive mode;
            alter table changes disable trigger user;
            truncate {string.Join(", ", there.Keys.Select(name => $"\"{name}\""))};
            alter table changes enable trigger user
            """, cancellationToken);
    }

    private async Task<string?> FillAsync(
        NpgsqlConnection connection, string path, BackupSecret secret, BackupContents backup, FeedRebase? rebase, RestoredBlobs files,
        Action<string> tell, CancellationToken cancellationToken)
    {
        var tables = backup.Header.Tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        var rows = backup.Manifest.Tables.ToDictionary(table => table.Table, table => table.Rows, StringComparer.Ordinal);
        string? keyNote = null;
        TableFill? fill = null;
        async Task EndTableAsync()
        {
            if (fill is null) return;
            await fill.EndAsync(cancellationToken);
            await fill.DisposeAsync();
            tell($"{rows[fill.Table],12:N0}  {fill.Table}");
            fill = null;
        }

        try
        {
            await foreach (var (name, content) in BackupContents.ReadAsync(path, secret, cancellationToken))
            {
                var table = name.StartsWith(BackupNames.Tables, StringComparison.Ordinal) ? BackupNames.TableOf(name) : null;
                if (fill is not null && fill.Table != table) await EndTableAsync();
                if (table is not null)
                {
                    fill ??= await TableFill.BeginAsync(connection, tables[table], rebase?.RowsOf(tables[table]), cancellationToken);
                    await fill.AddAsync(content, cancellationToken);
                }
                else if (name.StartsWith(BackupNames.Blobs, StringComparison.Ordinal))
                {
                    await files.PutAsync(name[BackupNames.Blobs.Length..], content, cancellationToken);
                }
                else if (name == BackupNames.SigningKey)
                {
                    keyNote = await SigningKeyInBackup.PutAsync(settings["Credentials:SigningKeyFile"], content, cancellationToken);
                }
            }
        }
        finally
        {
            if (fill is not null) await fill.DisposeAsync();
        }

        tell($"{backup.Manifest.Blobs,12:N0}  files");
        return keyNote;
    }

    private static async Task SetAsync(NpgsqlConnection connection, SequenceState sequence, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select setval($1::text::regclass, $2, $3)", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = $"\"{sequence.Name}\"" });
        command.Parameters.Add(new NpgsqlParameter { Value = sequence.Last });
        command.Parameters.Add(new NpgsqlParameter { Value = sequence.Called });
        await command.ExecuteScalarAsync(cancellationToken);
    }
}

/// <param name="Renumbered">Whether the change feed got transaction numbers of this server.</param>
/// <param name="SigningKey">What became of the key that signs badges; null when there is none in the backup.</param>
internal sealed record RestoreNotes(bool Renumbered, string? SigningKey);
