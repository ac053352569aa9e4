using CoilMatch.Silo.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Webhooks;

/// <summary>What of the webhooks those who run the service watch: what is due and not sent, and what was given up of late.</summary>
internal static class WebhookFigures
{
    internal static IServiceCollection AddWebhookFigures(this IServiceCollection services) => services
        .AddWaitingQueue("webhooks", (db, now) => db.WebhookDeliveries
            .Where(one => one.State == WebhookDeliveryState.Waiting && one.NextAttemptAt <= now)
            .Select(one => one.NextAttemptAt))
        .AddCountedRows("coilmatch.webhooks.dead", "{delivery}", "Deliveries of the last 30 days that were given up",
            (db, _, cancel) => db.WebhookDeliveries.CountAsync(one => one.State == WebhookDeliveryState.Dead, cancel));
}
