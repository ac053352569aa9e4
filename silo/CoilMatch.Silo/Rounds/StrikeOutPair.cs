using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <param name="Reason">Why this pair should not be, 1 to 500 characters.</param>
internal sealed record StrikeOutPairInput(string Reason);

internal static class StrikeOutPair
{
    internal static void MapStrikeOutPair(this IEndpointRouteBuilder rounds) => rounds
        .MapPost("/{id:guid}/pairs/{pairId:guid}/strike-out", HandleAsync)
        .Needs(UseCase.ReviewRound)
        .WithSummary("Strike a pair out of the proposal, so that the next run leaves it out");

    private static async Task<Results<Ok<RoundPairView>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid pairId, StrikeOutPairInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (TypedText.Of(input.Reason) is not { Length: <= RoundPair.LongestReason } reason) return RoundRefusals.ReasonNeeded.ToProblem();
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } seen) return Refusal.NotFound.ToProblem();

        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var round = await db.LockRoundAsync(seen.Id, cancellationToken);
        var pair = new RoundPairId(pairId);
        var row = await db.RoundPairs.Where(one => one.Id == pair && one.RoundId == round.Id).VisibleTo(caller, db)
            .WithListings(db).SingleOrDefaultAsync(cancellationToken);
        if (row is null) return Refusal.NotFound.ToProblem();
        if (!row.MayBeStruckOutBy(caller)) return Refusal.Forbidden.ToProblem();
        if (row.Pair.Run != round.Run) return RoundRefusals.OldRun.ToProblem();

        var (ours, theirs) = row.SidesFor(caller);
        InstitutionId? by = caller.IsOfficeOf(ours.InstitutionId) ? ours.InstitutionId
            : caller.IsOfficeOf(theirs.InstitutionId) ? theirs.InstitutionId : null;
        if (round.StrikeOut(row.Pair, by, reason) is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(row.ViewFor(caller, round));
    }
}
