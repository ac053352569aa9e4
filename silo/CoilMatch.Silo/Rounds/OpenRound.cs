using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Rounds;

/// <param name="Version">The version that was looked at; a stale one is refused.</param>
internal sealed record RoundVersionInput(long Version);

internal static class OpenRound
{
    internal static void MapOpenRound(this IEndpointRouteBuilder rounds)
    {
        rounds.MapPost("/{id:guid}/open", OpenAsync).Needs(UseCase.OrganiseRound)
            .WithSummary("Show a round to everybody who may take part");
        rounds.MapPost("/{id:guid}/close", CloseAsync).Needs(UseCase.OrganiseRound)
            .WithSummary("End a round; requests that were sent go on by themselves");
    }

    private static Task<Results<Ok<RoundView>, ProblemHttpResult>> OpenAsync(
        Guid id, RoundVersionInput input, Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken) =>
        ChangeAsync(id, input, round => round.Open(), caller, db, views, cancellationToken);

    private static Task<Results<Ok<RoundView>, ProblemHttpResult>> CloseAsync(
        Guid id, RoundVersionInput input, Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken) =>
        ChangeAsync(id, input, round => round.Close(), caller, db, views, cancellationToken);

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> ChangeAsync(
        Guid id, RoundVersionInput input, Func<MatchingRound, Refusal?> decide,
        Caller caller, SiloDbContext db, RoundViews views, CancellationToken cancellationToken)
    {
        var (round, refused) = await db.FindToOrganiseAsync(id, input.Version, caller, cancellationToken);
        if (round is null) return refused!.ToProblem();
        if (decide(round) is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(round, cancellationToken));
    }
}
