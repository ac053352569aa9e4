using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.ToolReachability;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

internal static class ReadReadiness
{
    internal static void MapReadReadiness(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/readiness", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The readiness file of both sides: what is told, what is open, and what the two countries ask for");

    private static async Task<Results<Ok<ProjectReadinessView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var requester = (await db.FindRowAsync(row.Listing.Id.Value, cancellationToken))!;
        var invited = (await db.FindRowAsync(row.Partner.Id.Value, cancellationToken))!;
        var tools = await db.ReadToolTableAsync(cancellationToken);
        var editable = row.RightsOf(caller).Check(PairingAction.SaveReadiness, out var side, out _) is null ? side : PairingSide.Observer;
        return TypedResults.Ok(ProjectReadinessView.Of(row.Pairing, requester, invited, editable, tools, clock.GetUtcNow()));
    }
}
