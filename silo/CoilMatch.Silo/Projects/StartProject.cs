using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <param name="StartedOn">The first day on the caller's campus, from a week before the plan up to today.</param>
/// <param name="Students">How many of the caller's class take part, 1 to 5000.</param>
internal sealed record StartProjectInput(DateOnly StartedOn, int Students);

internal static class StartProject
{
    internal static void MapStartProject(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/start", HandleAsync)
        .Needs(UseCase.PrepareProject)
        .WithSummary("Say that the project has begun");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, StartProjectInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.Start,
            scene => ProjectInput.CheckStudents(input.Students)
                ?? scene.Pairing.Start(scene.Side, input.StartedOn, input.Students, scene.Now),
            cancellationToken);
}
