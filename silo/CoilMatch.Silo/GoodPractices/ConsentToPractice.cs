using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.GoodPractices;

/// <param name="Hash">The text that the office has read, its licence and credit included.</param>
internal sealed record ConsentToPracticeInput(string Hash);

internal static class ConsentToPractice
{
    internal static void MapConsentToPractice(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/practice/consent", HandleAsync)
        .Needs(UseCase.ConsentToPractice)
        .WithSummary("Consent, as one of the two offices, to publish exactly this text under its licence");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, ConsentToPracticeInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ConsentToPractice,
            scene => scene.Pairing.ConsentToPractice(scene.Side, input.Hash, scene.By, scene.Now),
            cancellationToken);
}
