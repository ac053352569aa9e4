using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

/// <summary>
/// The way of every action on a pairing: lock it and its listings, let time do what is due, ask whether the caller may,
/// decide, save, answer. Those who act at once take turns; each sees what the one before decided.
/// </summary>
internal sealed class PairingDesk(Caller caller, SiloDbContext db, PairingViews views, TimeProvider clock)
{
    internal Task<Results<Ok<PairingView>, ProblemHttpResult>> DoAsync(
        Guid id, PairingAction action, Func<PairingScene, Refusal?> decide, CancellationToken cancellationToken) =>
        DoAsync(id, action, scene => Task.FromResult(decide(scene)), cancellationToken);

    internal Task<Results<Ok<PairingView>, ProblemHttpResult>> DoAsync(
        Guid id, PairingAction action, Func<PairingScene, Task<Refusal?>> decide, CancellationToken cancellationToken) =>
        DoCheckedAsync(id, action, async scene => await decide(scene) is { } refusal ? [refusal] : [], cancellationToken);

    /// <summary>The same where several faulty fields are told at once; none lets the action through.</summary>
    internal async Task<Results<Ok<PairingView>, ProblemHttpResult>> DoCheckedAsync(
        Guid id, PairingAction action, Func<PairingScene, Task<IReadOnlyList<Refusal>>> decide, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (scene, refusal) = await EnterAsync(id, action, cancellationToken);
        if (refusal is not null) return refusal.ToProblem();
        if (await decide(scene!) is { Count: > 0 } refusals) return refusals.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(scene!.Row, cancellationToken));
    }

    /// <summary>Locks the pairing in the caller's transaction; says no where the caller may not act.</summary>
    internal async Task<(PairingScene? Scene, Refusal? Refusal)> EnterAsync(Guid id, PairingAction action, CancellationToken cancellationToken)
    {
        if (await db.LockPairingAsync(id, cancellationToken) is not { } pairing) return (null, Refusal.NotFound);
        var (own, invited) = await db.LockListingsAsync(pairing.ListingId.Value, pairing.PartnerListingId.Value, cancellationToken);
        var row = new PairingRow { Pairing = pairing, Listing = own!.Listing, Partner = invited!.Listing };
        if (!row.IsVisibleTo(caller)) return (null, Refusal.NotFound);

        var now = clock.GetUtcNow();
        pairing.Tick(own.Listing, invited.Listing, now);
        var rights = row.RightsOf(caller);
        if (rights.Check(action, out var side, out var onBehalfOf) is { } refusal) return (null, refusal);

        if (onBehalfOf is { } institution) caller.ActOnBehalfOf(institution);
        return (new PairingScene(pairing, own, invited, side, caller.Id!.Value, onBehalfOf, now), null);
    }
}
