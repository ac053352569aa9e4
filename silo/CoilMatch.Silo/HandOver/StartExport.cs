using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;

namespace CoilMatch.Silo.HandOver;

internal static class StartExport
{
    internal static void MapStartExport(this IEndpointRouteBuilder handOver) => handOver
        .MapPost("/exports", HandleAsync)
        .Needs(UseCase.HandOver)
        .WithSummary("Ask for an export of everything; it is made in the background, one at a time");

    private static async Task<Results<Ok<HandOverFileView>, ProblemHttpResult>> HandleAsync(
        SiloDbContext db, NpgsqlDataSource source, Caller caller, [FromServices] ISchedulerFactory schedulers,
        [FromKeyedServices(Clocks.True)] TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using (var turn = await WorkLock.TryTakeAsync(source, WorkLock.HandOver, cancellationToken))
        {
            if (turn is not null) await db.EndOrphanedExportsAsync(now, cancellationToken);
        }

        var file = await db.HandOverFiles.SingleOrDefaultAsync(one => one.EndedAt == null, cancellationToken);
        if (file is { State: HandOverState.Running }) return HandOverRefusals.UnderWay.ToProblem();
        file ??= db.HandOverFiles.Add(HandOverFile.AskFor(caller.Id, now)).Entity;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return HandOverRefusals.UnderWay.ToProblem();
        }

        // One that waits already is started once: the second job finds nothing to do.
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await db.OnceCommittedAsync(() => scheduler.TriggerJob(new JobKey(nameof(ExportJob)), cancellationToken).AsTask());
        var id = file.Id;
        var views = await db.ViewAsync(db.HandOverFiles.Where(one => one.Id == id), cancellationToken);
        return TypedResults.Ok(views[0]);
    }
}
