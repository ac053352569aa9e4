using System.Collections.Frozen;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>How much every listing was seen in the running term, in memory; <see cref="ExposureReader"/> renews it.</summary>
/// <remarks>Unit: first places. Place p counts 1 / log2(p + 1), the discount of NDCG (Järvelin and Kekäläinen 2002): 1, 0.63, 0.5 …</remarks>
internal sealed class Exposure
{
    private FrozenDictionary<Guid, double> byListing = FrozenDictionary<Guid, double>.Empty;

    internal IReadOnlyDictionary<Guid, double> ByListing => Volatile.Read(ref byListing);

    internal void Replace(IEnumerable<ListingExposure> rows) =>
        Volatile.Write(ref byListing, rows.ToFrozenDictionary(row => row.Listing, row => row.Places));
}

/// <param name="Places">Discounted, in first places.</param>
internal sealed record ListingExposure(Guid Listing, double Places);

internal static class ExposureQuery
{
    /// <summary>The exposure of every listing that was shown on a first page between two instants.</summary>
    internal static IQueryable<ListingExposure> ExposureBetween(this SiloDbContext db, DateTimeOffset from, DateTimeOffset before) =>
        db.Database.SqlQuery<ListingExposure>(
            $"""
            select shown.partner_listing_id as listing, sum(ln(2) / ln(shown.position + 1))::double precision as places
            from impressions shown join suggestion_pages page on page.id = shown.page_id
            where page.shown_at >= {from} and page.shown_at < {before} and shown.position <= {Impression.FirstPage}
            group by shown.partner_listing_id
            """);
}
