using System.Net;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Approvals;

/// <summary>Two offices decide about one version of the plan.</summary>
public sealed class ReviewTests(SiloApps<ReviewTests> apps) : SiloTest<ReviewTests>(apps)
{
    private const string Reason = "The dates of the sessions are missing.";

    [Fact]
    public async Task Two_offices_that_approve_the_same_version_approve_the_project()
    {
        var review = await Submission.In(App);
        var before = await review.ReadAs(review.EuropeanOfficeEmail);
        Assert.Equal((PairingState.UnderReview, true), (before.State, before.WaitingForMe));
        Assert.Contains(PairingAction.DecideApproval, before.MayAct);
        Assert.Equal(7, before.Approvals[0].Checklist.Count);

        var one = await review.ApproveAs(review.EuropeanOfficeEmail);
        Assert.Equal((PairingState.UnderReview, false), (one.State, one.WaitingForMe));
        Assert.DoesNotContain(PairingAction.DecideApproval, one.MayAct);
        Assert.Equal([PairingParty.InvitedOffice], one.WaitsFor);
        var both = await review.ApproveAs(review.AsianOfficeEmail);

        Assert.Equal(PairingState.Approved, both.State);
        Assert.All(both.Approvals, approval => Assert.Equal((StepDecision.Approved, review.PlanHash), (approval.Decision, approval.PlanHash)));
        Assert.Null(both.Approvals[0].Steps[0].OnBehalfOf);
        Assert.Equal(
            [nameof(PlanSubmitted), nameof(StepDecided), nameof(StepDecided), nameof(PlanApproved)], (await review.Events())[^4..]);
    }

    [Fact]
    public async Task An_edit_after_one_approval_voids_it_and_both_decide_again()
    {
        var first = await Submission.In(App);
        await first.ApproveAs(first.EuropeanOfficeEmail);

        var edited = await first.Edit("Ports of two seas");
        var after = await edited.ReadAs(edited.EuropeanOfficeEmail);
        Assert.Equal(PairingState.CoDesign, after.State);
        Assert.Empty(after.Approvals);
        Assert.Empty(after.Signatures);
        using (var early = await edited.DecideAs(edited.AsianOfficeEmail)) await early.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");

        await edited.SignBoth();
        using (var stale = await edited.DecideAs(edited.AsianOfficeEmail, planHash: first.PlanHash))
            Assert.Equal("planHash", (await stale.IsRefused(HttpStatusCode.UnprocessableEntity, "stale-plan")).Field);
        Assert.Equal(PairingState.UnderReview, (await edited.ApproveAs(edited.AsianOfficeEmail)).State);
        Assert.Equal(PairingState.Approved, (await edited.ApproveAs(edited.EuropeanOfficeEmail)).State);
    }

    [Fact]
    public async Task Requested_changes_go_back_to_both_lecturers_with_the_comment()
    {
        var review = await Submission.In(App);
        await review.ApproveAs(review.EuropeanOfficeEmail);

        using var answer = await review.DecideAs(review.AsianOfficeEmail, "REQUEST_CHANGES", Reason, checklist: Array.Empty<object>());
        var back = await answer.Read<PairingView>();

        Assert.Equal(PairingState.ChangesRequested, back.State);
        Assert.Equal([PairingParty.RequesterLecturer, PairingParty.InvitedLecturer], back.WaitsFor);
        Assert.Equal(Reason, back.Approvals[1].Steps[0].Comment);
        Assert.Empty(back.Signatures);
        var lecturer = await review.Couple.European.Get<PairingView>(review.Path);
        Assert.Contains(PairingAction.SavePlan, lecturer.MayAct);
        await review.SignBoth();
        Assert.Equal(StepDecision.Pending, (await review.ReadAs(review.EuropeanOfficeEmail)).Approvals[0].Decision);
    }

