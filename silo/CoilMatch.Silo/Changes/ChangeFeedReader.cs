using System.Runtime.CompilerServices;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Changes;

/// <summary>A place in the feed: everything up to and including it has been read.</summary>
internal readonly record struct FeedPosition(ulong Tx, long Seq);

/// <summary>
/// Reads the feed in commit-safe order. PostgreSQL numbers a row before its transaction commits, so the order is
/// (transaction, number) and a reader stops before the oldest transaction still open: nothing can appear behind it later.
/// </summary>
internal sealed class ChangeFeedReader(IServiceScopeFactory scopes, NpgsqlDataSource source, FeedProgress progress, TimeProvider clock)
{
    private const int BatchSize = 2000;
    private static readonly TimeSpan FirstSleep = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);

    /// <summary>The place from which a reader sees every change that is not yet visible now.</summary>
    internal async Task<FeedPosition> HorizonAsync(CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select pg_snapshot_xmin(pg_current_snapshot())");
        return new FeedPosition((ulong)(await command.ExecuteScalarAsync(cancellationToken))!, 0);
    }

    /// <summary>Tells this feed from any other: its first change. Null while there is none.</summary>
    internal async Task<string?> OriginAsync(CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select concat_ws('/', seq, tx, aggregate_id) from changes order by seq limit 1");
        return (string?)await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Yields batches for ever, each as soon as it is safe; a notification or one second wakes it.</summary>
    /// <param name="reader">By which name its progress is watched; null where nobody does.</param>
    internal async IAsyncEnumerable<IReadOnlyList<Change>> FollowAsync(
        FeedPosition from, [EnumeratorCancellation] CancellationToken cancellationToken, string? reader = null)
    {
        await using var bell = await source.OpenConnectionAsync(cancellationToken);
        await using (var listen = new NpgsqlCommand("listen changes", bell))
            await listen.ExecuteNonQueryAsync(cancellationToken);

        var position = from;
        var sleep = LongestSleep;
        while (true)
        {
            // Asked for the next batch, the reader is done with the one before.
            if (reader is not null) progress.Report(reader, position);
            var batch = await ReadAsync(position, cancellationToken);
            if (batch.Count > 0)
            {
                position = new FeedPosition(batch[^1].Tx, batch[^1].Seq);
                yield return batch;
            }
            else if (sleep < LongestSleep && await IsHeldBackAsync(position, cancellationToken))
            {
                // Another open transaction still holds back the change that rang: look again soon, then less often.
                await Task.Delay(sleep, clock, cancellationToken);
                sleep *= 2;
            }
            else
            {
                sleep = await bell.WaitAsync(LongestSleep, cancellationToken) ? FirstSleep : LongestSleep;
            }
        }
    }

    /// <summary>The next changes that are safe to read; empty when there are none now.</summary>
    internal Task<List<Change>> ReadAsync(FeedPosition after, CancellationToken cancellationToken) => ReadAsync($"""
        select * from changes
        where (tx, seq) > ({after.Tx}::text::xid8, {after.Seq}) and tx < pg_snapshot_xmin(pg_current_snapshot())
        order by tx, seq limit {BatchSize}
        """, cancellationToken);

    /// <summary>
    /// The next changes that can be seen at all, also those behind which others may still appear. For who may read a change twice,
    /// once out of order; the place in the feed must not move over them.
    /// </summary>
    internal Task<List<Change>> ReadAheadAsync(FeedPosition after, CancellationToken cancellationToken) => ReadAsync($"""
        select * from changes where (tx, seq) > ({after.Tx}::text::xid8, {after.Seq}) order by tx, seq limit {BatchSize}
        """, cancellationToken);

    /// <summary>Whether a change can be seen that is not safe to read yet.</summary>
    private async Task<bool> IsHeldBackAsync(FeedPosition after, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select exists (select 1 from changes where (tx, seq) > ($1, $2))");
        command.Parameters.Add(new NpgsqlParameter<ulong> { TypedValue = after.Tx, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Xid8 });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after.Seq });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<List<Change>> ReadAsync(FormattableString sql, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        return await db.Changes.FromSql(sql).AsNoTracking().ToListAsync(cancellationToken);
    }
}
