using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Suggestions;

/// <summary>Which listings are never suggested to a listing: put aside, asked before, or hidden from the caller.</summary>
internal static class Exclusions
{
    internal static async Task<HashSet<Guid>> ReadAsync(
        ListingId listing, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var dismissed = db.Dismissals.Where(one => one.ListingId == listing).Select(one => one.PartnerListingId);
        var pairings = db.Pairings.Where(one => one.State != PairingState.Withdrawn);
        var asked = pairings.Where(one => one.ListingId == listing).Select(one => one.PartnerListingId);
        var asking = pairings.Where(one => one.PartnerListingId == listing).Select(one => one.ListingId);
        var hidden = db.Listings.Where(one => one.State == ListingState.Published).HiddenFrom(caller).Select(one => one.Id);
        var ids = await dismissed.Concat(asked).Concat(asking).Concat(hidden).ToListAsync(cancellationToken);
        return [.. ids.Select(id => id.Value)];
    }
}
