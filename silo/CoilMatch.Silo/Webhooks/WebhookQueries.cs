using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Webhooks;

/// <summary>Finds webhooks for the office of their institution, and for nobody else.</summary>
internal static class WebhookQueries
{
    internal static readonly Refusal TooMany = new(
        "too-many", $"An institution has at most {Webhook.MostOfOneInstitution} webhooks. Remove one that is not needed any more.");

    /// <summary>Those of an institution that were not removed.</summary>
    internal static IQueryable<Webhook> In(this IQueryable<Webhook> webhooks, InstitutionId institution) =>
        webhooks.Where(one => one.InstitutionId == institution && one.RemovedAt == null);

    /// <summary>The webhook, when the caller is its institution's office.</summary>
    internal static async Task<Webhook?> FindWebhookAsync(this SiloDbContext db, Guid id, Caller caller, CancellationToken cancellationToken)
    {
        var webhook = await db.Webhooks.FindAsync([new WebhookId(id)], cancellationToken);
        return webhook is { RemovedAt: null } && caller.IsOfficeOf(webhook.InstitutionId) ? webhook : null;
    }

    /// <summary>The delivery, when the caller is the office of its webhook's institution.</summary>
    internal static async Task<WebhookDelivery?> FindDeliveryAsync(
        this SiloDbContext db, Guid id, Caller caller, CancellationToken cancellationToken) =>
        await db.WebhookDeliveries.FindAsync([new WebhookDeliveryId(id)], cancellationToken) is { } delivery
        && await db.FindWebhookAsync(delivery.WebhookId.Value, caller, cancellationToken) is not null
            ? delivery
            : null;
}
