using CoilMatch.Silo.Health;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Storage;

/// <summary>
/// Brings the tables up to date and fills in the first rows, before anything else starts. An advisory lock lets one of several services do it;
/// the others wait and then find nothing to do.
/// </summary>
internal sealed partial class DatabaseMigration(
    IServiceScopeFactory scopes,
    IEnumerable<IFirstData> firstData,
    NpgsqlDataSource source,
    Readiness readiness,
    ILogger<DatabaseMigration> log) : IHostedService
{
    /// <summary>An arbitrary number that this service keeps to itself; a restore holds it too, so that no service starts meanwhile.</summary>
    internal const long LockNumber = 0x434F_494C_4D41_5443;
    private const int Attempts = 20;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Expect(Readiness.Database);
        await using var connection = await ConnectAsync(cancellationToken);
        await ExecuteAsync(connection, $"select pg_advisory_lock({LockNumber})", cancellationToken);
        try
        {
            await using (var scope = scopes.CreateAsyncScope())
                await scope.ServiceProvider.GetRequiredService<SiloDbContext>().Database.MigrateAsync(cancellationToken);
            foreach (var data in firstData) await LoadAsync(data, cancellationToken);
        }
        finally
        {
            await ExecuteAsync(connection, $"select pg_advisory_unlock({LockNumber})", CancellationToken.None);
        }

        readiness.Report(Readiness.Database);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task LoadAsync(IFirstData data, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await data.LoadAsync(scope.ServiceProvider.GetRequiredService<SiloDbContext>(), cancellationToken);
    }

    /// <summary>A database that starts at the same time as this service gets a while to come up.</summary>
    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await source.OpenConnectionAsync(cancellationToken);
            }
            catch (NpgsqlException failure) when (failure.IsTransient && attempt < Attempts)
            {
                LogWaiting(failure.Message);
                await Task.Delay(BetweenAttempts, cancellationToken);
            }
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not there yet: {Reason}")]
    private partial void LogWaiting(string reason);
}
