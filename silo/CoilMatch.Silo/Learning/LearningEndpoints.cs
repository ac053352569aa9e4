using CoilMatch.Silo.Common;
using CoilMatch.Silo.Telemetry;
using CoilMatch.Training;

namespace CoilMatch.Silo.Learning;

internal static class LearningEndpoints
{
    internal static IServiceCollection AddLearning(this IServiceCollection services)
    {
        services.AddSingleton<LearningLimits>();
        services.AddSingleton<ModelStore>();
        services.AddSingleton<LiveRanking>();
        services.AddSingleton<WhyTrainingIsUnavailable>(ModelTrainer.WhyUnavailable);
        services.AddScoped<TrainingData>();
        services.AddScoped<TrainModel>();
        services.AddWaitingQueue("training", (db, _) => db.TrainingRuns
            .Where(one => one.StartedAt == null && one.EndedAt == null)
            .Select(one => one.CreatedAt));
        if (!HostMode.IsDocumentGeneration) services.AddHostedService<RankingFollower>();
        return services;
    }

    internal static void MapLearning(this IEndpointRouteBuilder app)
    {
        var ranking = app.MapGroup("/ranking").WithTags("Ranking");
        ranking.MapReadRanking();
        ranking.MapTrainRanking();
        ranking.MapSwitchLearning();
        ranking.MapChooseRankingModel();
        ranking.MapSaveFairnessRules();
    }
}
