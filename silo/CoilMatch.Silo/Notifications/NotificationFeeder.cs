using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Health;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>Follows the change feed and has each change turned into notifications; the feed only wakes it, the place is in the database.</summary>
internal sealed class NotificationFeeder(
    ChangeFeedReader feed, IServiceScopeFactory scopes, Readiness readiness, ILogger<NotificationFeeder> log)
    : FeedFollower(Readiness.Notifications, readiness, log)
{
    protected override async Task FollowAsync(CancellationToken stoppingToken)
    {
        await CatchUpAsync(stoppingToken);
        ReportCaughtUp();
        await foreach (var _ in feed.FollowAsync(await PositionAsync(stoppingToken), stoppingToken, Part))
        {
            await CatchUpAsync(stoppingToken);
            ForgetFailures();
        }
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        int handled;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            handled = await scope.ServiceProvider.GetRequiredService<NotificationMaker>().HandleNextAsync(cancellationToken);
        }
        while (handled > 0);
    }

    private async Task<FeedPosition> PositionAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        return (await db.FeedPlaces.AsNoTracking().SingleAsync(one => one.Reader == NotificationMaker.Reader, cancellationToken)).Position;
    }
}
