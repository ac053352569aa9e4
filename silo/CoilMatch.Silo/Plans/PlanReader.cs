using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Plans;

/// <summary>Finds a plan with both listings as they are now, for those who may see the pairing.</summary>
internal sealed class PlanReader(Caller caller, SiloDbContext db, SuggestionIndex index)
{
    /// <summary>Null when there is no such pairing, no plan yet, or the caller may not see it.</summary>
    internal async Task<(PairingRow Row, PlanCouple Couple)?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { Pairing.PlanHash: not null } row) return null;

        var ids = new[] { row.Listing.Id, row.Partner.Id };
        var listings = await db.Listings.Where(one => ids.Contains(one.Id)).WithCourses(db).ToListAsync(cancellationToken);
        return (row, CoupleOf(
            listings.Single(one => one.Listing.Id == row.Listing.Id), listings.Single(one => one.Listing.Id == row.Partner.Id)));
    }

    internal PlanCouple CoupleOf(ListingRow requester, ListingRow invited) => PlanCouple.Of(requester, invited, index.Tools);
}
