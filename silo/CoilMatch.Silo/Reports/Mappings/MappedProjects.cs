using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <summary>Reads projects with their tags; only a project that was approved can be reported on.</summary>
internal static class MappedProjects
{
    internal static readonly PairingState[] Reported =
    [
        PairingState.Approved, PairingState.Ready, PairingState.Running, PairingState.AtRisk, PairingState.Delivered,
        PairingState.Evaluated, PairingState.InReview, PairingState.Published, PairingState.Archived,
    ];

    internal static async Task<MappedProjectView> OneAsync(
        PairingId id, Caller caller, SiloDbContext db, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Pairings.AsNoTracking().Where(one => one.Id == id), caller, db, cancellationToken))[0].View;

    /// <summary>A page of them, the latest change first; null for a cursor that no page gave out.</summary>
    internal static async Task<Page<MappedProjectView>?> PageAsync(
        PageRequest page, bool? tagged, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var found = db.Pairings.AsNoTracking().Where(one => Reported.Contains(one.State));
        if (tagged is { } wanted)
        {
            var withTags = db.ReportMappings.Where(one => one.RemovedAt == null).Select(one => one.PairingId);
            found = wanted ? found.Where(one => withTags.Contains(one.Id)) : found.Where(one => !withTags.Contains(one.Id));
        }

        var rest = found;
        if (page.After is { } cursor && PairingSort.Changed.After(cursor, found, out rest) is not null) return null;
        var total = await found.CountAsync(cancellationToken);
        var rows = await ReadAsync(rest.In(PairingSort.Changed).Take(page.First + 1), caller, db, cancellationToken);
        return page.Cut(rows, row => PairingSort.Changed.CursorOf(row.Pairing), total).Select(row => row.View);
    }

    private static async Task<List<(Pairing Pairing, MappedProjectView View)>> ReadAsync(
        IQueryable<Pairing> pairings, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var rows = await pairings.ToListAsync(cancellationToken);
        var ids = rows.Select(one => one.Id).ToList();
        var listingIds = rows.SelectMany(one => new[] { one.ListingId, one.PartnerListingId }).Distinct().ToList();
        var listings = await db.Listings.AsNoTracking().Where(one => listingIds.Contains(one.Id)).WithCourses(db)
            .ToDictionaryAsync(one => one.Listing.Id, cancellationToken);
        var tags = (await db.ReportMappings.AsNoTracking()
            .Where(one => ids.Contains(one.PairingId) && one.RemovedAt == null).ToListAsync(cancellationToken)).ToLookup(one => one.PairingId);
        var reports = (await db.OutcomeReports.AsNoTracking().Where(one => ids.Contains(one.PairingId)).ToListAsync(cancellationToken))
            .GroupBy(one => (one.PairingId, one.Side)).Select(side => side.MaxBy(one => one.Revision)!)
            .ToLookup(one => one.PairingId, one => one.Answers);
        var codes = await db.ActionPlan.Select(one => one.Code).ToListAsync(cancellationToken);
        return [.. rows.Select(one => (one, ViewOf(one, listings[one.ListingId], listings[one.PartnerListingId])))];

        MappedProjectView ViewOf(Pairing pairing, ListingRow requester, ListingRow invited)
        {
            var standing = tags[pairing.Id].OrderBy(one => one.Code, StringComparer.Ordinal).ToList();
            var row = new PairingRow { Pairing = pairing, Listing = requester.Listing, Partner = invited.Listing };
            return new MappedProjectView(
                pairing.Id.Value, ReportPlans.TitleOf(pairing.Plan, requester.Course.Title, invited.Course.Title),
                requester.Institution.Country, invited.Institution.Country, pairing.State,
                caller.IsSecretariat || row.RightsOf(caller).Turns != PairingParty.Nobody,
                [.. standing.Select(ReportMappingView.Of)],
                [
                    .. SuggestedTags.Of(pairing, requester.Course.Content, invited.Course.Content, [.. reports[pairing.Id]])
                        .Where(one => codes.Contains(one.Code) && !standing.Exists(tag => tag.Code == one.Code)),
                ]);
        }
    }
}
