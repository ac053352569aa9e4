using System.Net;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.Tests.Pairings;
using CoilMatch.Training;
using Xunit;

namespace CoilMatch.Silo.Tests.Learning;

/// <summary>Each test has a service of its own, since there is one ranking in a database.</summary>
public sealed class RankingTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Switching_learning_off_restores_the_prior_exactly_and_on_again_the_model()
    {
        Assert.SkipWhen(ModelTrainer.WhyUnavailable() is not null, ModelTrainer.WhyUnavailable() ?? "");
        await using var app = await SiloApp.StartAsync(fixture, SiloApp.WithTimers, ("Learning:LeastAnswers", "100"), ("Learning:Schedule", "0 0 0 1 1 ? 2099"));
        using var secretariat = await app.SignedInAs("secretariat");
        await secretariat.Put<RankingView>("/ranking/fairness", Rules(on: false));
        var couple = await Choice(app);
        var prior = await Listed(couple, 6);
        await SeededAnswers.SeedAsync(app, withPreference: true);
        await secretariat.Post<TrainingRunView>("/ranking/training", new { });
        SuggestionPageView learned = null!;
        await Eventually.Holds(async () => (learned = await Listed(couple, 6)).Nodes[0].Reasons.Any(reason => reason.Learned != 0), TimeSpan.FromMinutes(2));
        Assert.All(learned.Nodes, one =>
        {
            Assert.Equal(one.Margin, one.Reasons.Sum(reason => reason.Contribution), 6);
            Assert.Equal(one.PriorMargin, one.Reasons.Sum(reason => reason.Prior), 6);
            Assert.All(one.Reasons, reason => Assert.Equal(reason.Contribution, reason.Prior + reason.Learned, 9));
        });
        Assert.NotEqual(prior.Nodes.Select(one => one.Margin), learned.Nodes.Select(one => one.Margin));

        var off = await secretariat.Put<RankingView>("/ranking/learning", new { on = false, reason = "A complaint is looked into." });

        Assert.False(off.LearningOn);
        SuggestionPageView restored = null!;
        await Eventually.Holds(async () => (restored = await Listed(couple, 6)).Nodes.All(one => one.Reasons.All(reason => reason.Learned == 0)));
        Assert.Equal(prior.Nodes.Select(one => (one.PartnerListingId, one.Margin, one.Score)), restored.Nodes.Select(one => (one.PartnerListingId, one.Margin, one.Score)));
        await secretariat.Put<RankingView>("/ranking/learning", new { on = true, reason = "The complaint is settled." });
        await Eventually.Holds(async () => (await Listed(couple, 6)).Nodes.Select(one => one.Margin).SequenceEqual(learned.Nodes.Select(one => one.Margin)));
    }

    [Fact]
    public async Task A_partner_seen_more_than_its_share_lets_a_near_equal_go_first_and_the_page_says_so()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var secretariat = await app.SignedInAs("secretariat");
        await secretariat.Put<RankingView>("/ranking/fairness", Rules(on: true, nearEqual: 0.5));
        var couple = await Choice(app);
        var before = await Listed(couple, 6);
        var first = before.Nodes[0].PartnerListingId;
        await app.InDatabase(db => ImpressionWriter.WriteAsync(
            db,
            [.. Enumerable.Range(1, 5).Select(day => new PageView(
                new ListingId(couple.Ours.Id), app.Clock.GetUtcNow().AddDays(-2 * day), null, false, "test", [new ShownItem(first, 1, 1, 0, [1])]))],
            Cancellation));

        await app.Services.GetRequiredService<ExposureReader>().ReadAsync(Cancellation);

        var after = await Listed(couple, 6);
        Assert.NotEqual(first, after.Nodes[0].PartnerListingId);
        Assert.NotNull(after.Nodes[0].Moved);
        Assert.Equal(before.Nodes.Select(one => one.PartnerListingId).Order(), after.Nodes.Select(one => one.PartnerListingId).Order());
        Assert.All(after.Nodes.Zip(before.Nodes), pair => Assert.True(pair.First.Margin >= pair.Second.Margin - 0.5 - 1e-9));

        await secretariat.Put<RankingView>("/ranking/fairness", Rules(on: false));
        await Eventually.Holds(async () =>
            (await Listed(couple, 6)).Nodes.Select(one => one.PartnerListingId).SequenceEqual(before.Nodes.Select(one => one.PartnerListingId)));
    }

    [Fact]
    public async Task Pages_keep_the_order_of_the_first_one_when_the_exposure_changes_between_them()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var secretariat = await app.SignedInAs("secretariat");
        await secretariat.Put<RankingView>("/ranking/fairness", Rules(on: true, nearEqual: 0.5));
        var couple = await Choice(app);
        var first = await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=2");
        var second = await Rest();
        await app.InDatabase(db => ImpressionWriter.WriteAsync(
            db,
            [.. Enumerable.Range(1, 5).Select(day => new PageView(
                new ListingId(couple.Ours.Id), app.Clock.GetUtcNow().AddDays(-2 * day), null, false, "test",
                [new ShownItem(first.Nodes[0].PartnerListingId, 1, 1, 0, [1])]))],
            Cancellation));
        await app.Services.GetRequiredService<ExposureReader>().ReadAsync(Cancellation);

        await Eventually.Holds(async () => (await Listed(couple, 6)).Nodes[0].PartnerListingId != first.Nodes[0].PartnerListingId);
        Assert.Equal(second, await Rest());

        async Task<IEnumerable<Guid>> Rest() =>
            (await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=100&after={first.EndCursor}"))
                .Nodes.Select(one => one.PartnerListingId);
    }

    [Fact]
    public async Task Rules_outside_their_bounds_are_refused_field_by_field_and_change_nothing()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var secretariat = await app.SignedInAs("secretariat");
        var rules = new { on = true, nearEqual = 5, capFactor = 0.5, floorShare = 0.9, underRepresented = new[] { "LA", "US" }, explorationShare = 0.5 };

        using var refused = await secretariat.PutAsJsonAsync("/ranking/fairness", rules, Cancellation);

        var problem = await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            ["nearEqual", "capFactor", "floorShare", "explorationShare", "underRepresented[1]"], problem.Refusals!.Select(one => one.Field));
        Assert.Equal(FairnessRules.Usual.NearEqual, (await secretariat.Get<RankingView>("/ranking")).Fairness.NearEqual);
    }

    [Theory]
    [InlineData("/ranking/learning", "{\"on\":false,\"reason\":\"  \"}")]
    [InlineData("/ranking/live", "{\"modelId\":null,\"reason\":\"no\"}")]
    public async Task A_decision_on_the_ranking_needs_a_reason(string path, string body)
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var secretariat = await app.SignedInAs("secretariat");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var refused = await secretariat.PutAsync(path, content, Cancellation);

        Assert.Equal("reason", (await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "length")).Field);
    }

    [Fact]
    public async Task A_live_model_whose_file_is_gone_leaves_the_ranking_to_the_prior()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await app.InDatabase(async db =>
        {
            var model = RankingModel.Train("20261101t000000z-000000000000", app.Clock.GetUtcNow(), default, default, ModelFigures.None);
            model.GoLive("Put there by hand.");
            db.RankingModels.Add(model);
            await db.SaveChangesAsync(Cancellation);
        });
        await using var beside = app.StartBeside();

        using var health = beside.CreateClient();
        await Eventually.Holds(async () => (await health.GetAsync("/health/ready", Cancellation)).IsSuccessStatusCode);

        Assert.Null(beside.Services.GetRequiredService<LiveRanking>().InForce.Model);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10:3012")]
    [InlineData("2:0")]
    public void A_cursor_is_read_as_it_was_written(string text) => Assert.Equal(text, PageCursor.Parse(text)!.ToString());

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("1:00")]
    [InlineData("1:13")]
    [InlineData("1:0123456789abcdefghijk")]
    public void A_cursor_that_no_page_gave_out_is_not_read(string text) => Assert.Null(PageCursor.Parse(text));

    private static object Rules(bool on, double nearEqual = 0.2) =>
        new { on, nearEqual, capFactor = 1, floorShare = 0, underRepresented = Array.Empty<string>(), explorationShare = 0 };

    /// <summary>A couple with five more partners that differ a little.</summary>
    private static async Task<Couple> Choice(SiloApp app)
    {
        var couple = await Couple.In(app);
        for (var more = 1; more <= 5; more++)
            await couple.Asian.Publish(ListingForms.CompleteInAsia($"Ports and society {more}").With("studentsMax", 30 + more), couple.Asia);
        return couple;
    }

    /// <summary>All suggestions, once the index has so many.</summary>
    private static async Task<SuggestionPageView> Listed(Couple couple, int count)
    {
        SuggestionPageView page = null!;
        await Eventually.Holds(async () =>
            (page = await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=100")).Nodes.Count == count);
        return page;
    }
}
