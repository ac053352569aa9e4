using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Webhooks;

internal static class RotateWebhookSecret
{
    internal static void MapRotateWebhookSecret(this IEndpointRouteBuilder webhooks) => webhooks
        .MapPost("/{id:guid}/secret", HandleAsync)
        .Needs(UseCase.SaveWebhook)
        .WithSummary("Make another secret for a webhook; the old one signs as well for a day");

    private static async Task<Results<Ok<SavedWebhookView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindWebhookAsync(id, caller, cancellationToken) is not { } webhook) return Refusal.NotFound.ToProblem();

        var now = clock.GetUtcNow();
        webhook.RotateSecret(now);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new SavedWebhookView(WebhookView.Of(webhook, now), webhook.Secret));
    }
}
