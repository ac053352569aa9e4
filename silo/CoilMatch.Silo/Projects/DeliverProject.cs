using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

internal sealed record DeliverProjectInput(string? Comment = null);

internal static class DeliverProject
{
    internal static void MapDeliverProject(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/delivery", HandleAsync)
        .Needs(UseCase.RunProject)
        .WithSummary("Close the project when all of its weeks are closed");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, DeliverProjectInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.Deliver,
            scene => ProjectInput.CheckComment(input.Comment, out var comment) ?? scene.Pairing.Deliver(comment, scene.Now),
            cancellationToken);
}
