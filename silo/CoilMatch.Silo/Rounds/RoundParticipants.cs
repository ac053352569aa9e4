using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <summary>The listings that take part in a round at this moment, of each region.</summary>
internal sealed record RoundParticipants(IReadOnlyList<ListingRow> Asian, IReadOnlyList<ListingRow> European)
{
    /// <summary>Of both regions together.</summary>
    internal const int Most = 20_000;

    internal int Count => Asian.Count + European.Count;

    /// <summary>Reads one listing more than <see cref="Most"/> at the outside.</summary>
    internal static async Task<RoundParticipants> ReadAsync(MatchingRound round, SiloDbContext db, CancellationToken cancellationToken)
    {
        var open = db.Listings.AsNoTracking().Where(one => one.State == ListingState.Published && one.CapacityLeft > 0);
        if (round.Call.Entry == RoundEntryMode.Entered)
        {
            var entered = db.RoundEntries.Where(one => one.RoundId == round.Id).Select(one => one.ListingId);
            open = open.Where(one => entered.Contains(one.Id));
        }

        var rows = new List<ListingRow>();
        await foreach (var row in open.WithCourses(db).OrderBy(row => row.Listing.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!TakesPart(row, round.Call)) continue;
            rows.Add(row);
            if (round.InstitutionId is null && rows.Count > Most) break;
        }

        if (round.InstitutionId is { } institution)
        {
            var own = await db.Institutions.AsNoTracking().SingleAsync(one => one.Id == institution, cancellationToken);
            rows.RemoveAll(row => row.Institution.Region == own.Region && row.Institution.Id != own.Id);
        }

        return new RoundParticipants(
            rows.FindAll(row => row.Institution.Region == Region.Asia), rows.FindAll(row => row.Institution.Region == Region.Europe));
    }

    private static bool TakesPart(ListingRow row, RoundCall call)
    {
        var content = row.Listing.Content;
        var inTerm = content.WindowStart <= call.TermEnd && content.WindowEnd >= call.TermStart;
        return inTerm && (call.Fields.Count == 0
            || row.Course.Content.Fields.Any(field => call.Fields.Any(wanted => field.StartsWith(wanted, StringComparison.Ordinal))));
    }
}
