using System.Collections.Frozen;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>How much every listing was seen in the running term, in memory; <see cref="ExposureReader"/> renews it.</summary>
/// <remarks>Unit: first places. Place p counts 1 / log2(p + 1), the discount of NDCG (Järvelin and Kekäläinen 2002): 1, 0.63, 0.5 …</remarks>
internal sealed class Exposure
{
    private ExposureSnapshot now = ExposureSnapshot.Empty;

    internal ExposureSnapshot Now => Volatile.Read(ref now);

    internal void Replace(ExposureSnapshot by) => Volatile.Write(ref now, by);
}

/// <param name="ByListing">Discounted, in first places; a listing that nobody saw is not in it.</param>
/// <param name="Experienced">Institutions that have found a partner here before; all others are newcomers.</param>
/// <param name="FairShares">Mean exposure of the open listings of a region.</param>
internal sealed record ExposureSnapshot(
    FrozenDictionary<Guid, double> ByListing, FrozenSet<Guid> Experienced, FrozenDictionary<Region, double> FairShares)
{
    internal static readonly ExposureSnapshot Empty =
        new(FrozenDictionary<Guid, double>.Empty, FrozenSet<Guid>.Empty, FrozenDictionary<Region, double>.Empty);

    internal double FairShareOf(Region region) => FairShares.GetValueOrDefault(region);
}

/// <param name="Country">ISO 3166-1 alpha-2 of the ASEM member.</param>
/// <param name="Times">How often it was shown.</param>
/// <param name="Places">Discounted, in first places.</param>
internal sealed record ListingExposure(Guid Listing, string Country, int Times, double Places);

internal static class ExposureQuery
{
    /// <summary>The exposure of every listing that was shown on a first page between two instants.</summary>
    internal static IQueryable<ListingExposure> ExposureBetween(this SiloDbContext db, DateTimeOffset from, DateTimeOffset before) =>
        db.Database.SqlQuery<ListingExposure>(
            $"""
            select shown.partner_listing_id as listing, institution.country, count(*)::int as times,
                sum(ln(2) / ln(shown.position + 1))::double precision as places
            from impressions shown
            join suggestion_pages page on page.id = shown.page_id
            join listings listing on listing.id = shown.partner_listing_id
            join institutions institution on institution.id = listing.institution_id
            where page.shown_at >= {from} and page.shown_at < {before} and shown.position <= {Impression.FirstPage}
            group by shown.partner_listing_id, institution.country
            """);
}
