using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

internal static class WithdrawRequest
{
    internal static void MapWithdrawRequest(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/withdraw", HandleAsync)
        .Needs(UseCase.WithdrawPairing)
        .WithSummary("Take back a request that was not answered yet");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(id, PairingAction.Withdraw, scene => scene.Pairing.Withdraw(scene.Now), cancellationToken);
}
