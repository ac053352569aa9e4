using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

internal static class GetPairing
{
    internal static void MapGetPairing(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("One pairing, for those who take part and for those who oversee");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, PairingViews views, CancellationToken cancellationToken) =>
        await db.FindPairingAsync(id, caller, cancellationToken) is { } row
            ? TypedResults.Ok(await views.OfAsync(row, cancellationToken))
            : Refusal.NotFound.ToProblem();
}
