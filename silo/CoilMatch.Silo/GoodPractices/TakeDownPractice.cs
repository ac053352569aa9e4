using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.GoodPractices;

/// <param name="Reason">For those who took part; the public is not told.</param>
internal sealed record TakeDownPracticeInput(string Reason);

internal static class TakeDownPractice
{
    internal static void MapTakeDownPractice(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/practice/taking-down", HandleAsync)
        .Needs(UseCase.PublishPractice)
        .WithSummary("Take the good practice out of the library: an office withdraws its consent, or the secretariat decides so");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, TakeDownPracticeInput input, PairingDesk desk, SiloDbContext db, CancellationToken cancellationToken) =>
        desk.DoAsync(id, PairingAction.TakeDown, scene => DecideAsync(scene, input, db, cancellationToken), cancellationToken);

    private static async Task<Refusal?> DecideAsync(
        PairingScene scene, TakeDownPracticeInput input, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (TypedText.Of(input.Reason) is not { } reason) return new Refusal("required", "Say why, so that the others understand.", "reason");
        if (reason.Length > PracticeBounds.LongestReason)
            return new Refusal("length", $"Use at most {PracticeBounds.LongestReason} characters; this has {reason.Length}.", "reason");
        if (await db.PracticeOfAsync(scene, cancellationToken) is not { } practice) return PracticeRefusals.NoDraft;
        if (scene.Pairing.TakeDownPractice(scene.Side, reason, scene.Now) is { } refusal) return refusal;

        practice.TakeDown(reason, scene.Now);
        return null;
    }
}
