using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Suggestions;

/// <summary>What came of suggestions within the last four weeks: counted in the database, so that every service tells the same.</summary>
internal static class SuggestionSuccess
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(28);

    /// <summary>The states of a request that nobody has said yes to.</summary>
    private static readonly PairingState[] NotAccepted =
        [PairingState.Requested, PairingState.Declined, PairingState.Lapsed, PairingState.Withdrawn];

    internal static IServiceCollection AddSuggestionSuccess(this IServiceCollection services) => services
        .AddCountedRows("coilmatch.suggestions.shown", "{page}", "Pages of partners shown in the last 28 days",
            (db, now, cancel) => db.ShownPages.CountAsync(page => page.ShownAt >= now - Window, cancel))
        .AddCountedRows("coilmatch.suggestions.requested", "{pairing}", "Requests of the last 28 days to a partner that had been shown",
            (db, now, cancel) => Suggested(db, now).CountAsync(cancel))
        .AddCountedRows("coilmatch.suggestions.accepted", "{pairing}", "Those of them that the partner accepted",
            (db, now, cancel) => Suggested(db, now).CountAsync(one => !NotAccepted.Contains(one.State), cancel));

    private static IQueryable<Pairing> Suggested(SiloDbContext db, DateTimeOffset now) => db.Pairings.Where(one =>
        one.RequestedAt >= now - Window
        && db.ShownPages.Any(page => page.ListingId == one.ListingId && page.ShownAt <= one.RequestedAt
            && db.Impressions.Any(shown => shown.PageId == page.Id && shown.PartnerListingId == one.PartnerListingId)));
}
