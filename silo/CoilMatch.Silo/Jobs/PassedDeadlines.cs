using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Jobs;

/// <summary>
/// Does what is due by its date: the validity of listings ends, pairings are reminded of, alerted, or lapse. Doing it twice, or in two services at
/// once, changes nothing more: rows that somebody else is changing are skipped and looked at again the next time.
/// </summary>
internal sealed class PassedDeadlines(SiloDbContext db, TimeProvider clock)
{
    private const int BatchSize = 200;

    /// <summary>No clock on earth is further ahead of UTC than this.</summary>
    private static readonly TimeSpan FurthestZone = TimeSpan.FromHours(14);

    /// <summary>Expires listings and does what time does to pairings; says how many of each.</summary>
    internal async Task<(int Expired, int Ticked)> HandleAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return (await ExpireListingsAsync(now, cancellationToken), await TickPairingsAsync(now, cancellationToken));
    }

    private async Task<int> ExpireListingsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var latestDay = LatestDay(now);
        var candidates = await db.Listings.AsNoTracking()
            .Where(one => one.State == ListingState.Published && one.ExpiresOn < latestDay)
            .WithCourses(db).Select(row => new { row.Listing.Id, row.Listing.ExpiresOn, row.Listing.Content, row.Institution.TimeZone })
            .ToListAsync(cancellationToken);
        var due = candidates
            .Where(one => LocalDay.In(one.Content.TimeZone ?? one.TimeZone, now) > one.ExpiresOn)
            .Select(one => one.Id.Value);

        var expired = 0;
        foreach (var ids in due.Chunk(BatchSize))
        {
            expired += await InTransactionAsync(async () =>
            {
                var locked = await db.Listings
                    .FromSql($"select * from listings where id = any({ids}) and state = 'Published' for no key update skip locked")
                    .ToListAsync(cancellationToken);
                return locked.Count(one => one.Expire(now));
            }, cancellationToken);
        }

        return expired;
    }

    /// <summary>One pairing at a time, since each may give places of two listings back.</summary>
    private async Task<int> TickPairingsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await db.Pairings.AsNoTracking().Where(one => one.TimerAt <= now)
            .OrderBy(one => one.TimerAt).Select(one => one.Id).ToListAsync(cancellationToken);
        var ticked = 0;
        foreach (var id in due.ConvertAll(one => one.Value))
        {
            db.ChangeTracker.Clear();
            ticked += await InTransactionAsync(async () =>
            {
                var pairing = await db.Pairings
                    .FromSql($"select * from pairings where id = {id} and timer_at <= {now} for no key update skip locked")
                    .SingleOrDefaultAsync(cancellationToken);
                if (pairing is null) return 0;

                var (own, partner) = await db.LockListingsAsync(pairing.ListingId.Value, pairing.PartnerListingId.Value, cancellationToken);
                return pairing.Tick(own!.Listing, partner!.Listing, now) ? 1 : 0;
            }, cancellationToken);
        }

        return ticked;
    }

    private async Task<int> InTransactionAsync(Func<Task<int>> decide, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var done = await decide();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return done;
    }

    private static DateOnly LatestDay(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime + FurthestZone);
}
