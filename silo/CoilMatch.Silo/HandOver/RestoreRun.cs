using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// Fills this empty installation from an archive, in one transaction: all of it, or nothing. What the service wrote by itself
/// when it was first started gives way to the archive's rows.
/// </summary>
internal sealed class RestoreRun(SiloDbContext db, NpgsqlDataSource source, IBlobs blobs, Caller caller, TimeProvider clock)
{
    private const int Attempts = 5;

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    /// <summary>Fills it, and has PostgreSQL look at what there is now, by which it plans its queries.</summary>
    /// <exception cref="RestoreRefusedException">The archive or this installation is not as it must be; nothing was changed.</exception>
    internal async Task<HandOverFile> RestoreAsync(
        ArchiveContents archive, long bytes, string sha256, CancellationToken cancellationToken)
    {
        var file = await FillInTurnAsync(archive, bytes, sha256, cancellationToken);
        await using var connection = await source.OpenConnectionAsync(CancellationToken.None);
        await connection.RunAsync("analyze", CancellationToken.None);
        return file;
    }

    /// <summary>A reader of the feed that was in the middle of a change may have to be let through first.</summary>
    private async Task<HandOverFile> FillInTurnAsync(
        ArchiveContents archive, long bytes, string sha256, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await FillAsync(archive, bytes, sha256, cancellationToken);
            }
            catch (PostgresException crossed) when (crossed.SqlState == PostgresErrorCodes.DeadlockDetected && attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<HandOverFile> FillAsync(
        ArchiveContents archive, long bytes, string sha256, CancellationToken cancellationToken)
    {
        var tables = HandedTables.Of(db);
        var older = CheckSchema(archive.Manifest, tables);
        var groups = await TakeTransactionsAsync(archive.Manifest, cancellationToken);
        var stored = new RestoredFiles(blobs, archive);
        try
        {
            await using var transaction = await db.JoinTransactionAsync(cancellationToken);
            await MakeRoomAsync(tables, cancellationToken);
            groups.Add(await ScalarAsync("select pg_current_xact_id()::text", cancellationToken));
            var load = new TableLoad(Connection);
            await load.BeginAsync(cancellationToken);
            foreach (var table in HandedTables.InLoadingOrder(tables))
            {
                if (archive.Manifest.Tables.FirstOrDefault(one => one.Table == table.Name) is { } told)
                    await load.FillAsync(table, told, older, groups, archive, cancellationToken);
            }

            await load.EndAsync(cancellationToken);
            await PlaceOtherReadersAsync(cancellationToken);
            await stored.PutAsync(await CountDocumentsAsync(cancellationToken), cancellationToken);
            var figures = new ExportFigures(
                archive.Manifest.SchemaVersion, archive.Manifest.Tables.Count, archive.Manifest.Tables.Sum(one => one.Rows),
                archive.Manifest.Documents.Contents, archive.Manifest.Documents.Lost, bytes, sha256);
            var file = db.Add(HandOverFile.RestoredFrom(figures, caller.Id, clock.GetUtcNow())).Entity;
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return file;
        }
        catch
        {
            await stored.TakeBackAsync();
            throw;
        }
    }

    /// <summary>True when the archive's schema is older than this one.</summary>
    private bool CheckSchema(Manifest manifest, IReadOnlyList<HandedTable> tables)
    {
        var known = SchemaRule.Known(db);
        if (SchemaRule.Check(known, manifest.SchemaVersion) is { } refusal) throw new RestoreRefusedException(refusal);

        foreach (var table in manifest.Tables)
        {
            if (tables.FirstOrDefault(one => one.Name == table.Table)?.File != table.File)
                throw ArchiveContents.Unusable($"It holds {table.File}, and this version of CoilMatch has no such table.");
        }

        var older = known[^1].Id != manifest.SchemaVersion;
        if (!older && tables.FirstOrDefault(one => manifest.Tables.All(told => told.Table != one.Name)) is { } missing)
            throw ArchiveContents.Unusable($"It lacks {missing.File}.");
        return older;
    }

    /// <summary>
    /// The numbers of transactions of our own, one for each group of changes but the last: the readers that run here already
    /// see all of them as new, in their order.
    /// </summary>
    private async Task<List<string>> TakeTransactionsAsync(Manifest manifest, CancellationToken cancellationToken)
    {
        var readers = manifest.Tables.FirstOrDefault(one => one.Table == "feed_positions")?.Rows ?? 0;
        if (readers is < 0 or > HandOverLimits.FeedReaders) throw ArchiveContents.Unusable("data/feed_positions.jsonl has too many rows.");

        var numbers = new List<string>();
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        while (numbers.Count < readers)
        {
            await using var command = new NpgsqlCommand("select pg_current_xact_id()::text", connection);
            numbers.Add((string)(await command.ExecuteScalarAsync(cancellationToken))!);
        }

        return numbers;
    }

    /// <summary>Nobody writes meanwhile; then what came with the installation itself goes, unless anybody has used it.</summary>
    private async Task MakeRoomAsync(IReadOnlyList<HandedTable> tables, CancellationToken cancellationToken)
    {
        // In the order in which the readers of the feed take them: first their place, then the changes.
        var names = tables.Select(table => table.Name).Concat(LeftOut.Tables.Keys).Where(name => name != "hand_over_files")
            .OrderBy(name => name == "feed_positions" ? 0 : name == "changes" ? 1 : 2).Select(name => $"\"{name}\"").ToList();
        await Connection.RunAsync($"lock table {string.Join(", ", names)} in access exclusive mode", cancellationToken);
        var institutions = await db.Institutions.LongCountAsync(cancellationToken);
        var people = await db.People.LongCountAsync(cancellationToken);
        if (institutions + people > 0) throw new RestoreRefusedException(HandOverRefusals.NotEmpty(institutions, people));

        await Connection.RunAsync("create temporary table own_readers on commit drop as select reader from feed_positions", cancellationToken);
        await Connection.RunAsync(
            $"""
            alter table changes disable trigger user;
            truncate {string.Join(", ", names)};
            alter table changes enable trigger user
            """, cancellationToken);
    }

    /// <summary>Readers of the feed that the archive does not know, having been added since, begin after it.</summary>
    private Task PlaceOtherReadersAsync(CancellationToken cancellationToken) => Connection.RunAsync(
        """
        insert into feed_positions (reader, tx, seq)
        select reader, pg_current_xact_id(), (select coalesce(max(seq), 0) from changes) from own_readers
        on conflict (reader) do nothing
        """, cancellationToken);

    private async Task<long> CountDocumentsAsync(CancellationToken cancellationToken) => long.Parse(
        await ScalarAsync(
            "select count(*)::text from documents, jsonb_array_elements(revisions) where removed_at is null", cancellationToken),
        System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> ScalarAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, Connection) { CommandTimeout = 0 };
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
