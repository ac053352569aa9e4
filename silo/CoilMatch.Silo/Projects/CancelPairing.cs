using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

internal sealed record CancelPairingInput(CancellationReason Reason, string? Comment = null);

internal static class CancelPairing
{
    internal static void MapCancelPairing(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/cancellation", HandleAsync)
        .Needs(UseCase.CancelPairing)
        .WithSummary("End an exchange before it is delivered; both listings get their place back");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, CancelPairingInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.Cancel,
            scene => ProjectInput.CheckComment(input.Comment, out var comment)
                ?? scene.Pairing.Cancel(
                    scene.Side, input.Reason, comment, scene.By, scene.Requester.Listing, scene.Invited.Listing, scene.Now),
            cancellationToken);
}
