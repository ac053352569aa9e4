using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Webhooks;

/// <param name="States">The states whose entering is told; none means all of them.</param>
/// <param name="Active">Whether it is told anything at present.</param>
/// <param name="Version">The version that was edited; a stale one is refused. Left out for a new webhook.</param>
internal sealed record SaveWebhookInput(string Url, IReadOnlyList<PairingState> States, bool Active = true, long? Version = null);

internal static class SaveWebhook
{
    internal static void MapAddWebhook(this IEndpointRouteBuilder institutions) => institutions
        .MapPost("", AddAsync)
        .Needs(UseCase.SaveWebhook)
        .WithSummary("Add a webhook to my institution; the answer holds its secret, once");

    internal static void MapSaveWebhook(this IEndpointRouteBuilder webhooks) => webhooks
        .MapPut("/{id:guid}", SaveAsync)
        .Needs(UseCase.SaveWebhook)
        .WithSummary("Change a webhook of my institution, or pause it");

    private static async Task<Results<Ok<SavedWebhookView>, ProblemHttpResult>> AddAsync(
        Guid id, SaveWebhookInput input, Caller caller, SiloDbContext db, WebhookReach reach, TimeProvider clock, CancellationToken cancellationToken)
    {
        var institution = new InstitutionId(id);
        if (!caller.IsOfficeOf(institution)) return Refusal.NotFound.ToProblem();
        if (reach.Check(input.Url, out var url) is { } faulty) return faulty.ToProblem();

        // One at a time for an institution, so that ten stay ten.
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.Institutions.FromSql($"select * from institutions where id = {id} for no key update").LoadAsync(cancellationToken);
        if (await db.Webhooks.In(institution).CountAsync(cancellationToken) >= Webhook.MostOfOneInstitution)
            return WebhookQueries.TooMany.ToProblem();

        var now = clock.GetUtcNow();
        var webhook = Webhook.Add(institution, url, Distinct(input.States), input.Active, now);
        db.Webhooks.Add(webhook);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(new SavedWebhookView(WebhookView.Of(webhook, now), webhook.Secret));
    }

    private static async Task<Results<Ok<SavedWebhookView>, ProblemHttpResult>> SaveAsync(
        Guid id, SaveWebhookInput input, Caller caller, SiloDbContext db, WebhookReach reach, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindWebhookAsync(id, caller, cancellationToken) is not { } webhook) return Refusal.NotFound.ToProblem();
        if (input.Version != webhook.Version) return Refusal.StaleVersion.ToProblem();
        if (reach.Check(input.Url, out var url) is { } faulty) return faulty.ToProblem();

        webhook.Save(url, Distinct(input.States), input.Active);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.StaleVersion.ToProblem();
        }

        return TypedResults.Ok(new SavedWebhookView(WebhookView.Of(webhook, clock.GetUtcNow()), null));
    }

    private static List<PairingState> Distinct(IReadOnlyList<PairingState> states) => [.. states.Distinct().Order()];
}
