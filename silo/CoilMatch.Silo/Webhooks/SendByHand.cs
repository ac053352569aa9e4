using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Webhooks;

/// <summary>What an office sends itself: a test, or once more what was sent before. Both go through the queue like all else.</summary>
internal static class SendByHand
{
    private static readonly Refusal StillWaiting =
        new("still-waiting", "This is on its way already; its last answer and the next attempt are in the list.");

    private static readonly Refusal OneTestAtATime =
        new("still-waiting", "A test is on its way already; its answer appears in the list.");

    internal static void MapTestWebhook(this IEndpointRouteBuilder webhooks) => webhooks
        .MapPost("/{id:guid}/test", TestAsync)
        .Needs(UseCase.SaveWebhook)
        .WithSummary("Send a test to a webhook of my institution");

    internal static void MapSendAgain(this IEndpointRouteBuilder deliveries) => deliveries
        .MapPost("/{id:guid}/again", AgainAsync)
        .Needs(UseCase.SaveWebhook)
        .WithSummary("Send a delivery again, with another day for its attempts and the same id");

    private static async Task<Results<Ok<WebhookDeliveryView>, ProblemHttpResult>> TestAsync(
        Guid id, Caller caller, SiloDbContext db, WebhookBell bell, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindWebhookAsync(id, caller, cancellationToken) is not { } webhook) return Refusal.NotFound.ToProblem();
        if (await db.WebhookDeliveries.AnyAsync(
            one => one.WebhookId == webhook.Id && one.Event == WebhookBody.TestEvent && one.State == WebhookDeliveryState.Waiting, cancellationToken))
            return OneTestAtATime.ToProblem();

        var (delivery, now) = (WebhookDeliveryId.New(), clock.GetUtcNow());
        var test = new WebhookDelivery
        {
            Id = delivery,
            WebhookId = webhook.Id,
            Event = WebhookBody.TestEvent,
            Body = JsonSerializer.Serialize(new WebhookBody(delivery.Value, WebhookBody.TestEvent, now, null), Json.Options),
            CreatedAt = now,
        }.Queue(now);
        db.WebhookDeliveries.Add(test);
        await db.SaveChangesAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Ok(WebhookDeliveryView.Of(test));
    }

    private static async Task<Results<Ok<WebhookDeliveryView>, ProblemHttpResult>> AgainAsync(
        Guid id, Caller caller, SiloDbContext db, WebhookBell bell, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindDeliveryAsync(id, caller, cancellationToken) is not { } delivery) return Refusal.NotFound.ToProblem();
        if (delivery.State == WebhookDeliveryState.Waiting) return StillWaiting.ToProblem();

        delivery.Queue(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Ok(WebhookDeliveryView.Of(delivery));
    }
}
