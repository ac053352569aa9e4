using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

internal static class ListRounds
{
    internal static void MapListRounds(this IEndpointRouteBuilder rounds)
    {
        rounds.MapGet("", ListAsync).Needs(UseCase.ReadRounds)
            .WithSummary("The matching rounds, the latest first; a draft for its organisers only");
        rounds.MapGet("/{id:guid}", ReadAsync).Needs(UseCase.ReadRounds)
            .WithSummary("A matching round with what its last run came to");
    }

    private static async Task<Results<Ok<Page<RoundView>>, ProblemHttpResult>> ListAsync(
        int? first, string? after, Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();

        var found = db.Rounds.AsNoTracking().VisibleTo(caller);
        if (page.After is not null)
        {
            if (!Guid.TryParse(page.After, out var last)) return PageRequest.BadCursor.ToProblem();
            var lastId = new RoundId(last);
            found = found.Where(one => one.Id < lastId);
        }

        var cut = page.Cut(
            await found.OrderByDescending(one => one.Id).Take(page.First + 1).ToListAsync(cancellationToken), round => $"{round.Id.Value}");
        return TypedResults.Ok(new Page<RoundView>(await views.OfAsync(cut.Nodes, cancellationToken), cut.HasNextPage, cut.EndCursor));
    }

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> ReadAsync(
        Guid id, Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken) =>
        await db.FindRoundAsync(id, caller, cancellationToken) is { } round
            ? TypedResults.Ok(await views.OfAsync(round, cancellationToken))
            : Refusal.NotFound.ToProblem();
}
