using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.GoodPractices;

internal static class PublishPractice
{
    internal static void MapPublishPractice(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/practice/publication", HandleAsync)
        .Needs(UseCase.PublishPractice)
        .WithSummary("Put the good practice into the public library, as the secretariat, when both offices consented to its present text");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, PairingDesk desk, SiloDbContext db, CancellationToken cancellationToken) =>
        desk.DoAsync(id, PairingAction.Publish, scene => DecideAsync(scene, db, cancellationToken), cancellationToken);

    private static async Task<Refusal?> DecideAsync(PairingScene scene, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.PracticeOfAsync(scene, cancellationToken) is not { } practice) return PracticeRefusals.NoDraft;
        if (scene.Pairing.PublishPractice(scene.Now) is { } refusal) return refusal;

        practice.Publish(scene.Now);
        return null;
    }
}
