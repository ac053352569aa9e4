using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoilMatch.Silo.Changes;

/// <summary>Writes every saved aggregate's events to the feed in the aggregate's own transaction, and counts its version up.</summary>
internal sealed class ChangeFeedWriter(Actor actor, TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (SiloDbContext)eventData.Context!;
        var at = clock.GetUtcNow();
        foreach (var entry in db.ChangeTracker.Entries<Aggregate>().ToList())
        {
            var happened = entry.Entity.TakeRecorded();
            if (happened.Count == 0 && entry.State is not (EntityState.Added or EntityState.Modified)) continue;

            entry.Entity.AdvanceVersion();
            db.Changes.AddRange(happened.Select(one => Change.Of(entry.Entity, one, actor, at)));
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
