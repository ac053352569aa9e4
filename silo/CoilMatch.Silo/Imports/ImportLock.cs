using Npgsql;

namespace CoilMatch.Silo.Imports;

/// <summary>Lets one import run at a time, over all silos: two of the same file would add its courses twice.</summary>
internal static class ImportLock
{
    /// <summary>An arbitrary number that imports keep to themselves.</summary>
    private const long Number = 0x434F_494C_494D_5052;

    /// <summary>
    /// Takes the lock, or returns null while another import runs. It goes with its connection, so also with a crash; outside
    /// a transaction it holds up nobody who reads the change feed.
    /// </summary>
    internal static async Task<IAsyncDisposable?> TryTakeAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var take = new NpgsqlCommand($"select pg_try_advisory_lock({Number})", connection);
        if (await take.ExecuteScalarAsync(cancellationToken) is true) return new Held(connection);

        await connection.DisposeAsync();
        return null;
    }

    private sealed class Held(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (var release = new NpgsqlCommand($"select pg_advisory_unlock({Number})", connection))
                await release.ExecuteNonQueryAsync();
            await connection.DisposeAsync();
        }
    }
}
