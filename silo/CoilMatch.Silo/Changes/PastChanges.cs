using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Changes;

/// <summary>
/// Gathers what aggregates went through at times that are over, each event with its own time and actor, and writes it to the
/// feed in the order of these times. What <see cref="ChangeFeedWriter"/> does for the present, this does for a past that is told.
/// </summary>
internal sealed class PastChanges
{
    private readonly List<Change> changes = [];

    /// <summary>Takes what an aggregate has recorded; one that recorded nothing keeps its version.</summary>
    internal void Note(Aggregate aggregate, Actor actor, DateTimeOffset at)
    {
        var happened = aggregate.TakeRecorded();
        if (happened.Count == 0) return;

        aggregate.AdvanceVersion();
        changes.AddRange(happened.Select(one => Change.Of(aggregate, one, actor, at)));
    }

    internal Task CopyAsync(SiloDbContext db, CancellationToken cancellationToken) =>
        db.CopyAsync(changes.OrderBy(one => one.At).ToList(), cancellationToken);
}
