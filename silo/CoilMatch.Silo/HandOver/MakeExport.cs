using System.Diagnostics;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// Makes the export that waits, puts it among the blobs, and deletes the one before: there is one file with everybody's data,
/// not many. It is a job and no download that is made on the way: so its size and hash are known before, a broken download
/// goes on where it stopped, and a slow line does not hold the database's snapshot open.
/// </summary>
internal sealed partial class MakeExport(
    SiloDbContext db,
    NpgsqlDataSource source,
    IBlobs blobs,
    ExportRun run,
    [FromKeyedServices(Clocks.True)] TimeProvider clock,
    ILogger<MakeExport> log)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(1);

    private readonly Stopwatch sinceReport = new();

    internal async Task HandleAsync(CancellationToken cancellationToken)
    {
        await using var turn = await WorkLock.TryTakeAsync(source, WorkLock.HandOver, cancellationToken);
        if (turn is null || await TakeUpAsync(cancellationToken) is not { } file) return;

        try
        {
            ExportFigures? figures = null;
            await blobs.PutAsync(file.Blob, async target =>
                figures = await run.WriteAsync(target, progress => ReportAsync(file, progress, cancellationToken), cancellationToken), cancellationToken);
            file.Finish(figures!, clock.GetUtcNow());
        }
        catch (Exception failure)
        {
            LogFailed(failure);
            file.Fail(cancellationToken.IsCancellationRequested ? OrphanedExports.Stopped : $"The export failed: {failure.Message}", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(CancellationToken.None);
        if (file.State == HandOverState.Ready) await RemoveOthersAsync(file, CancellationToken.None);
    }

    private async Task<HandOverFile?> TakeUpAsync(CancellationToken cancellationToken)
    {
        await db.EndOrphanedExportsAsync(clock.GetUtcNow(), cancellationToken);
        var file = await db.HandOverFiles.SingleOrDefaultAsync(one => one.State == HandOverState.Waiting, cancellationToken);
        file?.Start();
        await db.SaveChangesAsync(cancellationToken);
        return file;
    }

    private async Task ReportAsync(HandOverFile file, ExportProgress progress, CancellationToken cancellationToken)
    {
        if (sinceReport.IsRunning && sinceReport.Elapsed < BetweenReports) return;

        sinceReport.Restart();
        file.Note(progress);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task RemoveOthersAsync(HandOverFile newest, CancellationToken cancellationToken)
    {
        foreach (var old in await db.HandOverFiles.Where(one => one.State == HandOverState.Ready && one.Id != newest.Id).ToListAsync(cancellationToken))
            await db.RemoveFileAsync(old, blobs, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The export failed")]
    private partial void LogFailed(Exception failure);
}
