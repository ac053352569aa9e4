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
        HandOverFile file;
        await using (var turn = await WorkLock.TryTakeAsync(source, WorkLock.HandOver, cancellationToken))
        {
            if (turn is null) return HandOverRefusals.UnderWay.ToProblem();

            var now = clock.GetUtcNow();
            await db.EndOrphanedExportsAsync(now, cancellationToken);
            file = await db.HandOverFiles.SingleOrDefaultAsync(one => one.State == HandOverState.Waiting, cancellationToken)
                ?? db.HandOverFiles.Add(HandOverFile.AskFor(caller.Id, now)).Entity;
            await db.SaveChangesAsync(cancellationToken);
        }

        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(new JobKey(nameof(ExportJob)), cancellationToken);
        var id = file.Id;
        var views = await db.ViewAsync(db.HandOverFiles.Where(one => one.Id == id), cancellationToken);
        return TypedResults.Ok(views[0]);
    }
}
