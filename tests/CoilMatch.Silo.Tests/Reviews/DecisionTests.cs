using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Reviews;

public sealed class DecisionTests(SiloApps<DecisionTests> apps) : SiloTest<DecisionTests>(apps)
{
    [Fact]
    public async Task A_decision_needs_the_scores_of_all_who_review_and_of_at_least_two()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN", "NL");
        await (await cast.TryConclude("FR", ReviewDecision.Accepted)).IsRefused(HttpStatusCode.UnprocessableEntity, "too-few");
        await cast.Score("JP");
        await (await cast.TryConclude("FR", ReviewDecision.Accepted)).IsRefused(HttpStatusCode.UnprocessableEntity, "too-few");
        await cast.Score("VN");
        await (await cast.TryConclude("FR", ReviewDecision.Accepted)).IsRefused(HttpStatusCode.UnprocessableEntity, "scores-missing");
        await cast.Assign("JP", "VN");
        await (await cast.TryConclude("JP", ReviewDecision.Accepted)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await (await cast.TryConclude("FR", ReviewDecision.Accepted, "Short.")).IsRefused(HttpStatusCode.UnprocessableEntity, "length");
        Assert.Equal(PairingState.Archived, (await cast.Conclude("FR", ReviewDecision.Accepted)).State);
    }

