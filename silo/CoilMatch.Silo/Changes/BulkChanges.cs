using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Changes;

/// <summary>
/// The one place that writes aggregates past the save interceptor: thousands of new ones at once, each with version 1 and
/// its events in the feed, in the caller's transaction. What <see cref="ChangeFeedWriter"/> does for a save, this does for a copy.
/// </summary>
internal sealed class BulkChanges(SiloDbContext db, Actor actor, TimeProvider clock)
{
    private readonly List<Change> changes = [];

    /// <summary>Copies new aggregates; their changes wait for <see cref="CopyChangesAsync"/>.</summary>
    internal async Task CopyAsync<T>(IReadOnlyCollection<T> added, CancellationToken cancellationToken) where T : Aggregate
    {
        var at = clock.GetUtcNow();
        foreach (var aggregate in added)
        {
            aggregate.AdvanceVersion();
            changes.AddRange(aggregate.TakeRecorded().Select(happened => Change.Of(aggregate, happened, actor, at)));
        }

        await db.CopyAsync(added, cancellationToken);
    }

    /// <summary>Writes the events of everything copied before; readers see them when the transaction commits.</summary>
    internal async Task CopyChangesAsync(CancellationToken cancellationToken)
    {
        await db.CopyAsync(changes, cancellationToken);
        changes.Clear();
    }
}
