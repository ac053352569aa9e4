using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Learning;

/// <param name="ModelId">A model that ranked before; null for the prior.</param>
/// <param name="Reason">Why, for the audit trail.</param>
internal sealed record ChooseRankingModelInput(Guid? ModelId, string Reason);

internal static class ChooseRankingModel
{
    internal static void MapChooseRankingModel(this IEndpointRouteBuilder ranking) => ranking
        .MapPut("/live", HandleAsync)
        .Needs(UseCase.ChooseRankingModel)
        .WithSummary("Go back to an earlier model, or to the prior");

    private static async Task<Results<Ok<RankingView>, ProblemHttpResult>> HandleAsync(
        ChooseRankingModelInput input, SiloDbContext db, [FromServices] ModelStore models, [FromServices] LearningLimits limits,
        [FromServices] WhyTrainingIsUnavailable why, CancellationToken cancellationToken)
    {
        if (LearningRefusals.CheckReason(input.Reason, out var reason) is { } refusal) return refusal.ToProblem();

        var live = await db.RankingModels.SingleOrDefaultAsync(one => one.State == RankingModelState.Live, cancellationToken);
        RankingModel? next = null;
        if (input.ModelId is { } id)
        {
            next = await db.RankingModels.FindAsync([new RankingModelId(id)], cancellationToken);
            if (next is null) return LearningRefusals.UnknownModel.ToProblem();
            if (next.MayGoLive() is { } no) return no.ToProblem();
            if (!await models.CanBeReadAsync(next.ModelVersion, cancellationToken)) return LearningRefusals.ModelLost.ToProblem();
        }
        else if (live is null)
        {
            return LearningRefusals.PriorAlready.ToProblem();
        }

        await db.ReplaceLiveAsync(live, next, reason, cancellationToken);
        return TypedResults.Ok(await ReadRanking.ReadAsync(db, limits, why, cancellationToken));
    }
}
