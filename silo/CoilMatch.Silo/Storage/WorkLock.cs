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

    /// <summary>A number for work on one aggregate, from the random half of its id.</summary>
    internal static long For(Guid aggregate)
    {
        Span<byte> bytes = stackalloc byte[16];
        aggregate.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes[8..]);
    }

    /// <summary>
    /// Takes the lock, or returns null while the same work runs. It goes with its connection, so also with a crash; outside
    /// a transaction it holds up nobody who reads the change feed.
    /// </summary>
    internal static async Task<IAsyncDisposable?> TryTakeAsync(NpgsqlDataSource source, long number, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var take = new NpgsqlCommand($"select pg_try_advisory_lock({number})", connection);
        if (await take.ExecuteScalarAsync(cancellationToken) is true) return new Held(connection, number);

        await connection.DisposeAsync();
        return null;
    }

    private sealed class Held(NpgsqlConnection connection, long number) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (var release = new NpgsqlCommand($"select pg_advisory_unlock({number})", connection))
                await release.ExecuteNonQueryAsync();
            await connection.DisposeAsync();
        }
    }
}
