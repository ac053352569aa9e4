using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CoilMatch.Silo.Learning;

/// <param name="Reason">Why, for the audit trail.</param>
internal sealed record SwitchLearningInput(bool On, string Reason);

internal static class SwitchLearning
{
    internal static void MapSwitchLearning(this IEndpointRouteBuilder ranking) => ranking
        .MapPut("/learning", HandleAsync)
        .Needs(UseCase.SwitchLearning)
        .WithSummary("Rank with what was learned, or by the prior alone; holds in every service within a second");

    private static async Task<Results<Ok<RankingView>, ProblemHttpResult>> HandleAsync(
        SwitchLearningInput input, SiloDbContext db, [FromServices] LearningLimits limits, [FromServices] WhyTrainingIsUnavailable why,
        CancellationToken cancellationToken)
    {
        if (LearningRefusals.CheckReason(input.Reason, out var reason) is { } refusal) return refusal.ToProblem();

        var settings = await db.EditSettingsAsync(cancellationToken);
        settings.SwitchLearning(input.On, reason);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await ReadRanking.ReadAsync(db, limits, why, cancellationToken));
    }
}
