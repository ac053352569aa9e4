using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Webhooks;

internal static class RemoveWebhook
{
    internal static void MapRemoveWebhook(this IEndpointRouteBuilder webhooks) => webhooks
        .MapDelete("/{id:guid}", HandleAsync)
        .Needs(UseCase.SaveWebhook)
        .WithSummary("Remove a webhook of my institution; what waits for it is not sent any more");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindWebhookAsync(id, caller, cancellationToken) is not { } webhook) return Refusal.NotFound.ToProblem();

        webhook.Remove(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
