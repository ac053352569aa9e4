using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Silo.Storage;
using CoilMatch.Training;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CoilMatch.Silo.Learning;

/// <summary>Null when this machine can train, else a sentence on what to install.</summary>
internal delegate string? WhyTrainingIsUnavailable();

/// <summary>
/// Learns from the answers so far and decides whether the result takes over. Every run is written down, whatever comes of it;
/// what goes wrong is a line in the list of runs, and suggestions go on as before.
/// </summary>
internal sealed partial class TrainModel(
    SiloDbContext db,
    NpgsqlDataSource source,
    TrainingData data,
    ModelStore models,
    LearningLimits limits,
    WhyTrainingIsUnavailable whyUnavailable,
    TimeProvider clock,
    ILogger<TrainModel> log)
{
    /// <summary>Two nightly runs within this time are one too many: another service was faster.</summary>
    private static readonly TimeSpan OneNight = TimeSpan.FromHours(1);

    /// <summary>Later pages, the last part of the window by time, are for comparing and not for training.</summary>
    private const double LaterShare = 0.2;

    /// <param name="askedFor">True for a run that the secretariat asked for, which waits in the table.</param>
    internal async Task HandleAsync(bool askedFor, CancellationToken cancellationToken)
    {
        await using var turn = await WorkLock.TryTakeAsync(source, WorkLock.Training, cancellationToken);
        if (turn is null || await TakeUpAsync(askedFor, cancellationToken) is not { } run) return;

        try
        {
            await LearnAsync(run, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure);
            db.ChangeTracker.Clear();
            db.Attach(run);
            run.End(TrainingResult.Failed, $"The run failed: {failure.Message}", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>The run that is to be done now; null when another service has done it.</summary>
    private async Task<TrainingRun?> TakeUpAsync(bool askedFor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.EndOrphansAsync(now, cancellationToken);
        var run = await db.TrainingRuns.SingleOrDefaultAsync(one => one.EndedAt == null, cancellationToken);
        if (run is null)
        {
            var since = now - OneNight;
            if (askedFor || await db.TrainingRuns.AnyAsync(one => one.StartedAt > since, cancellationToken)) return null;
            run = db.TrainingRuns.Add(new TrainingRun { Id = TrainingRunId.New(), AskedFor = false, CreatedAt = now }).Entity;
        }

        run.Start(now);
        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    private async Task LearnAsync(TrainingRun run, CancellationToken cancellationToken)
    {
        if (whyUnavailable() is { } missing)
        {
            run.End(TrainingResult.Unavailable, missing, clock.GetUtcNow());
            return;
        }

        if (!(await db.ReadSettingsAsync(cancellationToken)).LearningOn)
        {
            run.End(TrainingResult.SwitchedOff, "Learning is switched off, so nothing was trained.", clock.GetUtcNow());
            return;
        }

        var shown = await data.ReadAsync(clock.GetUtcNow().AddMonths(-limits.WindowMonths), cancellationToken);
        var answers = shown.Count(one => one.Outcome != Outcome.Ignored);
        if (answers < limits.LeastAnswers || !shown.Exists(one => one.Outcome >= Outcome.Requested))
        {
            var text = FormattableString.Invariant($"There are {answers} of the {limits.LeastAnswers} that are needed.");
            run.End(TrainingResult.NotEnoughAnswers, text, clock.GetUtcNow());
            return;
        }

        await TryAsync(run, shown, cancellationToken);
    }

    private async Task TryAsync(TrainingRun run, List<ShownSuggestion> shown, CancellationToken cancellationToken)
    {
        var (earlier, later) = SplitByTime(shown);
        var trained = ModelTrainer.Train(earlier, new TrainingSettings(), cancellationToken);
        var candidate = LearnedModel.Read(trained.Json);
        var live = await db.RankingModels.SingleOrDefaultAsync(one => one.State == RankingModelState.Live, cancellationToken);
        var trial = ModelTrial.Compare(live is null ? null : await models.ReadAsync(live.ModelVersion, cancellationToken), candidate, later);
        var figures = new ModelFigures(
            trained.Card.Pages,
            earlier.Count(one => one.Outcome != Outcome.Ignored),
            trained.Card.Features,
            trained.Card.Trees,
            live?.ModelVersion,
            trial.Pages,
            trial.Difference.Mean,
            trial.Difference.Low,
            trial.Difference.High);

        var now = clock.GetUtcNow();
        var version = ModelStore.VersionOf(trained, now);
        await models.PutAsync(version, trained, cancellationToken);
        var model = db.RankingModels.Add(RankingModel.Train(version, now, trained.Card.From, trained.Card.To, figures)).Entity;
        var text = RunTexts.Of(figures, trial.GoesLive, live is null);
        if (trial.GoesLive)
        {
            await db.ReplaceLiveAsync(live, model, text, cancellationToken);
            run.End(TrainingResult.WentLive, text, now, version);
        }
        else
        {
            model.Reject(text);
            run.End(TrainingResult.NotBetter, text, now, version);
        }
    }

    /// <summary>The pages in the order of time: the first four fifths to train on, the last fifth to compare with.</summary>
    private static (List<ShownSuggestion> Earlier, List<ShownSuggestion> Later) SplitByTime(List<ShownSuggestion> shown)
    {
        var pages = shown.Select(one => one.PageId).Distinct().ToList();
        var later = pages.Skip((int)Math.Ceiling(pages.Count * (1 - LaterShare))).ToHashSet();
        return (shown.FindAll(one => !later.Contains(one.PageId)), shown.FindAll(one => later.Contains(one.PageId)));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The training failed")]
    private partial void LogFailed(Exception failure);
}
