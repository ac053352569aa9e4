using System.Buffers.Binary;
using Npgsql;

namespace CoilMatch.Silo.Storage;

/// <summary>Lets one long piece of work of a kind run at a time, over all silos.</summary>
internal static class WorkLock
{
    /// <summary>One import at a time: two of the same file would add its courses twice. An arbitrary number.</summary>
    internal const long Imports = 0x434F_494C_494D_5052;

    /// <summary>One training at a time. An arbitrary number.</summary>
    internal const long Training = 0x434F_494C_5452_4149;

    /// <summary>One writer of shown pages at a time, each for milliseconds: none may miss what another just wrote.</summary>
    internal const long Impressions = 0x434F_494C_5348_4F57;

    /// <summary>One maker of digests at a time. An arbitrary number.</summary>
    internal const long Digests = 0x434F_494C_4D41_494C;

    /// <summary>One move of the demo's clock at a time, each for milliseconds.</summary>
    internal const long DemoClock = 0x434F_494C_434C_4F43;

    /// <summary>One export or restore at a time. An arbitrary number.</summary>
    internal const long HandOver = 0x434F_494C_484F_5652;

    /// <summary>
    /// Held by a backup from before its snapshot to its end, and shared by whoever deletes files: what a snapshot points to stays
    /// until it is copied. An arbitrary number.
    /// </summary>
    internal const long Contents = 0x434F_494C_424C_4F42;

    /// <summary>A number for work on one aggregate, from the random half of its id.</summary>
    internal static long For(Guid aggregate)
    {
        Span<byte> bytes = stackalloc byte[16];
        aggregate.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes[8..]);
    }

    /// <summary>Takes the lock together with others who share it, or returns null while somebody holds it alone.</summary>
    internal static async Task<IAsyncDisposable?> TryShareAsync(NpgsqlDataSource source, long number, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var take = new NpgsqlCommand($"select pg_try_advisory_lock_shared({number})", connection);
        if (await take.ExecuteScalarAsync(cancellationToken) is true) return new Held(connection, number, "_shared", ownConnection: true);

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Takes the lock on a connection that stays the caller's, and waits for it.</summary>
    /// <exception cref="PostgresException">Somebody else has it for longer than that (55P03).</exception>
    internal static async Task<IAsyncDisposable> TakeAsync(
        NpgsqlConnection connection, long number, TimeSpan patience, CancellationToken cancellationToken)
    {
        await using (var take = new NpgsqlCommand(
            $"set lock_timeout = {(long)patience.TotalMilliseconds}; select pg_advisory_lock({number}); reset lock_timeout", connection)
        { CommandTimeout = 0 })
            await take.ExecuteNonQueryAsync(cancellationToken);
        return new Held(connection, number, "", ownConnection: false);
    }

    /// <summary>
    /// Takes the lock, or returns null while the same work runs. It goes with its connection, so also with a crash; outside
    /// a transaction it holds up nobody who reads the change feed.
    /// </summary>
    internal static async Task<IAsyncDisposable?> TryTakeAsync(NpgsqlDataSource source, long number, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var take = new NpgsqlCommand($"select pg_try_advisory_lock({number})", connection);
        if (await take.ExecuteScalarAsync(cancellationToken) is true) return new Held(connection, number, "", ownConnection: true);

        await connection.DisposeAsync();
        return null;
    }

    private sealed class Held(NpgsqlConnection connection, long number, string kind, bool ownConnection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (var release = new NpgsqlCommand($"select pg_advisory_unlock{kind}({number})", connection))
                await release.ExecuteNonQueryAsync();
            if (ownConnection) await connection.DisposeAsync();
        }
    }
}
