using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <param name="LastWeek">The Monday of the week that is the last one now.</param>
internal sealed record ScaleBackInput(DateOnly LastWeek, string? Comment = null);

internal static class ScaleBack
{
    internal static void MapScaleBack(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/scale-back", HandleAsync)
        .Needs(UseCase.RunProject)
        .WithSummary("Make the project end with an earlier week than planned");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, ScaleBackInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ScaleBack,
            scene => ProjectInput.CheckComment(input.Comment, out var comment)
                ?? scene.Pairing.ScaleBack(scene.Side, input.LastWeek, comment, scene.Now),
            cancellationToken);
}
