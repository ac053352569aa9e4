using System.Net;
using CoilMatch.Silo.Jobs;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Reviews;

public sealed class ScoreTests(SiloApps<ScoreTests> apps) : SiloTest<ScoreTests>(apps)
{
    [Fact]
    public async Task Nobody_but_the_reviewer_reads_scores_before_the_own_ones_are_given_in_whatever_way_they_ask()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        await cast.Score("JP");
        var review = await cast.Stored();
        foreach (var who in new[] { "VN", "FR", ReviewCast.Lecturer, ReviewCast.Secretariat })
        {
            var answers = await EverythingThat(cast.As(who), cast.Pairing, review.Id.Value);
            Assert.True(answers.Count > 10);
            Assert.All(answers, one => Assert.False(
                one.Text.Contains("Word of JP", StringComparison.Ordinal) || one.Text.Contains("What JP thinks", StringComparison.Ordinal), $"{who} reads it at {one.Path}"));
        }

        Assert.Contains("Word of JP", (await EverythingThat(cast.As("JP"), cast.Pairing, review.Id.Value)).Single(one => one.Path == "by-pairings").Text, StringComparison.Ordinal);
        await cast.Score("VN");
        foreach (var who in new[] { "VN", "FR", ReviewCast.Secretariat })
            Assert.Equal(2, (await cast.Review(who))!.Scorecards.Count);
        foreach (var who in new[] { "DE", ReviewCast.Lecturer, ReviewCast.Office })
            Assert.Empty((await cast.Review(who))!.Scorecards);
        Assert.False(await App.InDatabase(db => db.Database.SqlQuery<bool>(
            $"select exists(select 1 from changes where data::text like '%Word of%' or data::text like '%thinks of%') as \"Value\"").SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task Both_sides_never_learn_who_reviews_not_even_from_the_history()
    {
        var cast = await ReviewCast.Scored(App);
        await cast.Conclude("FR", ReviewDecision.GoodPractice);
        var review = await cast.Stored();
        var ids = new[] { "JP", "VN", "FR" }.Select(one => cast.Id(one).ToString()).ToList();
        foreach (var who in new[] { ReviewCast.Lecturer, ReviewCast.Office })
        {
            var answers = await EverythingThat(cast.As(who), cast.Pairing, review.Id.Value);
            Assert.All(answers, one => Assert.DoesNotContain(ids, id => one.Text.Contains(id, StringComparison.OrdinalIgnoreCase)));
            var shown = (await cast.Review(who))!;
            Assert.Equal((ReviewRole.TakesPart, ReviewDecision.GoodPractice), (shown.Role, shown.Outcome!.Decision));
            Assert.Equal(11, shown.Means.Count);
            Assert.Empty(shown.Reviewers);
            Assert.Empty(shown.Discussion);
            Assert.Null(shown.Agreement);
        }

        await App.InDatabase(async db =>
        {
            (await db.People.SingleAsync(one => one.Id == new PersonId(cast.Id("JP")), Cancellation))
                .SaveProfile(new Profile("The reviewer from Japan", null, null, []));
            await db.SaveChangesAsync(Cancellation);
        });
        var history = await cast.As(ReviewCast.Lecturer).Get<List<Silo.Audit.HistoryEntryView>>($"/audit/{cast.Pairing}");
        Assert.Equal(["Expert group"], history.Where(one => one.Event is "ReviewScored" or "ReviewConcluded").Select(one => one.Actor).Distinct());
        Assert.Contains(await cast.As(ReviewCast.Secretariat).Get<List<Silo.Audit.HistoryEntryView>>($"/audit/{cast.Pairing}"), one => one.Actor == "The reviewer from Japan");
    }

    [Fact]
    public async Task Every_faulty_score_is_named_at_once_and_nothing_is_kept()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        var good = await cast.Scores("JP");
        var faulty = good with
        {
            Scores =
            [
                good.Scores[0] with { Score = 4 }, good.Scores[1] with { Score = -1 }, good.Scores[2] with { Comment = new string('x', 1001) },
                good.Scores[3], good.Scores[3], new CriterionScoreInput("charm", 2), .. good.Scores.Skip(4).SkipLast(1),
            ],
            Summary = "Fine.",
        };
        var refused = await (await cast.Try("JP", "review/scores", faulty)).IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(
            [
                "scores[0].score out-of-bounds", "scores[1].score out-of-bounds", "scores[2].comment length", "scores[4].criterion twice",
                "scores[5].criterion unknown-code", "scores.evidence required", "summary length",
            ],
            refused.Refusals!.Select(one => $"{one.Field} {one.Code}"));
        await (await cast.Try("JP", "review/scores", good with { Scores = [.. good.Scores.Select(one => one with { Score = null })] }))
            .IsRefused(HttpStatusCode.UnprocessableEntity, "required");
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await cast.Try("JP", "review/scores", new { scores = new[] { new { criterion = "teamwork", score = 1.5 } }, recommendation = "ACCEPTED", summary = "x" })).StatusCode);
        Assert.Empty((await cast.Stored()).FirstScores);
    }

    [Fact]
    public async Task Two_reviewers_who_score_at_the_same_moment_are_both_kept_and_one_who_sends_twice_is_kept_once()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN", "NL");
        var (japan, vietnam) = (await cast.Scores("JP"), await cast.Scores("VN"));
        var answers = await Task.WhenAll(
            cast.Try("JP", "review/scores", japan), cast.Try("VN", "review/scores", vietnam), cast.Try("JP", "review/scores", japan));
        Assert.Equal(2, answers.Count(one => one.IsSuccessStatusCode));
        await answers.Single(one => !one.IsSuccessStatusCode).IsRefused(HttpStatusCode.UnprocessableEntity, "already-scored");
        Assert.Equal(2, (await cast.Stored()).FirstScores.Count);
        Assert.Equal(2, (await cast.As("NL").Get<PairingView>($"/pairings/{cast.Pairing}")).Assessment!.Scored);
    }

    [Fact]
    public async Task An_expert_with_a_conflict_never_scores_whether_assigned_before_or_not()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        var scores = await cast.Scores("JP");
        await (await cast.Try("DE", "review/scores", scores)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await (await cast.Try("NL", "review/scores", scores)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await (await cast.Try(ReviewCast.Lecturer, "review/scores", scores)).IsRefused(HttpStatusCode.Forbidden, "forbidden");

        await App.InDatabase(async db =>
        {
            db.Memberships.Add(Membership.Grant(new PersonId(cast.Id("JP")), cast.Stages.Asia.Id, Role.Lecturer, App.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancellation);
        });
        var refused = await (await cast.Try("JP", "review/scores", scores)).IsRefused(HttpStatusCode.UnprocessableEntity, "conflict-of-interest");
        Assert.Contains(cast.Stages.Asia.Name, refused.Detail, StringComparison.Ordinal);
        var seen = (await cast.Review(ReviewCast.Secretariat))!.Reviewers.Single(one => one.Person.Id == cast.Id("JP"));
        Assert.Equal([ConflictCode.Institution], seen.Conflicts.Select(one => one.Code));
        Assert.Empty((await cast.Stored()).FirstScores);
    }

    [Fact]
    public async Task Who_declares_a_conflict_is_out_for_good_and_what_they_gave_no_longer_counts()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        await cast.Score("JP");
        await (await cast.Try("JP", "review/conflict", new DeclareConflictInput("I wrote a book with one of the lecturers."))).Read<PairingView>();
        var pairing = await cast.As(ReviewCast.Secretariat).Get<PairingView>($"/pairings/{cast.Pairing}");
        Assert.Equal((1, 0), (pairing.Assessment!.ReviewersAssigned, pairing.Assessment.Scored));
        Assert.Equal([PairingParty.Secretariat, PairingParty.Reviewers], pairing.WaitsFor);
        await (await cast.TryAssign(cast.Id("JP"), cast.Id("VN"))).IsRefused(HttpStatusCode.UnprocessableEntity, "conflict-of-interest");
        await (await cast.Try("JP", "review/remarks", new DiscussReviewInput("Still here?"))).IsRefused(HttpStatusCode.Forbidden, "forbidden");

        await cast.Assign("VN", "NL");
        await cast.Score("VN");
        Assert.Equal("VN", Assert.Single((await cast.Review("VN"))!.Scorecards).Country);
        await cast.Score("NL");
        Assert.Equal(["NL", "VN"], (await cast.Review(ReviewCast.Secretariat))!.Scorecards.Select(one => one.Country!).Order(StringComparer.Ordinal));
        Assert.Equal("I wrote a book with one of the lecturers.", Assert.Single((await cast.Review(ReviewCast.Secretariat))!.DeclaredConflicts).Reason);
        Assert.Equal(3, (await cast.Stored()).FirstScores.Count);
        Assert.Empty((await cast.Review("VN"))!.DeclaredConflicts);
    }

    [Fact]
    public async Task Discussion_and_revision_open_once_all_have_scored_and_the_first_score_stays_for_the_agreement()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        await cast.Score("JP", _ => 3);
        var revision = new ReviseScoreInput("teamwork", 1, "The other class did most of it.");
        await (await cast.Try("JP", "review/revisions", revision)).IsRefused(HttpStatusCode.UnprocessableEntity, "too-early");
        await (await cast.Try("JP", "review/remarks", new DiscussReviewInput("I gave only threes."))).IsRefused(HttpStatusCode.UnprocessableEntity, "too-early");
        await cast.Score("VN", i => i == 0 ? null : i < 6 ? 3 : 2);

        var before = (await cast.Review("VN"))!;
        Assert.Equal((AgreementMeasure.WeightedKappa, 10, 11), (before.Agreement!.Measure, before.Agreement.Units, before.Agreement.Criteria));
        Assert.Contains("the same score on 5, one step apart on 5", before.Agreement.Text, StringComparison.Ordinal);
        Assert.Contains("uncertain", before.Agreement.Text, StringComparison.Ordinal);

        await (await cast.Try("VN", "review/revisions", revision with { Score = 3 })).IsRefused(HttpStatusCode.UnprocessableEntity, "nothing-new");
        await (await cast.Try("JP", "review/revisions", revision with { Score = 9, Criterion = "charm", Reason = "" })).IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        await (await cast.Try("JP", "review/revisions", revision)).Read<PairingView>();
        await (await cast.Try("VN", "review/remarks", new DiscussReviewInput("I agree with one."))).Read<PairingView>();

        var after = (await cast.Review("FR"))!;
        var given = after.Scorecards.Single(one => one.Country == "JP").Scores.Single(one => one.Criterion == "teamwork");
        Assert.Equal((3, 1, "The other class did most of it."), (given.First, given.Present, given.Reason));
        Assert.Equal(2.0, after.Means.Single(one => one.Criterion == "teamwork").Mean);
        Assert.Equal((1, 1), (after.Means[0].N, after.Means[0].CannotJudge));
        Assert.Equal(before.Agreement, after.Agreement);
        Assert.Equal("I agree with one.", Assert.Single(after.Discussion).Text);
    }

    [Fact]
    public async Task Three_reviewers_are_compared_by_alpha_and_the_same_scores_throughout_are_told_as_what_they_are()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN", "NL");
        await cast.Score("JP", i => i % 4);
        await cast.Score("VN", i => i % 4);
        await cast.Score("NL", i => i == 3 ? null : i % 4);
        var agreement = (await cast.Review("NL"))!.Agreement!;
        Assert.Equal((AgreementMeasure.KrippendorffAlpha, 1.0, 11, 3), (agreement.Measure, agreement.Value!.Value, agreement.Units, agreement.Reviewers));

        var same = await ReviewCast.In(App);
        await same.Assign("JP", "VN");
        await same.Score("JP", _ => 2);
        await same.Score("VN", _ => 2);
        var untold = (await same.Review("VN"))!.Agreement!;
        Assert.Null(untold.Value);
        Assert.Contains("the same score on 11", untold.Text, StringComparison.Ordinal);
        Assert.Contains("cannot be told", untold.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_goes_to_who_still_owes_scores()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        await cast.Score("JP");
        await using (var scope = App.Services.CreateAsyncScope())
        {
            App.Clock.Advance(TimeSpan.FromDays(22));
            await scope.ServiceProvider.GetRequiredService<PassedDeadlines>().HandleAsync(Cancellation);
        }

        await Notifications.Cast.CaughtUp(App);
        var reminded = await App.InDatabase(db => db.Notifications.AsNoTracking()
            .Where(one => one.Event == "ReviewWaits" && one.PairingId == new PairingId(cast.Pairing)).ToListAsync(Cancellation));
        Assert.Equal([cast.Id("VN")], reminded.Select(one => one.PersonId.Value));
    }

    /// <summary>Routes that know nothing of pairings, or never end.</summary>
    private static readonly string[] Elsewhere =
        ["/live", "/vocabularies", "/health", "/institutions", "/demo", "/action-plan", "/tool", "/listings", "/suggestions", "/ranking", "/tokens", "/rounds"];

    /// <summary>What everything that can be read answers about the pairing and its review.</summary>
    private async Task<List<(string Path, string Text)>> EverythingThat(HttpClient client, Guid pairing, Guid review)
    {
        var answers = new List<(string, string)>();
        var routes = App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true && !Elsewhere.Any(one.RoutePattern.RawText!.StartsWith))
            .Select(one => one.RoutePattern.RawText!.TrimEnd('/')).Distinct();
        foreach (var route in routes)
        {
            foreach (var id in route.Contains('{') ? new[] { pairing, review } : [pairing])
            {
                var path = System.Text.RegularExpressions.Regex.Replace(route, @"\{[^}]*\}", id.ToString()) + "?format=csv&first=100";
                using var answer = await client.GetAsync(path, Cancellation);
                if (answer.IsSuccessStatusCode) answers.Add((path, await answer.Content.ReadAsStringAsync(Cancellation)));
            }
        }

        foreach (var path in new[] { "/reviews/by-pairings", "/audit/by-ids" })
        {
            using var answer = await client.PostAsJsonAsync(path, new { ids = new[] { pairing, review } }, Cancellation);
            answers.Add((path[(path.LastIndexOf('/') + 1)..], await answer.Content.ReadAsStringAsync(Cancellation)));
        }

        return answers;
    }
}
