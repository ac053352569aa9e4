using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Statistics;

internal static class ReadStatistics
{
    internal static void MapReadStatistics(this IEndpointRouteBuilder statistics) => statistics
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadStatistics)
        .WithSummary("Figures about pilots of a period with their definitions, intervals and what is missing; of all time if no days are named");

    private static async Task<Results<Ok<PilotStatisticsView>, ProblemHttpResult>> HandleAsync(
        DateOnly? from, DateOnly? to, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        StatisticsPeriod.Check(from, to, out var period) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.Ok(await PilotStatistics.ReadAsync(db, period, clock.GetUtcNow(), cancellationToken));
}
