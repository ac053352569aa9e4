using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

internal static class PairingSight
{
    /// <summary>
    /// The pairings that the caller may see, the same rule as <see cref="PairingRow.IsVisibleTo"/>: those of the own listings,
    /// those of the own office, all of them for the expert group and the secretariat. A lecturer's listings are few and read
    /// first, so that an index finds the pairings.
    /// </summary>
    internal static async Task<IQueryable<Pairing>> VisiblePairingsAsync(
        this SiloDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var all = db.Pairings.AsNoTracking();
        if (caller.IsSecretariat || caller.IsExpert) return all;

        var offices = caller.OfficesOf();
        List<InstitutionId> teaching =
            [.. caller.Memberships.Where(one => one.Role == Role.Lecturer).Select(one => one.InstitutionId).OfType<InstitutionId>()];
        if (teaching.Count == 0) return all.Where(one => offices.Contains(one.InstitutionId) || offices.Contains(one.PartnerInstitutionId));

        var own = await db.Listings.Where(one => one.OwnerId == caller.Id && teaching.Contains(one.InstitutionId))
            .Select(one => one.Id).ToListAsync(cancellationToken);
        return offices.Count == 0
            ? all.Where(one => own.Contains(one.ListingId) || own.Contains(one.PartnerListingId))
            : all.Where(one => own.Contains(one.ListingId) || own.Contains(one.PartnerListingId)
                || offices.Contains(one.InstitutionId) || offices.Contains(one.PartnerInstitutionId));
    }
}
