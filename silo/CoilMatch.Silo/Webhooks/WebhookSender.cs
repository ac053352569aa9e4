using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Webhooks;

/// <summary>
/// Sends what waits, some at a time and one per webhook, beside the senders of other services: each takes a delivery that no
/// other holds. One whose sender was lost is taken up again when its lease ends, by the database's clock: those of services may differ.
/// </summary>
internal sealed partial class WebhookSender(
    IServiceScopeFactory scopes, WebhookClient client, WebhookBell bell, TimeProvider clock, ILogger<WebhookSender> log) : BackgroundService
{
    private const int AtOnce = 4;
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => SendForEverAsync(stoppingToken)));

    private async Task SendForEverAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await SendNextAsync(stoppingToken)) await bell.WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogWaiting(failure);
                await Task.Delay(AfterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>False when nothing is due.</summary>
    private async Task<bool> SendNextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        var now = clock.GetUtcNow();
        var taken = await db.WebhookDeliveries.FromSql(
            $"""
            update webhook_deliveries set leased_until = now() + {WebhookDelivery.Lease} where id = (
                select waiting.id from webhook_deliveries waiting join webhooks on webhooks.id = waiting.webhook_id
                where waiting.state = 'Waiting' and waiting.next_attempt_at <= {now} and webhooks.removed_at is null
                    and (waiting.leased_until is null or waiting.leased_until <= now())
                    and not exists (select 1 from webhook_deliveries sent
                        where sent.webhook_id = waiting.webhook_id and sent.state = 'Waiting' and sent.leased_until > now())
                order by waiting.next_attempt_at, waiting.id limit 1
                for update of waiting skip locked)
            returning *
            """).ToListAsync(cancellationToken);
        if (taken is not [var delivery]) return false;

        var webhook = await db.Webhooks.AsNoTracking().SingleAsync(one => one.Id == delivery.WebhookId, cancellationToken);
        delivery.Note(await client.SendAsync(webhook, delivery, cancellationToken), clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhooks cannot be sent now; next attempt in a moment")]
    private partial void LogWaiting(Exception failure);
}
