using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Webhooks;

internal static class ListWebhooks
{
    internal static void MapListWebhooks(this IEndpointRouteBuilder institutions) => institutions
        .MapGet("", ListAsync)
        .Needs(UseCase.ReadWebhooks)
        .WithSummary("The webhooks of my institution, the oldest first");

    internal static void MapListDeliveries(this IEndpointRouteBuilder webhooks) => webhooks
        .MapGet("/{id:guid}/deliveries", ListDeliveriesAsync)
        .Needs(UseCase.ReadWebhooks)
        .WithSummary("What was sent to a webhook in the last month, the newest first");

    private static async Task<Results<Ok<List<WebhookView>>, ProblemHttpResult>> ListAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var institution = new InstitutionId(id);
        if (!caller.IsOfficeOf(institution)) return Refusal.NotFound.ToProblem();

        var found = await db.Webhooks.AsNoTracking().In(institution).OrderBy(one => one.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(found.ConvertAll(webhook => WebhookView.Of(webhook, clock.GetUtcNow())));
    }

    private static async Task<Results<Ok<Page<WebhookDeliveryView>>, ProblemHttpResult>> ListDeliveriesAsync(
        Guid id, int? first, string? after, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (await db.FindWebhookAsync(id, caller, cancellationToken) is not { } webhook) return Refusal.NotFound.ToProblem();

        var found = db.WebhookDeliveries.AsNoTracking().Where(one => one.WebhookId == webhook.Id);
        if (page.After is not null)
        {
            if (!Guid.TryParse(page.After, out var last)) return PageRequest.BadCursor.ToProblem();
            var lastId = new WebhookDeliveryId(last);
            found = found.Where(one => one.Id < lastId);
        }

        var cut = page.Cut(
            await found.OrderByDescending(one => one.Id).Take(page.First + 1).ToListAsync(cancellationToken),
            delivery => $"{delivery.Id.Value}");
        return TypedResults.Ok(
            new Page<WebhookDeliveryView>([.. cut.Nodes.Select(WebhookDeliveryView.Of)], cut.HasNextPage, cut.EndCursor));
    }
}
