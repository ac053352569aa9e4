using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>
/// The way of every action on a review: the desk of the pairing locks it and asks whether the caller may, the review that runs is
/// found under that lock, and both are saved together. Those who score at once take turns.
/// </summary>
internal sealed class ReviewDesk(PairingDesk desk, SiloDbContext db)
{
    internal Task<Results<Ok<PairingView>, ProblemHttpResult>> DoAsync(
        Guid id, PairingAction action, Func<PairingScene, PilotReview, Task<IReadOnlyList<Refusal>>> decide, CancellationToken cancellationToken) =>
        desk.DoCheckedAsync(
            id, action, async scene => await decide(scene, await FindAsync(scene.Pairing, cancellationToken)), cancellationToken);

    internal Task<Results<Ok<PairingView>, ProblemHttpResult>> DoAsync(
        Guid id, PairingAction action, Func<PairingScene, PilotReview, Refusal?> decide, CancellationToken cancellationToken) =>
        DoAsync(
            id, action,
            (scene, review) => Task.FromResult<IReadOnlyList<Refusal>>(decide(scene, review) is { } refusal ? [refusal] : []),
            cancellationToken);

    private Task<PilotReview> FindAsync(Pairing pairing, CancellationToken cancellationToken)
    {
        var round = pairing.Assessment!.Round;
        return db.PilotReviews.SingleAsync(one => one.PairingId == pairing.Id && one.Round == round, cancellationToken);
    }
}
