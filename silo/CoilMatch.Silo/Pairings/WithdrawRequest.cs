using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

internal static class WithdrawRequest
{
    internal static void MapWithdrawRequest(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/withdraw", HandleAsync)
        .Needs(UseCase.WithdrawPairing)
        .WithSummary("Take back a request that was not answered yet");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, PairingViews views, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockPairingAsync(id, cancellationToken);
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        if (caller.MayActFor(row.Listing.OwnerId, row.Listing.InstitutionId, out _) is { } forbidden) return forbidden.ToProblem();
        if (row.Pairing.Withdraw() is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(row, cancellationToken));
    }
}
