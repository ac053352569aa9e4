using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <param name="Comment">How it was solved.</param>
internal sealed record ResolveRiskInput(string? Comment = null);

internal static class ResolveRisk
{
    internal static void MapResolveRisk(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/risk/resolved", HandleAsync)
        .Needs(UseCase.RunProject)
        .WithSummary("Say that what threatened the project is solved");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, ResolveRiskInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ResolveRisk,
            scene => ProjectInput.CheckComment(input.Comment, out var comment) ?? scene.Pairing.ResolveRisk(comment, scene.Now),
            cancellationToken);
}