    [Fact]
    public async Task After_a_decision_nobody_scores_revises_discusses_decides_or_assigns_again()
    {
        var cast = await ReviewCast.Scored(App);
        var late = await cast.Scores("JP");
        await cast.Conclude(ReviewCast.Secretariat, ReviewDecision.GoodPractice);
        foreach (var (who, path, body) in new (string, string, object)[]
        {
            ("JP", "review/scores", late),
            ("JP", "review/revisions", new ReviseScoreInput("teamwork", 0, "Second thoughts came late.")),
            ("JP", "review/remarks", new DiscussReviewInput("One word more.")),
            ("JP", "review/conflict", new DeclareConflictInput("I know them after all.")),
            ("FR", "review/decision", new ConcludeReviewInput(ReviewDecision.Accepted, "Only as evidence, please.")),
            (ReviewCast.Secretariat, "reviewers", new AssignReviewersInput(cast.Group.Id, [cast.Id("JP"), cast.Id("NL")])),
        })
        {
            await (await cast.Try(who, path, body)).IsRefused(HttpStatusCode.UnprocessableEntity, "already-decided");
        }

        var accepted = await ReviewCast.Scored(App);
        await accepted.Conclude("FR", ReviewDecision.Accepted);
        await (await accepted.Try("JP", "review/scores", late)).IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
        await (await accepted.TryAssign(accepted.Id("JP"), accepted.Id("NL"))).IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task More_information_goes_back_to_the_lecturers_and_a_second_round_keeps_the_rubric_and_both_rounds_scores()
    {
        var cast = await ReviewCast.Scored(App);
        var first = (await cast.Review("JP"))!;
        var back = await cast.Conclude("FR", ReviewDecision.MoreInformation);
        Assert.Equal((PairingState.Evaluated, "Both reviewers agree on it."), (back.State, back.Assessment!.Asked));
        Assert.Equal([PairingParty.RequesterLecturer, PairingParty.InvitedLecturer], back.WaitsFor);
        Assert.Equal("Both reviewers agree on it.", (await cast.Review(ReviewCast.Lecturer))!.Outcome!.Reason);

        var rubric = await cast.As(ReviewCast.Secretariat).Put<RubricView>("/rubrics/draft", new SaveRubricInput(0,
            [new RubricCriterionInput($"only-{Guid.NewGuid():N}"[..30], RubricFrame.Own, "Only one", "One question.", ["no", "some", "more", "all"])]));
        await cast.As(ReviewCast.Secretariat).Post<RubricView>($"/rubrics/{rubric.Id}/in-force", new { });

        await App.InDatabase(async db =>
        {
            var pairing = await db.Pairings.SingleAsync(one => one.Id == new PairingId(cast.Pairing), Cancellation);
            Assert.Null(pairing.SubmitOutcome(PairingSide.Requester, 2, App.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancellation);
        });
        await cast.Assign("JP", "VN");
        var second = (await cast.Review("JP"))!;
        Assert.Equal((2, first.Rubric.Number, 0), (second.Round, second.Rubric.Number, second.Scored));
        var earlier = Assert.Single(second.Earlier);
        Assert.Equal((1, ReviewDecision.MoreInformation), (earlier.Round, earlier.Outcome!.Decision));
        await cast.Score("JP");
        await cast.Score("VN");
        await cast.Conclude("FR", ReviewDecision.GoodPractice);
        Assert.Equal(2, await App.InDatabase(db => db.PilotReviews.CountAsync(one => one.PairingId == new PairingId(cast.Pairing), Cancellation)));
    }

    [Fact]
    public async Task The_desk_shows_the_secretariat_what_to_assign_and_an_expert_only_what_is_theirs()
    {
        var cast = await ReviewCast.In(App);
        Assert.Equal(ReviewStage.ToAssign, (await On(ReviewCast.Secretariat, "TO_ASSIGN")).Stage);
        Assert.Empty((await cast.As("JP").Get<Page<ReviewDeskItemView>>("/reviews")).Nodes);
        await cast.Assign("JP", "VN");
        Assert.Equal((ReviewStage.Scoring, true), ((await On("JP", "WAITING_FOR_ME")).Stage, (await On("JP", "SCORING")).WaitsForMe));
        Assert.Empty((await cast.As("NL").Get<Page<ReviewDeskItemView>>("/reviews")).Nodes);
        await cast.Score("JP");
        await cast.Score("VN");
        Assert.Empty((await cast.As("JP").Get<Page<ReviewDeskItemView>>("/reviews?filter=WAITING_FOR_ME")).Nodes);
        Assert.Equal((ReviewStage.ToDecide, true), ((await On("FR", "WAITING_FOR_ME")).Stage, (await On("FR", "TO_DECIDE")).Mine));
        await cast.Conclude("FR", ReviewDecision.Accepted);
        Assert.Equal(ReviewDecision.Accepted, (await On("VN", "DECIDED")).Decision);
        Assert.Empty((await cast.As(ReviewCast.Lecturer).Get<Page<ReviewDeskItemView>>("/reviews")).Nodes);
        await (await cast.As("JP").GetAsync("/reviews?after=bm9uc2Vuc2U", Cancellation)).IsRefused(HttpStatusCode.BadRequest, "bad-cursor");

        var all = await cast.As(ReviewCast.Secretariat).Get<Page<ReviewDeskItemView>>("/reviews?first=100");
        var paged = new List<Guid>();
        string? after = null;
        do
        {
            var page = await cast.As(ReviewCast.Secretariat).Get<Page<ReviewDeskItemView>>($"/reviews?first=2&after={after}");
            paged.AddRange(page.Nodes.Select(one => one.Pairing.Id));
            after = page.HasNextPage ? page.EndCursor : null;
        }
        while (after is not null);
        Assert.Equal(all.Nodes.Select(one => one.Pairing.Id), paged);

        async Task<ReviewDeskItemView> On(string who, string filter) =>
            (await cast.As(who).Get<Page<ReviewDeskItemView>>($"/reviews?first=100&filter={filter}")).Nodes.Single(one => one.Pairing.Id == cast.Pairing);
    }

    [Fact]
    public async Task Everybody_is_told_of_their_turn_and_of_the_decision_with_a_link_that_leads_there()
    {
        var cast = await ReviewCast.In(App);
        await cast.Assign("JP", "VN");
        Assert.Equal((true, $"/reviews/{cast.Pairing}"), await Latest("JP", "ReviewersAssigned"));
        Assert.Equal((false, $"/requests/{cast.Pairing}"), await Latest(ReviewCast.Lecturer, "ReviewersAssigned"));
        Assert.Equal((false, $"/reviews/{cast.Pairing}"), await Latest("FR", "ReviewersAssigned"));
        await cast.Score("JP");
        Assert.Null(await Find("FR", "ReviewScored"));
        await cast.Score("VN");
        Assert.Equal((true, $"/reviews/{cast.Pairing}"), await Latest("FR", "ReviewScored"));
        Assert.Equal((true, $"/reviews/{cast.Pairing}"), await Latest(ReviewCast.Secretariat, "ReviewScored"));
        Assert.False((await Latest("JP", "ReviewersAssigned")).AsksMe);
        await cast.Conclude("FR", ReviewDecision.MoreInformation);
        Assert.Equal((true, $"/outcomes/{cast.Pairing}"), await Latest(ReviewCast.Lecturer, "ReviewConcluded"));
        Assert.Equal((false, $"/requests/{cast.Pairing}"), await Latest(ReviewCast.Office, "ReviewConcluded"));
        Assert.False((await Latest("FR", "ReviewScored")).AsksMe);

        async Task<(bool AsksMe, string Link)> Latest(string who, string happened) =>
            await Find(who, happened) is { } found ? (found.AsksMe, found.Link) : throw new InvalidOperationException($"{who} was not told of {happened}");

        async Task<NotificationView?> Find(string who, string happened)
        {
            await Notifications.Cast.CaughtUp(App);
            var me = (await cast.As(who).Get<Silo.People.PersonView>("/me")).Id;
            var id = await App.InDatabase(db => db.Notifications
                .Where(one => one.PersonId == new Silo.People.PersonId(me) && one.Event == happened && one.PairingId == new PairingId(cast.Pairing))
                .OrderByDescending(one => one.ChangeSeq).Select(one => (Guid?)one.Id.Value).FirstOrDefaultAsync(Cancellation));
            var inbox = await cast.As(who).Get<InboxView>("/inbox?first=100");
            return inbox.Nodes.SingleOrDefault(one => one.Id == id);
        }
    }
}
