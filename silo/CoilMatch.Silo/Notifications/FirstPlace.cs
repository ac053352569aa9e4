using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>Where the first reading of the feed begins: people are told of what happens from then on, not of the years before.</summary>
internal sealed class FirstPlace : IFirstData
{
    public Task LoadAsync(SiloDbContext db, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        insert into feed_positions (reader, tx, seq)
        values ({NotificationMaker.Reader}, pg_snapshot_xmin(pg_current_snapshot()), 0) on conflict do nothing
        """,
        cancellationToken);
}
