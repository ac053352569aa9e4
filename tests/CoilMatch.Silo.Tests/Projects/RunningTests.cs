using System.Net;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Xunit;

namespace CoilMatch.Silo.Tests.Projects;

public sealed class RunningTests(SiloApps<RunningTests> apps) : SiloTest<RunningTests>(apps)
{
    private static Crew? shared;

    [Fact]
    public async Task A_report_is_read_by_both_sides_and_telling_again_corrects_it()
    {
        var crew = await Crew.Running(App);
        await crew.Report(Crew.European, 1, minutesLost: 20);
        await crew.Report(Crew.Asian, 1, minutesLost: 35);
        Assert.Equal(35, (await crew.Project(Crew.Asian)).MinutesLost);

        await crew.Report(Crew.Asian, 1, minutesLost: 5);
        var project = await crew.Project(Crew.EuropeanOffice);
        Assert.Equal((24, (int?)null, 20, 0), (project.RequesterStudents, project.InvitedStudents, project.MinutesLost, project.MissingReports));
        var first = project.Weeks[0];
        Assert.Equal((1, true, false, 20, 5), (first.Number, first.Begun, first.Ended, first.Requester!.MinutesLost, first.Invited!.MinutesLost));
        Assert.Equal([Incident.Connection], first.Invited.Incidents);
        Assert.Equal(3, (await crew.Events()).Count(one => one == nameof(WeekReported)));
    }

