using CoilMatch.Silo.Common;
using CoilMatch.Silo.Jobs;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Demo;

/// <param name="Days">1 to 400, only forward.</param>
internal sealed record MoveDemoClockInput(int Days);

/// <param name="Now">The time by which the demo goes.</param>
/// <param name="OffsetDays">How many days it is ahead of the world.</param>
internal sealed record DemoClockView(DateTimeOffset Now, int OffsetDays);

/// <summary>Shows and moves the demo's clock, so that somebody who looks at the demo need not wait for weeks. There is none in production.</summary>
internal static class MoveDemoClock
{
    internal static void MapDemoClock(this IEndpointRouteBuilder demo)
    {
        demo.MapGet("/clock", Read)
            .Needs(UseCase.ReadDemoClock)
            .WithSummary("The time by which the demo goes; there is nothing here outside the demo");
        demo.MapPost("/clock", HandleAsync)
            .Needs(UseCase.MoveDemoClock)
            .WithSummary("Move the demo's clock on and do at once what has become due; there is nothing here outside the demo");
    }

    private static Results<Ok<DemoClockView>, ProblemHttpResult> Read(TimeProvider clock) =>
        clock is DemoClock demo ? TypedResults.Ok(ViewOf(demo)) : Refusal.NotFound.ToProblem();

    private static async Task<Results<Ok<DemoClockView>, ProblemHttpResult>> HandleAsync(
        MoveDemoClockInput input, TimeProvider clock, SiloDbContext db, PassedDeadlines deadlines, CancellationToken cancellationToken)
    {
        if (clock is not DemoClock demo) return Refusal.NotFound.ToProblem();

        await using (var transaction = await db.JoinTransactionAsync(cancellationToken))
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({WorkLock.DemoClock})", cancellationToken);
            var offset = await db.DemoClock.SingleOrDefaultAsync(cancellationToken) ?? db.DemoClock.Add(DemoClockOffset.None()).Entity;
            if (offset.Move(input.Days) is { } refusal) return refusal.ToProblem();

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            demo.Follow(offset.Days);
        }

        await deadlines.HandleAsync(cancellationToken);
        return TypedResults.Ok(ViewOf(demo));
    }

    private static DemoClockView ViewOf(DemoClock clock) => new(clock.GetUtcNow(), clock.OffsetDays);
}
