using System.Net;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Vocabularies;
using Xunit;

namespace CoilMatch.Silo.Tests.Projects;

public sealed class ReadinessTests(SiloApps<ReadinessTests> apps) : SiloTest<ReadinessTests>(apps)
{
    [Fact]
    public async Task A_project_is_ready_when_both_offices_have_told_everything_and_not_before()
    {
        var crew = await Crew.Approved(App);
        var before = await crew.Get<ProjectReadinessView>(Crew.AsianOffice, $"{crew.Path}/readiness");
        Assert.False(before.Complete);
        Assert.Equal((false, true), (before.Requester.MayEdit, before.Invited.MayEdit));
        Assert.Equal(
            ["agreementNeeded", "dataTransferBasis", "recording", "toolsChecked", "accessibilityChecked", "studentContact"],
            before.Invited.Open.Select(one => one.Item));

        Assert.Equal(PairingState.Approved, (await crew.SaveReadiness(Crew.EuropeanOffice)).State);
        Assert.Equal(
            PairingState.Approved,
            (await crew.SaveReadiness(Crew.AsianOffice, Crew.Readiness().With("recording", true))).State);
        Assert.Equal(
            PairingState.Ready,
            (await crew.SaveReadiness(Crew.AsianOffice, Crew.Readiness().With("recording", true).With("consentText", "Who sees it, and until when."))).State);

        Assert.Equal(PairingState.Approved, (await crew.SaveReadiness(Crew.EuropeanOffice, Crew.Readiness().With("toolsChecked", false))).State);
        Assert.Equal(
            [nameof(ReadinessSaved), nameof(ReadinessSaved), nameof(ReadinessSaved), nameof(PairingReady), nameof(ReadinessSaved), nameof(PairingNotReady)],
            (await crew.Events())[^6..]);
    }

    [Fact]
    public async Task The_file_explains_the_two_countries_and_shows_how_far_the_planned_tools_reach()
    {
        var crew = await Crew.Approved(App, "DE", "JP");
        var file = await crew.Get<ProjectReadinessView>(Crew.European, $"{crew.Path}/readiness");
        Assert.Equal((TransferRule.Adequate, DataSharingBasis.Adequacy, "(EU) 2019/419"), (file.Transfer.Rule, file.Transfer.Suggested, file.Transfer.Decision));
        Assert.Contains("Japan", file.Transfer.Text, StringComparison.Ordinal);
        Assert.Equal([("Zoom", ToolAccess.Reachable, "Jitsi Meet"), ("Moodle", ToolAccess.Reachable, null)], file.Tools.Select(one => (one.Name, one.Invited, one.Fallback)));
    }

    [Theory]
    [InlineData("dataTransferBasis", "ADEQUACY", "dataTransferBasis")]
    [InlineData("dataTransferBasis", "NO_PERSONAL_DATA", "recording")]
    public async Task A_ground_that_cannot_hold_is_refused_and_changes_nothing(string field, string value, string named)
    {
        var crew = await Crew.Approved(App);
        using var answer = await crew.Try(Crew.EuropeanOffice, "readiness", Crew.Readiness().With("recording", true).With(field, value));
        Assert.Equal(named, (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds")).Field);
        Assert.Null((await crew.Get<ProjectReadinessView>(Crew.European, $"{crew.Path}/readiness")).Requester.SavedAt);
    }

    [Fact]
    public async Task Readiness_is_the_offices_word_and_only_once_the_plan_is_approved()
    {
        var crew = await Crew.In(App);
        using var early = await crew.Try(Crew.EuropeanOffice, "readiness", Crew.Readiness());
        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");

        await crew.Submit();
        await crew.Decide(StepDecision.Approved, StepDecision.Approved);
        using var lecturer = await crew.Try(Crew.European, "readiness", Crew.Readiness());
        await lecturer.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}"));
        using var unseen = await stranger.GetAsync($"{crew.Path}/readiness", Cancellation);
        await unseen.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Two_weeks_ahead_the_start_is_checked_with_what_the_listings_say_by_then()
    {
        var crew = await Crew.Ready(App);
        Assert.False((await Check()).Due);

        App.Clock.Set(new DateTimeOffset(2027, 3, 21, 23, 0, 0, TimeSpan.Zero));
        await crew.RunDeadlines();
        Assert.Contains(nameof(StartCheckDue), await crew.Events());
        var due = await Check();
        Assert.Equal((true, true, (int?)null), (due.Due, due.Feasible, due.RequesterStudents));
        Assert.True((await crew.Read()).WaitingForMe);

        await crew.Do(Crew.European, "start-confirmation", new { students = 24 });
        using var absurd = await crew.Try(Crew.Asian, "start-confirmation", new { students = 5001 });
        Assert.Equal("students", (await absurd.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds")).Field);
        Assert.Equal((24, null), ((await Check()).RequesterStudents, (await Check()).InvitedStudents));
        Assert.False((await crew.Read()).WaitingForMe);

        async Task<StartCheckView> Check() => (await crew.Get<ProjectReadinessView>(Crew.European, $"{crew.Path}/readiness")).StartCheck;
    }

    [Fact]
    public async Task A_project_starts_from_a_week_before_its_first_week_on_a_day_that_is_not_to_come()
    {
        var crew = await Crew.Ready(App);
        App.Clock.Set(new DateTimeOffset(2027, 3, 28, 20, 0, 0, TimeSpan.Zero));
        using var early = await crew.Try(Crew.European, "start", new { startedOn = "2027-03-28", students = 24 });
        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "too-early");

        // Midnight in Germany, where summer time began the day before.
        App.Clock.Set(new DateTimeOffset(2027, 3, 28, 22, 0, 0, TimeSpan.Zero));
        using var tomorrow = await crew.Try(Crew.European, "start", new { startedOn = "2027-03-30", students = 24 });
        Assert.Equal("startedOn", (await tomorrow.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds")).Field);
        using var nobody = await crew.Try(Crew.European, "start", new { startedOn = "2027-03-29", students = 0 });
        Assert.Equal("students", (await nobody.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds")).Field);
        using var office = await crew.Try(Crew.EuropeanOffice, "start", new { startedOn = "2027-03-29", students = 24 });
        Assert.True(office.IsSuccessStatusCode, "The office may act in the lecturer's place.");

        Assert.Equal(PairingState.Running, (await crew.Read()).State);
        using var twice = await crew.Try(Crew.Asian, "start", new { startedOn = "2027-03-29", students = 20 });
        await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }
}
