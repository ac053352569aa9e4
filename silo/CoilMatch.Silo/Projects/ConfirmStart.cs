using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <param name="Students">How many are enrolled, 1 to 5000; a count, no names.</param>
internal sealed record ConfirmStartInput(int Students);

internal static class ConfirmStart
{
    internal static void MapConfirmStart(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/start-confirmation", HandleAsync)
        .Needs(UseCase.PrepareProject)
        .WithSummary("Say that the caller's class takes place, and with how many students");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, ConfirmStartInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ConfirmStart,
            scene => ProjectInput.CheckStudents(input.Students)
                ?? scene.Pairing.ConfirmStart(scene.Side, input.Students, scene.By, scene.Now),
            cancellationToken);
}
