using System.Data;
using System.Globalization;
using CoilMatch.Silo.Backups.Sealing;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>
/// Takes a backup of everything while the service runs: all tables as of one moment, in one snapshot of the database, and all files
/// that they point to. From before that moment to the end no file is deleted (<see cref="WorkLock.Contents"/>), and files are written before the
/// rows that point to them; so every file of the snapshot is there.
/// </summary>
internal sealed class BackupRun(NpgsqlDataSource source, IBlobs blobs, SiloDbContext db, IConfiguration settings, TimeProvider clock)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(5);

    internal async Task<(BackupHeader Header, BackupManifest Manifest)> WriteAsync(
        Stream target, BackupSecret secret, Action<string> tell, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var held = await HoldDeletionsAsync(connection, cancellationToken);
        await connection.RunAsync(TableCopy.Spelling, cancellationToken);
        // Before the first statement, which is what takes the snapshot: nothing that was answered until now may be missing.
        var takenAt = clock.GetUtcNow();
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await connection.RunAsync("set transaction read only", cancellationToken);

        var header = await HeaderAsync(connection, takenAt, cancellationToken);
        await using var archive = new BackupTar(target, secret, header.TakenAt);
        await archive.AddJsonAsync(BackupHeader.File, header, cancellationToken);
        var figures = new List<TableFigures>();
        foreach (var table in header.Tables)
        {
            using var parts = archive.Parts(table.Name);
            var figure = await TableCopy.ReadAsync(connection, table, piece => parts.AddAsync(piece, cancellationToken), cancellationToken);
            await parts.EndAsync(cancellationToken);
            figures.Add(figure);
            if (figure.Rows > 0) tell($"{figure.Rows,12:N0}  {table.Name}");
        }

        var files = new BackedUpBlobs(blobs, archive);
        await files.AddAsync(connection, cancellationToken);
        tell($"{files.Count,12:N0}  files");
        await AddSigningKeyAsync(archive, cancellationToken);

        // Numbers are given out beyond any snapshot: read last, they are never lower than those of the rows.
        var sequences = await Catalog.SequencesAsync(connection, cancellationToken);
        var manifest = new BackupManifest(figures, sequences, files.Count, files.Bytes, files.Lost, files.Damaged);
        await archive.AddJsonAsync(BackupManifest.File, manifest, cancellationToken);
        await archive.CompleteAsync();
        return (header, manifest);
    }

    private async Task<BackupHeader> HeaderAsync(NpgsqlConnection connection, DateTimeOffset takenAt, CancellationToken cancellationToken)
    {
        if (await Catalog.SchemaVersionAsync(connection, cancellationToken) is not { } version)
            throw new BackupRefusedException("This database holds no CoilMatch: there is nothing to back up. Look at ConnectionStrings__CoilMatch.");

        var next = await ScalarAsync(connection, "select pg_snapshot_xmax(pg_current_snapshot())::text", cancellationToken);
        var tables = await Catalog.TablesAsync(connection, cancellationToken);
        var ours = db.Model.GetRelationalModel().Tables.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        var statements = new List<TableStatements>();
        foreach (var table in tables.Where(table => !ours.Contains(table.Name)))
            statements.Add(new TableStatements(table.Name, await Catalog.StatementsOfAsync(connection, table.Name, cancellationToken)));
        return new BackupHeader(
            BackupHeader.FormatName, BackupHeader.FormatNumber, version, takenAt, connection.ServerVersion,
            ulong.Parse(next, CultureInfo.InvariantCulture), tables, statements, await FeedPlacesAsync(connection, cancellationToken));
    }

    private static async Task<List<FeedPlaceThen>> FeedPlacesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var places = new List<FeedPlaceThen>();
        await using var command = new NpgsqlCommand("select reader, tx::text, seq from feed_positions order by reader", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            places.Add(new FeedPlaceThen(reader.GetString(0), ulong.Parse(reader.GetString(1), CultureInfo.InvariantCulture), reader.GetInt64(2)));
        return places;
    }

    /// <summary>Waits until no file is being deleted; from then on none is until this is given back. One backup at a time has it.</summary>
    private static async Task<IAsyncDisposable> HoldDeletionsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return await WorkLock.TakeAsync(connection, WorkLock.Contents, LockPatience, cancellationToken);
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new BackupRefusedException("Another backup of this installation is under way. Take the next one when it is done.");
        }
    }

    private async Task AddSigningKeyAsync(BackupTar archive, CancellationToken cancellationToken)
    {
        if (settings["Credentials:SigningKeyFile"] is not { Length: > 0 } file || !File.Exists(file)) return;

        await using var key = File.OpenRead(file);
        await archive.AddAsync(BackupNames.SigningKey, key, cancellationToken);
    }

    private static async Task<string> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