    [Theory]
    [InlineData("""{ "week": "2027-04-12", "status": "ON_TRACK" }""", "too-early", "week")]
    [InlineData("""{ "week": "2027-04-06", "status": "ON_TRACK" }""", "unknown-week", "week")]
    [InlineData("""{ "week": "2027-05-17", "status": "ON_TRACK" }""", "unknown-week", "week")]
    [InlineData("""{ "week": "2027-04-05", "status": "PROBLEM" }""", "required", "reason")]
    [InlineData("""{ "week": "2027-04-05", "status": "ON_TRACK", "minutesLost": 601 }""", "out-of-bounds", "minutesLost")]
    [InlineData("""{ "week": "2027-04-05", "status": "ON_TRACK", "minutesLost": -1 }""", "out-of-bounds", "minutesLost")]
    [InlineData("""{ "week": "2027-04-05", "status": "ON_TRACK", "students": 5001 }""", "out-of-bounds", "students")]
    public async Task A_report_that_cannot_be_is_refused_by_its_field_and_changes_nothing(string body, string code, string field)
    {
        var crew = shared ??= await Crew.Running(App);
        App.Clock.Set(new DateTimeOffset(Crew.FirstWeek, new TimeOnly(8, 0), TimeSpan.Zero));
        using var answer = await crew.Try(Crew.European, "weeks", System.Text.Json.Nodes.JsonNode.Parse(body)!);
        Assert.Equal(field, (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, code)).Field);
        Assert.Null((await crew.Project()).Weeks[0].Requester);
    }

    [Fact]
    public async Task Each_campus_goes_by_its_own_clock_where_they_are_a_day_apart()
    {
        var crew = await Crew.Running(App, "PT", "NZ", form => form.With("liveMode", "ASYNCHRONOUS"));

        // Sunday noon in Lisbon is already Monday in Auckland, which has gone back to winter time.
        App.Clock.Set(new DateTimeOffset(2027, 4, 11, 12, 30, 0, TimeSpan.Zero));
        using var early = await crew.Try(Crew.European, "weeks", new { week = Crew.Week(2), status = "ON_TRACK" });
        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "too-early");
        await crew.Report(Crew.Asian, 2);

        var there = await crew.Project(Crew.Asian);
        Assert.Equal((true, false), (there.Weeks[1].Begun, there.Weeks[0].Ended));
        Assert.Equal([PairingSide.Invited], there.Weeks[0].Missing);
        Assert.False((await crew.Project(Crew.European)).Weeks[1].Begun);
    }

    [Fact]
    public async Task Two_missed_reports_in_a_row_put_the_project_at_risk_and_one_report_of_the_silent_side_takes_it_back()
    {
        var crew = await Crew.Running(App);
        await crew.Report(Crew.European, 1);
        App.Clock.Set(At(Crew.Week(2), 9));
        await crew.Report(Crew.European, 2);

        // A report is late when the Wednesday after its week has ended: in Malaysia at 16:00 UTC.
        App.Clock.Set(At(new DateOnly(2027, 4, 21), 15, 59));
        await crew.RunDeadlines();
        Assert.Equal((1, PairingState.Running), ((await crew.Events()).Count(one => one == nameof(ReportMissed)), (await crew.Read()).State));
        App.Clock.Set(At(new DateOnly(2027, 4, 21), 16));
        await crew.RunDeadlines();
        await crew.RunDeadlines();

        var events = await crew.Events();
        Assert.Equal((2, 1), (events.Count(one => one == nameof(ReportMissed)), events.Count(one => one == nameof(ProjectAtRisk))));
        var risk = (await crew.Project()).Risk!;
        Assert.Equal((RiskCause.Silence, PairingSide.Invited), (risk.Cause, risk.Side));
        Assert.Contains(crew.Asia.Name, risk.Text, StringComparison.Ordinal);

        await crew.Report(Crew.Asian, 3);
        Assert.Equal(PairingState.Running, (await crew.Read()).State);
        Assert.Null((await crew.Project()).Risk);
    }

    [Fact]
    public async Task A_problem_reaches_the_offices_after_five_days_and_any_of_the_four_may_say_that_it_is_solved()
    {
        var crew = await Crew.Running(App);
        Assert.Equal(PairingState.AtRisk, (await crew.Report(Crew.Asian, 1, "PROBLEM", "TECHNOLOGY", 60)).State);
        var risk = (await crew.Project()).Risk!;
        Assert.Equal((RiskCause.Problem, CancellationReason.Technology, false), (risk.Cause, risk.Reason, risk.OfficesAsked));
        Assert.Contains("stand-in tool", risk.Options[0], StringComparison.Ordinal);

        App.Clock.Set(At(Crew.FirstWeek.AddDays(5), 8));
        await crew.RunDeadlines();
        Assert.True((await crew.Project()).Risk!.OfficesAsked);
        Assert.True((await crew.Get<PairingView>(Crew.EuropeanOffice, crew.Path)).WaitingForMe);

        Assert.Equal(PairingState.Running, (await crew.Do(Crew.EuropeanOffice, "risk/resolved", new { comment = "Another tool." })).State);
        Assert.Equal(PairingState.AtRisk, (await crew.Do(Crew.AsianOffice, "risk", new { reason = "ENROLMENT_TOO_LOW" })).State);
        using var twice = await crew.Try(Crew.European, "risk", new { reason = "OTHER" });
        await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task A_project_is_closed_when_every_week_is_reported_by_both_sides_or_too_late_to_be()
    {
        var crew = await Crew.Running(App);
        await crew.Report(Crew.European, 1);
        await crew.Report(Crew.Asian, 1);
        Assert.Equal(PairingState.Running, (await crew.Do(Crew.European, "scale-back", new { lastWeek = Crew.Week(2), comment = "Shorter." })).State);
        Assert.Equal(2, (await crew.Project()).Weeks.Count);
        using var longer = await crew.Try(Crew.European, "scale-back", new { lastWeek = Crew.Week(4) });
        Assert.Equal("lastWeek", (await longer.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds")).Field);

        App.Clock.Set(At(Crew.Week(2), 9));
        await crew.Report(Crew.European, 2);
        using var open = await crew.Try(Crew.European, "delivery", new { });
        await open.IsRefused(HttpStatusCode.UnprocessableEntity, "weeks-open");

        App.Clock.Set(At(Crew.Week(2).AddDays(10), 9));
        Assert.True((await crew.Project()).MayDeliver);
        Assert.Equal(PairingState.Delivered, (await crew.Do(Crew.Asian, "delivery", new { comment = "Well done." })).State);
        using var after = await crew.Try(Crew.Asian, "weeks", new { week = Crew.Week(2), status = "ON_TRACK" });
        await after.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task Two_services_at_once_do_what_is_due_once()
    {
        var crews = new List<Crew>();
        for (var i = 0; i < 4; i++) crews.Add(await Crew.Running(App));
        App.Clock.Set(At(new DateOnly(2027, 4, 14), 22));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => crews[0].RunDeadlines()));

        foreach (var crew in crews)
        {
            await crew.RunDeadlines();
            Assert.Equal(2, (await crew.Events()).Count(one => one == nameof(ReportMissed)));
        }
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day, new TimeOnly(hour, minute), TimeSpan.Zero);
}
