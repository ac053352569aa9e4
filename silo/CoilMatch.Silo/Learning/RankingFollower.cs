using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Health;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Learning;

/// <summary>
/// Keeps <see cref="LiveRanking"/> at what the database says, by the change feed: a model that went live or was gone back to,
/// learning switched off, other rules of fairness. A model that cannot be read is logged, and the prior ranks.
/// </summary>
internal sealed partial class RankingFollower(
    LiveRanking live, ModelStore models, ChangeFeedReader feed, IServiceScopeFactory scopes, Readiness readiness, ILogger<RankingFollower> log)
    : FeedFollower(Readiness.Ranking, readiness, log)
{
    protected override async Task FollowAsync(CancellationToken stoppingToken)
    {
        var position = await feed.HorizonAsync(stoppingToken);
        await LoadAsync(stoppingToken);
        ReportCaughtUp();
        await foreach (var batch in feed.FollowAsync(position, stoppingToken, Part))
        {
            ForgetFailures();
            if (batch.Any(change => change.AggregateType is nameof(RankingModel) or nameof(RankingSettings)))
                await LoadAsync(stoppingToken);
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        var settings = await db.ReadSettingsAsync(cancellationToken);
        var version = await db.RankingModels.Where(one => one.State == RankingModelState.Live)
            .Select(one => one.ModelVersion).SingleOrDefaultAsync(cancellationToken);
        if (version is null || !settings.LearningOn)
        {
            live.Replace(new RankingInForce(null, null, settings.LearningOn, settings.Fairness));
            return;
        }

        if (live.InForce is { Model: { } known } now && now.ModelVersion == version)
        {
            live.Replace(new RankingInForce(known, version, true, settings.Fairness));
            return;
        }

        try
        {
            live.Replace(new RankingInForce(await models.ReadAsync(version, cancellationToken), version, true, settings.Fairness));
            LogLive(version);
        }
        catch (Exception lost) when (ModelStore.IsLost(lost))
        {
            live.Replace(new RankingInForce(null, null, true, settings.Fairness));
            LogLost(lost, version);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The model {Version} ranks now")]
    private partial void LogLive(string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "The live model {Version} cannot be read, so the prior ranks")]
    private partial void LogLost(Exception failure, string version);
}
