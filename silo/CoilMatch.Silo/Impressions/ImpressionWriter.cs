using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Impressions;

/// <summary>
/// Puts pages into the tables so that nothing counts twice: what the same listing was shown within a day of its page's first
/// view belongs to that page, and a partner is on a page once, at the place where it was seen first.
/// </summary>
internal static class ImpressionWriter
{
    /// <summary>Seeing the list again within this time is a second look, not a second showing.</summary>
    internal static readonly TimeSpan OneShowing = TimeSpan.FromDays(1);

    internal static async Task WriteAsync(SiloDbContext db, IReadOnlyList<PageView> views, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({WorkLock.Impressions})", cancellationToken);
        var known = await KnownAsync(db, views, cancellationToken);
        var pages = new List<ShownPage>();
        var impressions = new List<Impression>();
        foreach (var view in views)
        {
            var sameRanking = known.Where(one => one.Page.ListingId == view.ListingId && one.Page.ModelVersion == view.ModelVersion
                && one.Page.FeatureList == view.FeatureList && view.At - one.Page.ShownAt < OneShowing);
            if (sameRanking.MaxBy(one => one.Page.ShownAt) is not { } open)
            {
                open = new Showing(PageOf(view), []);
                known.Add(open);
                pages.Add(open.Page);
            }

            impressions.AddRange(view.Items.Where(item => open.Partners.Add(new ListingId(item.PartnerListingId))).Select(item => new Impression
            {
                PageId = open.Page.Id,
                PartnerListingId = new ListingId(item.PartnerListingId),
                Position = item.Position,
                Propensity = item.Propensity,
                PriorMargin = item.PriorMargin,
                Features = item.Features,
            }));
        }

        await db.CopyAsync(pages, cancellationToken);
        await db.CopyAsync(impressions, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<List<Showing>> KnownAsync(
        SiloDbContext db, IReadOnlyList<PageView> views, CancellationToken cancellationToken)
    {
        var listings = views.Select(one => one.ListingId).Distinct().ToList();
        var since = views.Min(one => one.At) - OneShowing;
        var rows = await db.ShownPages.AsNoTracking()
            .Where(page => listings.Contains(page.ListingId) && page.ShownAt > since)
            .Select(page => new
            {
                Page = page,
                Partners = db.Impressions.Where(one => one.PageId == page.Id).Select(one => one.PartnerListingId).ToList(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new Showing(row.Page, [.. row.Partners]));
    }

    private static ShownPage PageOf(PageView view) => new()
    {
        Id = SuggestionPageId.New(),
        ListingId = view.ListingId,
        ShownAt = view.At,
        ModelVersion = view.ModelVersion,
        Explored = view.Explored,
        FeatureList = view.FeatureList,
    };

    private sealed record Showing(ShownPage Page, HashSet<ListingId> Partners);
}
