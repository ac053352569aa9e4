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

    internal async Task<Results<Ok<PairingView>, ProblemHttpResult>> DoAsync(
        Guid id, PairingAction action, Func<PairingScene, Task<Refusal?>> decide, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (scene, refusal) = await EnterAsync(id, action, cancellationToken);
        refusal ??= await decide(scene!);
        if (refusal is not null) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var row = new PairingRow { Pairing = scene!.Pairing, Listing = scene.Requester.Listing, Partner = scene.Invited.Listing };
        return TypedResults.Ok(await views.OfAsync(row, cancellationToken));
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
