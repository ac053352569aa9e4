using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Listings;

internal static class VisibleRows
{
    /// <summary>
    /// Those of the listings that the caller may see: by their visibility, or as the other side of a pairing in which the
    /// caller takes part, whatever became of the listing since.
    /// </summary>
    internal static async Task<List<ListingRow>> FindVisibleRowsAsync(
        this SiloDbContext db, IEnumerable<Guid> ids, Caller caller, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => new ListingId(id)).ToList();
        var rows = await db.Listings.AsNoTracking().Where(one => wanted.Contains(one.Id)).WithCourses(db).ToListAsync(cancellationToken);
        var hidden = rows.Where(row => !caller.MaySee(row.Listing)).Select(row => row.Listing.Id).ToList();
        if (hidden.Count == 0) return rows;

        var paired = caller.Memberships.Count == 0 ? [] : await PairedAsync(hidden, caller, db, cancellationToken);
        return rows.FindAll(row => !hidden.Contains(row.Listing.Id) || paired.Contains(row.Listing.Id));
    }

    private static Task<List<ListingId>> PairedAsync(
        List<ListingId> hidden, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var own = db.Listings.EditableBy(caller).Select(one => one.Id);
        var asked = db.Pairings.Where(one => hidden.Contains(one.PartnerListingId) && own.Contains(one.ListingId))
            .Select(one => one.PartnerListingId);
        var asking = db.Pairings.Where(one => hidden.Contains(one.ListingId) && own.Contains(one.PartnerListingId))
            .Select(one => one.ListingId);
        return asked.Concat(asking).ToListAsync(cancellationToken);
    }
}
