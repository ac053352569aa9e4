using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <param name="Ids">Those that were read.</param>
/// <param name="All">Everything; together with ids everything up to the newest of them, so that what came meanwhile stays unread.</param>
internal sealed record MarkInboxReadInput(IReadOnlyList<Guid>? Ids = null, bool? All = null);

internal static class MarkInboxRead
{
    private static readonly Refusal Nothing = new("required", "Say which ones were read, or all of them.", "ids");

    internal static void MapMarkInboxRead(this IEndpointRouteBuilder inbox) => inbox
        .MapPost("/read", HandleAsync)
        .Needs(UseCase.MarkInboxRead)
        .WithSummary("Mark what I have read, and get the first page again");

    private static async Task<Results<Ok<InboxView>, ProblemHttpResult>> HandleAsync(
        MarkInboxReadInput input, Caller caller, SiloDbContext db, NotificationViews views, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        Guid[] ids = [.. input.Ids ?? []];
        if (ids.Length == 0 && input.All != true) return Nothing.ToProblem();
        if (new IdsInput(ids).Check() is { } refusal) return refusal.ToProblem();

        var person = caller.Id!.Value;
        var at = clock.GetUtcNow();
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var marked = await db.Database.ExecuteSqlAsync((input.All, ids) switch
        {
            (true, []) => $"update notifications set read_at = {at} where person_id = {person.Value} and read_at is null",
            (true, _) => $"""
                update notifications set read_at = {at} where person_id = {person.Value} and read_at is null
                and change_seq <= (select max(change_seq) from notifications where person_id = {person.Value} and id = any({ids}))
                """,
            _ => (FormattableString)$"update notifications set read_at = {at} where person_id = {person.Value} and read_at is null and id = any({ids})",
        }, cancellationToken);
        if (marked > 0) await db.RingAsync([person], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        PageRequest.Check(null, null, out var page);
        return TypedResults.Ok(await db.InboxAsync(person, page, null, false, views, cancellationToken));
    }
}
