using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CoilMatch.Silo.Learning;

internal static class SaveFairnessRules
{
    internal static void MapSaveFairnessRules(this IEndpointRouteBuilder ranking) => ranking
        .MapPut("/fairness", HandleAsync)
        .Needs(UseCase.SaveFairnessRules)
        .WithSummary("How first-page places are shared out among near-equals");

    private static async Task<Results<Ok<RankingView>, ProblemHttpResult>> HandleAsync(
        FairnessRules input, SiloDbContext db, [FromServices] LearningLimits limits, [FromServices] WhyTrainingIsUnavailable why,
        CancellationToken cancellationToken)
    {
        if (input.Faults() is { Count: > 0 } faults) return faults.ToProblem();

        var settings = await db.EditSettingsAsync(cancellationToken);
        settings.Save(input with { UnderRepresented = [.. input.UnderRepresented.Select(code => code.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal)] });
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await ReadRanking.ReadAsync(db, limits, why, cancellationToken));
    }
}
