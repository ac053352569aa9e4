using System.Net;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Training;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Learning;

/// <summary>Each test has a service of its own, since there is one ranking in a database.</summary>
public sealed class TrainingTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_too_few_answers_a_run_says_how_many_are_needed_and_the_prior_stays()
    {
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        using var secretariat = await app.SignedInAs("secretariat");

        await secretariat.Post<TrainingRunView>("/ranking/training", new { });

        var ranking = await Ended(secretariat, 1);
        NeedsXgboost();
        Assert.Equal(TrainingResult.NotEnoughAnswers, ranking.Runs[0].Result);
        Assert.Equal("There are 0 of the 200 that are needed.", ranking.Runs[0].Text);
        Assert.True(ranking.Runs[0].AskedFor);
        Assert.Null(ranking.Live);
    }

    [Fact]
    public async Task A_model_that_is_surely_better_goes_live_in_every_service_and_can_be_gone_back_from()
    {
        NeedsXgboost();
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers, ("Learning:LeastAnswers", "100"));
        await using var beside = app.StartBeside();
        using var secretariat = await app.SignedInAs("secretariat");
        await SeededAnswers.SeedAsync(app, withPreference: true);

        await secretariat.Post<TrainingRunView>("/ranking/training", new { });

        var ranking = await Ended(secretariat, 1);
        Assert.True(ranking.Runs[0].Result == TrainingResult.WentLive, ranking.Runs[0].Text);
        var live = ranking.Live!;
        Assert.True(live.Figures is { Lower: > 0, LaterPages: > 10, ComparedWith: null, Trees: > 0 }, live.Reason);
        Assert.StartsWith("Better than the prior on ", live.Reason, StringComparison.Ordinal);
        Assert.Equal(160, live.Figures.Answers);
        foreach (var one in new[] { app, beside })
            await Eventually.Holds(() => Task.FromResult(one.Services.GetRequiredService<LiveRanking>().InForce.ModelVersion == live.Version));

        var back = await secretariat.Put<RankingView>("/ranking/live", new { modelId = (Guid?)null, reason = "The partners look odd." });
        Assert.Null(back.Live);
        Assert.Equal(RankingModelState.Retired, Assert.Single(back.Models).State);
        await Eventually.Holds(() => Task.FromResult(beside.Services.GetRequiredService<LiveRanking>().InForce.Model is null));

        var again = await secretariat.Put<RankingView>("/ranking/live", new { modelId = live.Id, reason = "They looked fine after all." });
        Assert.Equal(live.Id, again.Live!.Id);
        Assert.Equal("They looked fine after all.", again.Live.Reason);
        await Eventually.Holds(() => Task.FromResult(beside.Services.GetRequiredService<LiveRanking>().InForce.ModelVersion == live.Version));
        var trail = await app.InDatabase(db => db.Changes.Where(one => one.AggregateId == live.Id).OrderBy(one => one.Seq)
            .Select(one => new { one.Event, one.Comment }).ToListAsync(Cancellation));
        Assert.Equal(
            ["RankingModelTrained", "RankingModelWentLive", "RankingModelRetired", "RankingModelWentLive"], trail.Select(one => one.Event));
        Assert.Equal("The partners look odd.", trail[2].Comment);
    }

    [Fact]
    public async Task A_model_from_answers_without_a_pattern_is_rejected_and_cannot_be_gone_back_to()
    {
        NeedsXgboost();
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers, ("Learning:LeastAnswers", "100"));
        using var secretariat = await app.SignedInAs("secretariat");
        await SeededAnswers.SeedAsync(app, withPreference: false);

        await secretariat.Post<TrainingRunView>("/ranking/training", new { });

        var ranking = await Ended(secretariat, 1);
        Assert.Equal(TrainingResult.NotBetter, ranking.Runs[0].Result);
        Assert.Null(ranking.Live);
        var rejected = Assert.Single(ranking.Models);
        Assert.Equal(RankingModelState.Rejected, rejected.State);
        using var refused = await secretariat.PutAsJsonAsync("/ranking/live", new { modelId = rejected.Id, reason = "Let us try it." }, Cancellation);
        await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "never-live");
        using var prior = await secretariat.PutAsJsonAsync("/ranking/live", new { reason = "Back to the start." }, Cancellation);
        await prior.IsRefused(HttpStatusCode.UnprocessableEntity, "already-live");
        using var unknown = await secretariat.PutAsJsonAsync("/ranking/live", new { modelId = Guid.NewGuid(), reason = "Let us try it." }, Cancellation);
        await unknown.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Where_the_library_is_missing_a_run_says_what_to_install()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var scope = app.Services.CreateAsyncScope();
        var train = ActivatorUtilities.CreateInstance<TrainModel>(
            scope.ServiceProvider, new WhyTrainingIsUnavailable(() => "Install the Debian package libxgboost0."));

        await train.HandleAsync(askedFor: false, Cancellation);

        var run = await app.InDatabase(db => db.TrainingRuns.SingleAsync(Cancellation));
        Assert.Equal((TrainingResult.Unavailable, "Install the Debian package libxgboost0."), (run.Result, run.Text));
    }

    [Fact]
    public async Task A_failure_is_told_in_the_list_of_runs_and_the_next_run_starts_as_usual()
    {
        NeedsXgboost();
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await ActivatorUtilities.CreateInstance<TrainModel>(
                scope.ServiceProvider, new WhyTrainingIsUnavailable(() => throw new InvalidOperationException("broken library")))
                .HandleAsync(askedFor: false, Cancellation);
        }

        using var secretariat = await app.SignedInAs("secretariat");
        await secretariat.Post<TrainingRunView>("/ranking/training", new { });

        var ranking = await Ended(secretariat, 2);
        Assert.Equal("The run failed: broken library", ranking.Runs[1].Text);
        Assert.Equal(TrainingResult.NotEnoughAnswers, ranking.Runs[0].Result);
    }

    [Fact]
    public async Task Several_services_that_start_at_night_at_once_train_once()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var beside = app.StartBeside();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            await using var scope = (number % 2 == 0 ? app : beside).Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<TrainModel>().HandleAsync(askedFor: false, Cancellation);
        }));

        Assert.Equal(1, await app.InDatabase(db => db.TrainingRuns.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_run_that_a_stopped_service_left_open_is_ended_and_does_not_block_the_next()
    {
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        await app.InDatabase(async db =>
        {
            var left = new TrainingRun { Id = TrainingRunId.New(), AskedFor = false, CreatedAt = app.Clock.GetUtcNow() };
            left.Start(app.Clock.GetUtcNow());
            db.TrainingRuns.Add(left);
            await db.SaveChangesAsync(Cancellation);
        });
        using var secretariat = await app.SignedInAs("secretariat");

        await secretariat.Post<TrainingRunView>("/ranking/training", new { });

        var ranking = await Ended(secretariat, 2);
        Assert.Equal(TrainingResult.Interrupted, ranking.Runs[1].Result);
    }

    [Fact]
    public async Task While_learning_is_off_nothing_is_trained()
    {
        NeedsXgboost();
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        using var secretariat = await app.SignedInAs("secretariat");
        await secretariat.Put<RankingView>("/ranking/learning", new { on = false, reason = "We look into it." });

        await secretariat.Post<TrainingRunView>("/ranking/training", new { });

        Assert.Equal(TrainingResult.SwitchedOff, (await Ended(secretariat, 1)).Runs[0].Result);
    }

    [Fact]
    public async Task The_schedule_lies_in_the_database_where_all_services_share_it()
    {
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);

        await Eventually.Holds(async () => await app.InDatabase(db => db.Database
            .SqlQuery<string>($"select trigger_name as \"Value\" from qrtz_triggers where trigger_type = 'CRON'").ContainsAsync(nameof(TrainingJob), Cancellation)));
    }

    [Fact]
    public void Every_state_of_a_pairing_says_how_far_the_suggestion_came() =>
        Assert.All(Enum.GetValues<PairingState>(), state => Assert.True(PairingOutcomes.Of(state) >= Outcome.Requested));

    private static void NeedsXgboost() =>
        Assert.SkipWhen(ModelTrainer.WhyUnavailable() is not null, ModelTrainer.WhyUnavailable() ?? "");

    private static async Task<RankingView> Ended(HttpClient secretariat, int runs)
    {
        RankingView ranking = null!;
        await Eventually.Holds(async () =>
            (ranking = await secretariat.Get<RankingView>("/ranking")).Runs.Count == runs && ranking.Runs.All(run => run.EndedAt is not null), TimeSpan.FromMinutes(2));
        return ranking;
    }
}
