using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Demo;

/// <summary>Keeps the clock of this silo where the others moved it: read before the first request, then every second.</summary>
internal sealed class DemoClockFollower(DemoClock clock, IServiceScopeFactory scopes) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Between, stoppingToken);
                await ReadAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure.IsDatabaseAway())
            {
                // The clock stays where it is until the next look.
            }
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        clock.Follow(await db.DemoClock.Select(one => one.Days).SingleOrDefaultAsync(cancellationToken));
    }
}