    [Fact]
    public async Task A_rejection_ends_the_pairing_and_gives_both_listings_their_place_back()
    {
        var review = await Submission.In(App);

        using var answer = await review.DecideAs(review.AsianOfficeEmail, "REJECT", "We cannot work with this partner.");

        Assert.Equal(PairingState.Rejected, (await answer.Read<PairingView>()).State);
        foreach (var (client, listing) in new[] { (review.Couple.European, review.Couple.Ours), (review.Couple.Asian, review.Couple.Theirs) })
            Assert.Equal(ListingState.Published, (await client.Get<ListingView>($"/listings/{listing.Id}")).State);
        using var late = await review.DecideAs(review.EuropeanOfficeEmail);
        await late.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task A_refused_decision_changes_nothing_whoever_tries()
    {
        var review = await Submission.In(App);
        var version = await review.Version();
        var europe = review.Couple.Europe;
        using var colleague = await App.SignedInAs("lecturer", europe);
        using var foreign = await App.SignedInAs("office", await App.CreateInstitution($"f{Guid.NewGuid():N}"));
        using var expert = await App.SignedInAs("expert");
        using var secretariat = await App.SignedInAs("secretariat");
        using var nobody = await App.SignedInAs("nobody");
        var body = new { planHash = review.PlanHash, decision = "APPROVE", checklist = Submission.Done() };

        foreach (var (client, status, code) in new[]
        {
            (review.Couple.European, HttpStatusCode.Forbidden, "forbidden"),
            (review.Couple.Asian, HttpStatusCode.Forbidden, "forbidden"),
            (colleague, HttpStatusCode.NotFound, "not-found"),
            (foreign, HttpStatusCode.NotFound, "not-found"),
            (expert, HttpStatusCode.Forbidden, "forbidden"),
            (secretariat, HttpStatusCode.Forbidden, "forbidden"),
            (nobody, HttpStatusCode.Forbidden, "forbidden"),
        })
        {
            using var answer = await client.PostAsJsonAsync($"{review.Path}/decision", body, Cancellation);
            await answer.IsRefused(status, code);
        }

        await review.ApproveAs(review.EuropeanOfficeEmail);
        using (var again = await review.DecideAs(review.EuropeanOfficeEmail, "REJECT", Reason))
            await again.IsRefused(HttpStatusCode.UnprocessableEntity, "already-decided");
        Assert.Equal(version + 1, await review.Version());
    }

    [Theory]
    [InlineData("REJECT", null, "comment", "length")]
    [InlineData("REQUEST_CHANGES", "too short", "comment", "length")]
    [InlineData("REQUEST_CHANGES", "          spaces       ", "comment", "length")]
    public async Task A_no_needs_a_reason_of_ten_characters(string decision, string? comment, string field, string code)
    {
        var review = await Submission.In(App);
        using var answer = await review.DecideAs(review.EuropeanOfficeEmail, decision, comment);
        Assert.Equal(field, (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, code)).Field);
        using var tooLong = await review.DecideAs(review.EuropeanOfficeEmail, decision, new string('x', 2001));
        await tooLong.IsRefused(HttpStatusCode.UnprocessableEntity, "length");
        Assert.Equal(PairingState.UnderReview, (await review.ReadAs(review.EuropeanOfficeEmail)).State);
    }

    [Fact]
    public async Task An_approval_needs_every_required_point_ticked_or_a_note_why_it_is_not_needed()
    {
        var review = await Submission.In(App);

        object[] Answered(object agreement) => [.. Submission.Done().Where((_, i) => i != 1), agreement];
        async Task<string?> Refused(object[] checklist, string code)
        {
            using var answer = await review.DecideAs(review.EuropeanOfficeEmail, checklist: checklist);
            return (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, code)).Field;
        }

        Assert.Equal("checklist.partner", await Refused([], "required"));
        Assert.Equal("checklist.agreement", await Refused(Answered(new { key = "agreement", done = false, note = "Later." }), "required"));
        Assert.Equal("checklist.agreement", await Refused(Answered(new { key = "agreement", notNeeded = true, note = " " }), "required"));
        Assert.Equal("checklist.moon", await Refused(Answered(new { key = "moon", done = true }), "unknown-code"));
        Assert.Equal("checklist.partner", await Refused(Answered(new { key = "partner", done = true }), "twice"));
        Assert.Equal("checklist.agreement", await Refused(Answered(new { key = "agreement", done = true, note = new string('x', 501) }), "length"));

        var approved = await review.ApproveAs(
            review.EuropeanOfficeEmail, Answered(new { key = "agreement", notNeeded = true, note = "Erasmus partners since 2019." }));
        var kept = approved.Approvals[0].Steps[0].Checklist.Single(item => item.Key == "agreement");
        Assert.Equal((false, true, "Erasmus partners since 2019."), (kept.Done, kept.NotNeeded, kept.Note));
    }

    [Fact]
    public async Task Of_twenty_decisions_at_once_one_counts()
    {
        var review = await Submission.In(App);
        using var office = await review.As(review.AsianOfficeEmail);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => office.PostAsJsonAsync($"{review.Path}/decision", new
        {
            planHash = review.PlanHash,
            decision = (i % 3) switch { 0 => "APPROVE", 1 => "REQUEST_CHANGES", _ => "REJECT" },
            comment = Reason,
            checklist = Submission.Done(),
        }, Cancellation)));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.All(answers.Where(answer => !answer.IsSuccessStatusCode), answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Single(await review.Events(), nameof(StepDecided));
    }

    [Fact]
    public async Task A_pairing_waits_for_the_offices_and_is_in_their_list_until_they_have_decided()
    {
        var review = await Submission.In(App);

        async Task<int> Waiting(string email)
        {
            using var client = await review.As(email);
            return (await client.Get<Page<PairingView>>("/pairings?waitingForMe=true")).Nodes.Count(one => one.Id == review.Id);
        }

        Assert.Equal((1, 1), (await Waiting(review.EuropeanOfficeEmail), await Waiting(review.AsianOfficeEmail)));
        await review.ApproveAs(review.EuropeanOfficeEmail);
        Assert.Equal((0, 1), (await Waiting(review.EuropeanOfficeEmail), await Waiting(review.AsianOfficeEmail)));
    }
}
