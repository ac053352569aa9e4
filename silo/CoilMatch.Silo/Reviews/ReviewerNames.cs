using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <summary>Keeps the names of reviewers out of the histories of projects, which both sides read; the secretariat sees them.</summary>
internal sealed class ReviewerNames(SiloDbContext db, Caller caller)
{
    /// <summary>Of these aggregates the projects with whoever reviewed or chaired there, also those who were taken out.</summary>
    internal async Task<HashSet<(Guid Pairing, Guid Person)>> UnnamedAsync(
        IReadOnlyCollection<Guid> aggregates, CancellationToken cancellationToken)
    {
        if (caller.IsSecretariat || aggregates.Count == 0) return [];

        var ids = aggregates.Select(id => new PairingId(id)).ToList();
        var reviews = await db.PilotReviews.AsNoTracking().Where(one => ids.Contains(one.PairingId))
            .Select(one => new { one.PairingId, one.Assignments, one.Chair }).ToListAsync(cancellationToken);
        return
        [
            .. reviews.SelectMany(one => one.Assignments.Select(assigned => (one.PairingId.Value, assigned.Person.Value))),
            .. reviews.Where(one => one.Chair is not null).Select(one => (one.PairingId.Value, one.Chair!.Value.Value)),
        ];
    }
}
