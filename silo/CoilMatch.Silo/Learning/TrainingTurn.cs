using Npgsql;

namespace CoilMatch.Silo.Learning;

/// <summary>The right to train, which one service has at a time: a lock of the database that ends with its connection.</summary>
internal sealed class TrainingTurn : IAsyncDisposable
{
    /// <summary>An arbitrary number that training keeps to itself.</summary>
    private const long LockNumber = 0x434F_494C_5452_4149;

    private readonly NpgsqlConnection connection;

    private TrainingTurn(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Null when another service trains now.</summary>
    internal static async Task<TrainingTurn?> TryTakeAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({LockNumber})", connection);
            if (await command.ExecuteScalarAsync(cancellationToken) is true) return new TrainingTurn(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        // The pool keeps the connection open, so the lock is given back in words.
        await using (connection)
        {
            await using var command = new NpgsqlCommand($"select pg_advisory_unlock({LockNumber})", connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
