using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

internal static class PairingSight
{
    /// <summary>
    /// The pairings that the caller may see, the same rule as <see cref="PairingRow.IsVisibleTo"/>: those of the own listings,
    /// those that a review lets them read, those of the own office, all of them for the expert group and the secretariat. A lecturer's listings are few and read
    /// first, so that an index finds the pairings.
    /// </summary>
    internal static async Task<IQueryable<Pairing>> VisiblePairingsAsync(
        this SiloDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var all = db.Pairings.AsNoTracking();
        if (caller.IsSecretariat || caller.IsExpert) return all;

        var offices = caller.OfficesOf();
        var ofOffices = all.Where(one => offices.Contains(one.InstitutionId) || offices.Contains(one.PartnerInstitutionId));
        if (caller.Memberships.All(one => one.Role == Role.InternationalOffice)) return ofOffices;

        var teaching = caller.TeachesAt();
        var own = await db.Listings.Where(one => one.OwnerId == caller.Id && teaching.Contains(one.InstitutionId))
            .Select(one => one.Id).ToListAsync(cancellationToken);
        var seen = all.Where(one => own.Contains(one.ListingId) || own.Contains(one.PartnerListingId)).Select(one => one.Id)
            .Concat(all.ReadAlongBy(caller).Select(one => one.Id))
            .Concat(ofOffices.Select(one => one.Id));
        return all.Where(one => seen.Contains(one.Id));
    }
}
