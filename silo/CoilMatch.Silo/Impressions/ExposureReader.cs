using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>Reads the running term's exposure every minute; while the database is away the last figures stand.</summary>
internal sealed partial class ExposureReader(
    Exposure exposure, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExposureReader> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    internal async Task ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var start = new DateTimeOffset(Term.Of(now).From, TimeOnly.MinValue, TimeSpan.Zero);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        exposure.Replace(await db.ExposureBetween(start, now.AddDays(1)).ToListAsync(cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogOld(failure);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The exposure of this term cannot be read now; the last figures stand")]
    private partial void LogOld(Exception failure);
}
