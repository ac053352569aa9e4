using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

/// <summary>A pairing with its two listings: the one whose side asked, and the one that was invited.</summary>
internal sealed record PairingRow
{
    public required Pairing Pairing { get; init; }
    public required Listing Listing { get; init; }
    public required Listing Partner { get; init; }

    /// <summary>From which side the caller looks; who may act on both sides looks from the one that is waited for.</summary>
    internal PairingSide SideOf(Caller caller) =>
        caller.MayEdit(Partner) ? PairingSide.Invited
        : caller.MayEdit(Listing) ? PairingSide.Requester
        : ReviewedBy(caller, PairingSide.Invited, Partner) ? PairingSide.Invited
        : ReviewedBy(caller, PairingSide.Requester, Listing) ? PairingSide.Requester
        : PairingSide.Observer;

    internal PairingRights RightsOf(Caller caller) => new(caller, Pairing, Listing, Partner);

    private bool ReviewedBy(Caller caller, PairingSide side, Listing listing) =>
        Pairing.Review is { } round && caller.ReadsAlong(round.Of(side), listing.InstitutionId);

    internal bool IsVisibleTo(Caller caller) => caller.IsSecretariat || caller.IsExpert || SideOf(caller) != PairingSide.Observer;
}

internal static class PairingRows
{
    internal static IQueryable<PairingRow> WithListings(this IQueryable<Pairing> pairings, SiloDbContext db) =>
        from pairing in pairings
        join listing in db.Listings on pairing.ListingId equals listing.Id
        join partner in db.Listings on pairing.PartnerListingId equals partner.Id
        select new PairingRow { Pairing = pairing, Listing = listing, Partner = partner };

    /// <summary>The pairing, when the caller may see it.</summary>
    internal static async Task<PairingRow?> FindPairingAsync(
        this SiloDbContext db, Guid id, Caller caller, CancellationToken cancellationToken)
    {
        var pairingId = new PairingId(id);
        var row = await db.Pairings.Where(one => one.Id == pairingId).WithListings(db).SingleOrDefaultAsync(cancellationToken);
        return row?.IsVisibleTo(caller) == true ? row : null;
    }
}
