using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.GoodPractices;

internal static class PracticeRows
{
    /// <summary>The good practice of a locked pairing, to be changed; null before the review has found it to be one.</summary>
    internal static Task<GoodPractice?> PracticeOfAsync(this SiloDbContext db, PairingScene scene, CancellationToken cancellationToken) =>
        db.GoodPractices.SingleOrDefaultAsync(one => one.PairingId == scene.Pairing.Id, cancellationToken);

    /// <summary>What the public reads.</summary>
    internal static IQueryable<GoodPractice> PublishedPractices(this SiloDbContext db) =>
        db.GoodPractices.AsNoTracking().Where(one => one.PublishedAt != null && one.TakenDownAt == null);
}
