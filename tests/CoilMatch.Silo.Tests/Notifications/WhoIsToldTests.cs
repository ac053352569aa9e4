using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Notifications;

/// <summary>A name with an exclamation mark is asked to act.</summary>
public sealed class WhoIsToldTests(SiloApps<WhoIsToldTests> apps) : SiloTest<WhoIsToldTests>(apps)
{
    private const string Everybody = "asian lecturer, asian office, european lecturer, european office";

    private static readonly DateOnly Monday = new(2027, 3, 1);

    [Fact]
    public void Every_event_of_a_pairing_has_a_rule_and_every_rule_an_event()
    {
        var events = typeof(DomainEvent).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(DomainEvent)) && !type.IsAbstract).ToList();
        var told = NotificationRules.All.Select(rule => rule.Event).ToHashSet();

        Assert.Empty(events.Where(type => type.Namespace == typeof(Pairing).Namespace).Select(type => type.Name).Except(told));
        Assert.Empty(told.Except(events.Select(type => type.Name)));
    }

    [Fact]
    public async Task The_way_from_the_request_to_the_approval_reaches_the_right_people_and_nobody_hears_of_their_own_act()
    {
        var cast = await Cast.In(App);
        await Sign(cast, "european lecturer", PairingSide.Requester);
        Assert.Equal("asian lecturer!", (await cast.Told())["PlanSigned"]);
        await Sign(cast, "asian lecturer", PairingSide.Invited);
        Assert.Equal("asian office!, european lecturer, european office!", (await cast.Told())["PlanSubmitted"]);
        await cast.Does("asian office", one => one.DecideStep(
            PairingSide.Invited, one.PlanHash!, new StepVerdict(StepDecision.Approved, "Well prepared.", [], cast["asian office"], null),
            null!, null!, App.Clock.GetUtcNow()));

        var told = await cast.Told();
        Assert.Equal("asian lecturer!", told["PairingRequested"]);
        Assert.Equal("asian office, european lecturer!, european office", told["PairingAccepted"]);
        Assert.False(told.ContainsKey("PlanSaved"));
        Assert.Equal("asian lecturer!", told["PlanSigned"]);
        Assert.Equal("asian lecturer, european lecturer, european office", told["StepDecided"]);

        var heard = (await cast.Inbox("european lecturer")).Nodes[0];
        Assert.Equal($"{cast.Couple.Asia.Name} approved your plan", heard.Title);
        Assert.Equal(
            $"{cast.Couple.Asia.Name} approved the plan of the exchange of “{cast.Couple.Ours.Title}” with {cast.Couple.Asia.Name}. "
            + $"{cast.Couple.Europe.Name} still has to decide, by 21 December 2026. They wrote: “Well prepared.”",
            heard.Text);
        Assert.Equal($"/requests/{cast.Pairing}", heard.Link);

        await cast.Does("european office", one => one.DecideStep(
            PairingSide.Requester, one.PlanHash!, new StepVerdict(StepDecision.Approved, null, [], cast["european office"], null),
            null!, null!, App.Clock.GetUtcNow()));
        told = await cast.Told();
        Assert.Equal("asian lecturer, european lecturer, european office", told["StepDecided"]);
        Assert.Equal("asian lecturer, asian office!, european lecturer", told["PlanApproved"]);
        Assert.DoesNotContain("still has to decide", (await cast.Inbox("european lecturer", "?first=2")).Nodes[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_later_event_reaches_the_right_people()
    {
        var cast = await Cast.In(App);
        var hash = new string('a', 64);
        (DomainEvent Event, string? Actor, string Expected)[] table =
        [
            (new PlanSaved(new Dictionary<string, System.Text.Json.JsonElement>(), hash, PairingState.UnderReview), "asian lecturer",
                "asian office, european lecturer!, european office"),
            (new PlanCommented("aims", Guid.NewGuid(), "Could we begin a week later?"), "european office", "asian lecturer, asian office, european lecturer"),
            (new PlanningReminded(Monday), null, "asian lecturer!, european lecturer!"),
            (new ChangesRequested(PairingSide.Invited, hash, "The weeks overlap with exams."), "asian office", "asian lecturer!, european lecturer!, european office"),
            (new PlanRejected(PairingSide.Requester, hash, null), "european office", "asian lecturer, asian office, european lecturer"),
            (new ReviewReminded([PairingSide.Requester], Monday), null, "european office"),
            (new ReviewEscalated([PairingSide.Invited]), null, "asian lecturer, asian office!, european lecturer"),
            (new ReadinessSaved(PairingSide.Invited, true), "asian office", "european office"),
            (new PairingReady(), "european office", "asian lecturer, asian office, european lecturer"),
            (new PairingNotReady(), "asian office", "asian lecturer, european lecturer, european office!"),
            (new StartCheckDue(Monday, ["readiness-invited"]), null, "asian lecturer!, asian office!, european lecturer!, european office!"),
            (new StartConfirmed(PairingSide.Requester, 24), "european lecturer", "asian lecturer"),
            (new StartReminded(Monday), null, "asian lecturer!, european lecturer!"),
            (new ProjectStarted(Monday, PairingSide.Requester, 24), "european lecturer", "asian lecturer, asian office, european office"),
            (new WeekReported(PairingSide.Invited, Monday, WeekStatus.OnTrack, null, [], 0, 24, null), "asian lecturer", "european lecturer"),
            (new ReportMissed(PairingSide.Invited, Monday), null, "asian lecturer!"),
            (new ProjectAtRisk(RiskCause.Raised, PairingSide.Requester, CancellationReason.EnrolmentTooLow, null), "european lecturer",
                "asian lecturer!, asian office, european office"),
            (new RiskEscalated(RiskCause.Raised, PairingSide.Requester), null, "asian lecturer, asian office!, european lecturer, european office!"),
            (new ProjectRecovered(null), "asian lecturer", "asian office, european lecturer, european office"),
            (new ProjectScaledBack(Monday, null), "asian lecturer", "asian office, european lecturer, european office"),
            (new ProjectDelivered(null), "asian lecturer", "asian office, european lecturer!, european office"),
            (new OutcomeReminded(Monday), null, "asian lecturer!, european lecturer!"),
            (new OutcomeSubmitted(PairingSide.Invited, 1), "asian lecturer", "european lecturer"),
            (new PartnershipFollowedUp(PairingSide.Invited, Silo.Outcomes.NextStep.Repeat), "asian office", "asian lecturer, european lecturer, european office"),
            (new PairingArchived(true), null, Everybody),
            (new PairingCancelled(CancellationReason.ClassCancelled, PairingSide.Invited, "Too few."), "asian lecturer", "asian office, european lecturer, european office"),
            (new DocumentAdded(Guid.NewGuid(), "syllabus.pdf", 1), "asian lecturer", "asian office, european lecturer, european office"),
            (new DocumentRemoved(Guid.NewGuid(), "syllabus.pdf"), "asian lecturer", "asian office, european lecturer, european office"),
            (new OwnDocumentAdded(Guid.NewGuid(), 1, PairingSide.Requester), "european lecturer", "european office"),
            (new OwnDocumentRemoved(Guid.NewGuid(), PairingSide.Requester), "european office", "european lecturer"),
            (new PairingLapsed(PairingState.CoDesign, Monday), "asian lecturer", Everybody),
        ];
        foreach (var (happened, actor, _) in table) await cast.Happens(actor, happened);

        var told = await cast.Told();
        Assert.Equal(table.Select(one => $"{one.Event.GetType().Name}: {one.Expected}"),
            table.Select(one => $"{one.Event.GetType().Name}: {told.GetValueOrDefault(one.Event.GetType().Name)}"));

        var sentences = (await cast.Inbox("european lecturer", "?first=100")).Nodes;
        Assert.All(sentences, one => Assert.Matches("""\A[A-Z][^{}]{10,120}\z""", one.Title));
        Assert.All(sentences, one => Assert.Matches("""\A[^{}]{20,600}[.?”]\z""", one.Text));
        Assert.Contains(sentences, one => one.Text.Contains("The reason: too few students enrolled.", StringComparison.Ordinal)
            || one.Text.Contains("The reason: a course is not taking place. They wrote: “Too few.”", StringComparison.Ordinal));
        Assert.Contains(sentences, one => one.Text.Contains("by 1 March 2027", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reminder_of_the_outcome_reaches_only_the_side_that_has_not_reported_and_leads_to_its_form()
    {
        var cast = await Cast.In(App);
        await cast.Does("european lecturer", one => one.SubmitOutcome(PairingSide.Requester, 1, App.Clock.GetUtcNow()));
        await cast.Happens(null, new OutcomeReminded(Monday));
        await cast.Happens(null, new PairingArchived(true));

        Assert.Equal("asian lecturer!", (await cast.Told())["OutcomeReminded"]);
        var inbox = (await cast.Inbox("asian lecturer", "?first=10")).Nodes;
        Assert.Equal($"/outcomes/{cast.Pairing}", inbox.Single(one => one.Text.Contains("by 1 March 2027", StringComparison.Ordinal)).Link);
        Assert.Contains((await cast.Inbox("european office", "?first=10")).Nodes,
            one => one.Text.EndsWith($"was closed without the report of {cast.Couple.Asia.Name}, so it cannot be reviewed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_stands_in_for_an_office_is_asked_to_decide_when_somebody_is_away_and_when_the_decision_is_late()
    {
        var cast = await Cast.In(App);
        await cast.Join("asian dean", await App.SignedInAs("lecturer", cast.Couple.Asia));
        await cast.Join("asian colleague", await App.SignedInAs("lecturer", cast.Couple.Asia));
        await cast.Join("stranger", await App.SignedInAs("lecturer", cast.Couple.Europe));
        await cast.Join("secretariat", await App.SignedInAs("secretariat"));
        await App.InDatabase(async db =>
        {
            db.ApprovalSettings.Add(ApprovalSettings.Write(cast.Couple.Asia.Id, ApprovalPractice.Usual with { StandingDelegate = cast["asian dean"] }));
            db.Delegations.Add(Delegation.Add(
                cast.Couple.Asia.Id, cast["asian office"], cast["asian colleague"], new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 23)));
            db.Delegations.Add(Delegation.Add(
                cast.Couple.Asia.Id, cast["asian office"], cast["stranger"], new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 30)));
            await db.SaveChangesAsync(Cancellation);
        });
        await SignBoth(cast);
        Assert.Equal("asian colleague!, asian office!, european lecturer, european office!", (await cast.Told())["PlanSubmitted"]);

        await cast.Happens(null, new ReviewEscalated([PairingSide.Invited]));
        Assert.Equal(
            "asian colleague!, asian dean!, asian lecturer, asian office!, european lecturer, secretariat",
            (await cast.Told())["ReviewEscalated"]);
    }

    [Fact]
    public async Task Someone_who_writes_a_plan_all_day_is_told_about_once_until_the_other_has_read_it()
    {
        var cast = await Cast.In(App);
        var saved = new PlanSaved(new Dictionary<string, System.Text.Json.JsonElement>(), "hash", PairingState.CoDesign);
        for (var i = 0; i < 5; i++) await cast.Happens("european lecturer", saved);
        Assert.Equal("asian lecturer", (await cast.Told())["PlanSaved"]);

        using (await cast.As("asian lecturer").PostAsJsonAsync("/inbox/read", new { all = true }, Cancellation))
            await cast.Happens("european lecturer", saved);
        Assert.Equal("asian lecturer, asian lecturer", (await cast.Told())["PlanSaved"]);
    }

    [Fact]
    public async Task A_course_without_a_lecturer_is_told_about_through_its_office()
    {
        var cast = await Cast.In(App);
        await App.InDatabase(async db =>
        {
            var membership = db.Memberships.Single(one => one.PersonId == cast["asian lecturer"]);
            db.Memberships.Remove(membership);
            await db.SaveChangesAsync(Cancellation);
        });
        await cast.Happens("european lecturer", new StartConfirmed(PairingSide.Requester, 20));

        Assert.Equal("asian office", (await cast.Told())["StartConfirmed"]);
    }

    [Fact]
    public async Task Who_asks_to_join_is_told_to_the_office_and_the_answer_to_them()
    {
        var cast = await Cast.In(App);
        var joining = await App.SignedInAs("nobody", email: $"new@{cast.Couple.Europe.Slug}.example");
        await cast.Join("new", joining);
        var asked = await joining.Post<MembershipView>("/memberships", new { institutionId = cast.Couple.Europe.Id.Value, role = "LECTURER" });
        await cast.As("european office").Post<MembershipView>($"/memberships/{asked.Id}/decision", new { accept = true });

        var told = await cast.Told();
        Assert.Equal("european office!", told["MembershipRequested"]);
        Assert.Equal("new", told["MembershipConfirmed"]);
        var text = (await cast.Inbox("european office")).Nodes.Single(one => one.Kind == NotificationKind.Memberships);
        Assert.Equal($"new@{cast.Couple.Europe.Slug}.example asks to belong to {cast.Couple.Europe.Name}. Please confirm or decline.", text.Text);
        Assert.Equal("/office", text.Link);
    }

    [Fact]
    public async Task A_line_break_in_a_name_does_not_reach_a_title()
    {
        var cast = await Cast.In(App);
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"update institutions set name = {"University\r\nBcc: everybody@elsewhere.example"} where id = {cast.Couple.Asia.Id.Value}", Cancellation));

        Assert.All((await cast.Inbox("european lecturer")).Nodes, one => Assert.DoesNotContain(one.Title + one.Text, char.IsControl));
    }

    private static async Task SignBoth(Cast cast)
    {
        await Sign(cast, "european lecturer", PairingSide.Requester);
        await Sign(cast, "asian lecturer", PairingSide.Invited);
    }

    private static Task Sign(Cast cast, string who, PairingSide side) => cast.Does(who, one => one.SignPlan(
        side, one.PlanHash!, cast[who], null, ApprovalChain.Of(ApprovalPractice.Usual), ApprovalChain.Of(ApprovalPractice.Usual), one.ChangedAt));
}
