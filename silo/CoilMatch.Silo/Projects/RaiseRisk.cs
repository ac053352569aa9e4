using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

internal sealed record RaiseRiskInput(CancellationReason Reason, string? Comment = null);

internal static class RaiseRisk
{
    internal static void MapRaiseRisk(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/risk", HandleAsync)
        .Needs(UseCase.RunProject)
        .WithSummary("Say that something threatens the project");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, RaiseRiskInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.RaiseRisk,
            scene => ProjectInput.CheckComment(input.Comment, out var comment)
                ?? scene.Pairing.RaiseRisk(scene.Side, input.Reason, comment, scene.Now),
            cancellationToken);
}
