using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;
using CoilMatch.Training;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Learning;

/// <summary>Joins what was shown with what came of it.</summary>
internal sealed class TrainingData(SiloDbContext db)
{
    /// <summary>
    /// Every suggestion shown since, in the order of the pages. A dismissal or a request belongs to the last page before it
    /// that showed this partner; on earlier pages the partner counts as passed over.
    /// </summary>
    internal async Task<List<ShownSuggestion>> ReadAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var acts = await ActsAsync(cancellationToken);
        var shown = await db.ShownPages.AsNoTracking()
            .Where(page => page.ShownAt >= since && page.FeatureList == FeatureList.Current)
            .Join(db.Impressions, page => page.Id, one => one.PageId, (page, one) => new { Page = page, Item = one })
            .OrderBy(row => row.Page.ShownAt).ThenBy(row => row.Page.Id).ThenBy(row => row.Item.Position)
            .ToListAsync(cancellationToken);
        var last = new Dictionary<(ListingId, ListingId, DateTimeOffset), SuggestionPageId>();
        foreach (var row in shown)
        {
            foreach (var act in acts[(row.Page.ListingId, row.Item.PartnerListingId)].Where(act => act.At >= row.Page.ShownAt))
                last[(row.Page.ListingId, row.Item.PartnerListingId, act.At)] = row.Page.Id;
        }

        return shown.ConvertAll(row =>
        {
            var (listing, partner) = (row.Page.ListingId, row.Item.PartnerListingId);
            var outcome = acts[(listing, partner)]
                .Where(act => last.TryGetValue((listing, partner, act.At), out var page) && page == row.Page.Id)
                .Select(act => act.Outcome).DefaultIfEmpty(Outcome.Ignored).Max();
            return new ShownSuggestion(
                row.Page.Id.Value, row.Page.ShownAt, listing.Value, row.Item.Position, row.Item.Propensity,
                [.. row.Item.Features], row.Item.PriorMargin, outcome);
        });
    }

    private async Task<ILookup<(ListingId, ListingId), Act>> ActsAsync(CancellationToken cancellationToken)
    {
        var dismissals = await db.Dismissals.AsNoTracking()
            .Select(one => new { one.ListingId, one.PartnerListingId }).ToListAsync(cancellationToken);
        var requests = await db.Pairings.AsNoTracking()
            .Select(one => new { one.ListingId, one.PartnerListingId, one.RequestedAt, one.State })
            .ToListAsync(cancellationToken);
        // A dismissed partner is not shown again, so the last page that showed it is the one on which it was dismissed.
        var dismissed = dismissals.Select(one => (one.ListingId, one.PartnerListingId, Act: new Act(DateTimeOffset.MaxValue, Outcome.Dismissed)));
        var requested = requests.Select(one => (one.ListingId, one.PartnerListingId, Act: new Act(one.RequestedAt, PairingOutcomes.Of(one.State))));
        return dismissed.Concat(requested).ToLookup(one => (one.ListingId, one.PartnerListingId), one => one.Act);
    }

    private sealed record Act(DateTimeOffset At, Outcome Outcome);
}
