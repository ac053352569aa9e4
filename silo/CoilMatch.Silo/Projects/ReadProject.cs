using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

internal static class ReadProject
{
    internal static void MapReadProject(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/project", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The weeks of a project that has begun, with both sides' reports; there is nothing here before");

    private static async Task<Results<Ok<ProjectView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { Pairing.Run: { } run } row) return Refusal.NotFound.ToProblem();

        var requester = (await db.FindRowAsync(row.Listing.Id.Value, cancellationToken))!;
        var invited = (await db.FindRowAsync(row.Partner.Id.Value, cancellationToken))!;
        var risk = run.Risk is { } told && row.Pairing.State == PairingState.AtRisk
            ? ProjectRiskView.Of(told, told.Side == PairingSide.Requester ? requester.Institution.Name : invited.Institution.Name)
            : null;
        return TypedResults.Ok(ProjectView.Of(row.Pairing, run, row.SideOf(caller), risk, clock.GetUtcNow()));
    }
}
