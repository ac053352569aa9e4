using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Learning;

internal static class ReadRanking
{
    private const int MostRows = 50;

    internal static void MapReadRanking(this IEndpointRouteBuilder ranking) => ranking
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadRanking)
        .WithSummary("What ranks partners now: the learned model or the prior, earlier models, trainings, the rules of fairness");

    private static async Task<Ok<RankingView>> HandleAsync(
        SiloDbContext db, [FromServices] LearningLimits limits, [FromServices] WhyTrainingIsUnavailable why, CancellationToken cancellationToken) =>
        TypedResults.Ok(await ReadAsync(db, limits, why, cancellationToken));

    internal static async Task<RankingView> ReadAsync(
        SiloDbContext db, LearningLimits limits, WhyTrainingIsUnavailable why, CancellationToken cancellationToken)
    {
        // A run ends after its model went live, so a run that is told as ended never lacks its model.
        var runs = await db.TrainingRuns.AsNoTracking().OrderByDescending(one => one.Id).Take(MostRows).ToListAsync(cancellationToken);
        var settings = await db.ReadSettingsAsync(cancellationToken);
        var models = await db.RankingModels.AsNoTracking().OrderByDescending(one => one.Id).Take(MostRows).ToListAsync(cancellationToken);
        var live = models.Find(one => one.State == RankingModelState.Live)
            ?? await db.RankingModels.AsNoTracking().SingleOrDefaultAsync(one => one.State == RankingModelState.Live, cancellationToken);
        return new RankingView(
            settings.LearningOn,
            settings.Fairness,
            live is null ? null : RankingModelView.Of(live),
            models.ConvertAll(RankingModelView.Of),
            runs.ConvertAll(TrainingRunView.Of),
            limits.LeastAnswers,
            why());
    }
}
