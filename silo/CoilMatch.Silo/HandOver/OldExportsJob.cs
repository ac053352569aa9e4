using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace CoilMatch.Silo.HandOver;

/// <summary>Deletes files of exports that are a week old, and any that no row holds.</summary>
[DisallowConcurrentExecution]
internal sealed class OldExportsJob(SiloDbContext db, IBlobs blobs, [FromKeyedServices(Clocks.True)] TimeProvider clock) : IJob
{
    /// <summary>Every hour.</summary>
    internal const string Schedule = "0 20 * * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await HandleAsync(cancellationToken);

    internal async Task HandleAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - HandOverLimits.Kept;
        foreach (var old in await db.HandOverFiles.Where(one => one.State == HandOverState.Ready && one.EndedAt < before).ToListAsync(cancellationToken))
            await db.RemoveFileAsync(old, blobs, cancellationToken);

        var open = await db.HandOverFiles.Where(one => one.State == HandOverState.Ready || one.State == HandOverState.Running).ToListAsync(cancellationToken);
        var held = open.Select(one => one.Blob).ToHashSet(StringComparer.Ordinal);
        foreach (var blob in (await blobs.ListAsync("hand-over/", cancellationToken)).Where(blob => !held.Contains(blob)))
            await blobs.DeleteAsync(blob, cancellationToken);
    }
}
