using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Finds what belongs to the report of the side for which the caller acts.</summary>
internal sealed class OutcomeDesk(Caller caller, SiloDbContext db)
{
    /// <summary>The form of the caller's side; says no before the delivery, and to those who report for neither side.</summary>
    internal async Task<(OutcomeFormView? Form, Refusal? Refusal)> ReadFormAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return (null, Refusal.NotFound);
        var rights = row.RightsOf(caller);
        var refusal = rights.Check(PairingAction.SubmitOutcome, out var side, out _);
        if (refusal is not null) side = PairingSides.Both.FirstOrDefault(one => IsOf(rights, one), PairingSide.Observer);
        if (side == PairingSide.Observer) return (null, Refusal.Forbidden);
        if (row.Pairing.Run?.DeliveredAt is null) return (null, PairingRefusals.WrongState(row.Pairing.State));

        var listing = (await db.FindRowAsync((side == PairingSide.Requester ? row.Listing : row.Partner).Id.Value, cancellationToken))!;
        return (await FormAsync(row.Pairing, side, listing, refusal, cancellationToken), null);
    }

    /// <summary>The form with its draft; else with what was submitted last; else with what is known already.</summary>
    /// <param name="closed">Why nothing can be submitted now; null when it can.</param>
    internal async Task<OutcomeFormView> FormAsync(
        Pairing pairing, PairingSide side, ListingRow listing, Refusal? closed, CancellationToken cancellationToken)
    {
        var draft = await FindDraftAsync(pairing.Id, side, cancellationToken);
        var submitted = await LatestAsync(pairing.Id, side, cancellationToken);
        return OutcomeFormView.Of(pairing, side, draft, submitted, OutcomePrefill.Of(pairing, side, listing.Course.Content), closed);
    }

    internal Task<OutcomeDraft?> FindDraftAsync(PairingId pairing, PairingSide side, CancellationToken cancellationToken) =>
        db.OutcomeDrafts.SingleOrDefaultAsync(one => one.PairingId == pairing && one.Side == side, cancellationToken);

    internal Task<OutcomeReport?> LatestAsync(PairingId pairing, PairingSide side, CancellationToken cancellationToken) =>
        db.OutcomeReports.AsNoTracking().Where(one => one.PairingId == pairing && one.Side == side)
            .OrderByDescending(one => one.Revision).FirstOrDefaultAsync(cancellationToken);

    private static bool IsOf(PairingRights rights, PairingSide side) =>
        (rights.Turns & (PairingParties.Lecturer(side) | PairingParties.Office(side))) != 0;
}
