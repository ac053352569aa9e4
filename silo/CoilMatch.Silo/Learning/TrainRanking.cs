using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;

namespace CoilMatch.Silo.Learning;

internal static class TrainRanking
{
    internal static void MapTrainRanking(this IEndpointRouteBuilder ranking) => ranking
        .MapPost("/training", HandleAsync)
        .Needs(UseCase.TrainRanking)
        .WithSummary("Train now instead of at night; one run at a time");

    private static async Task<Results<Ok<TrainingRunView>, ProblemHttpResult>> HandleAsync(
        SiloDbContext db, NpgsqlDataSource source, [FromServices] ISchedulerFactory schedulers, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        TrainingRun run;
        await using (var turn = await WorkLock.TryTakeAsync(source, WorkLock.Training, cancellationToken))
        {
            if (turn is null) return LearningRefusals.UnderWay.ToProblem();

            var now = clock.GetUtcNow();
            await db.EndOrphansAsync(now, cancellationToken);
            run = await db.TrainingRuns.SingleOrDefaultAsync(one => one.EndedAt == null, cancellationToken)
                ?? db.TrainingRuns.Add(new TrainingRun { Id = TrainingRunId.New(), AskedFor = true, CreatedAt = now }).Entity;
            await db.SaveChangesAsync(cancellationToken);
        }

        // A run that waits already is started once: the second job finds nothing to do.
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await db.OnceCommittedAsync(() => scheduler
            .TriggerJob(new JobKey(nameof(TrainingJob)), new JobDataMap { [TrainingJob.AskedFor] = "yes" }, cancellationToken).AsTask());
        return TypedResults.Ok(TrainingRunView.Of(run));
    }
}
