using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.HandOver;

/// <summary>What becomes of exports that nobody works on any more, and of files that have had their time.</summary>
internal static class OrphanedExports
{
    internal const string Stopped = "The service stopped in the middle. Ask for another export.";

    /// <summary>Ends what a service that stopped has left open; to be called under the lock that a running export holds.</summary>
    internal static async Task EndOrphanedExportsAsync(this SiloDbContext db, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var orphan in await db.HandOverFiles.Where(one => one.State == HandOverState.Running).ToListAsync(cancellationToken))
            orphan.Fail(Stopped, at);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>First the row, then the file: one that cannot be deleted now is deleted with the next look.</summary>
    internal static async Task RemoveFileAsync(this SiloDbContext db, HandOverFile file, IBlobs blobs, CancellationToken cancellationToken)
    {
        file.Remove();
        await db.SaveChangesAsync(cancellationToken);
        await db.OnceCommittedAsync(() => blobs.DeleteAsync(file.Blob, cancellationToken));
    }
}
