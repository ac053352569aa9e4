using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Outcomes;

public sealed class OutcomeReportTests(SiloApps<OutcomeReportTests> apps) : SiloTest<OutcomeReportTests>(apps)
{
    [Fact]
    public async Task The_form_begins_with_what_the_weeks_and_the_plan_tell_already_and_says_where_it_comes_from()
    {
        var crew = await Reporting.Delivered(App);

        var form = await crew.Form(Crew.European);

        Assert.Equal((PairingSide.Requester, 0, 0, true), (form.Side, form.Version, form.Revision, form.MaySubmit));
        Assert.Equal((null, 24, null), (form.Answers.Students!.Enrolled, form.Answers.Students.Started, form.Answers.Students.Completed));
        Assert.Equal(25, form.Answers.Problems!.MinutesLost);
        Assert.Equal(["Connection 1", "ToolBlocked 1"], form.Answers.Problems.Incidents!.Select(one => $"{one.Incident} {one.Count}"));
        Assert.Equal("The sum of your 6 weekly reports.", form.Origins.Single(one => one.Field == "problems.minutesLost").Text);
        Assert.Contains(form.Problems, one => one.Field == "answers.students.completed");
        Assert.Contains(form.Problems, one => one.Field == "answers.satisfaction");
        Assert.Equal(new DateOnly(2027, 6, 28), form.DueOn);
        Assert.Equal(0, (await crew.Form(Crew.Asian)).Answers.Problems!.MinutesLost);
    }

    [Fact]
    public async Task Half_a_form_is_kept_and_of_two_windows_the_one_that_read_before_the_other_saved_is_told()
    {
        var crew = await Reporting.Delivered(App);
        var half = new JsonObject { ["students"] = new JsonObject { ["enrolled"] = 20, ["started"] = 24 } };

        var first = await crew.Save(Crew.European, 0, half);
        var second = await crew.Save(Crew.EuropeanOffice, first.Version, Reporting.Complete());
        using var late = await crew.TrySave(Crew.European, first.Version, half);

        Assert.Equal((1, 2), (first.Version, second.Version));
        Assert.Contains(first.Problems, one => one.Field == "answers.students.started" && one.Message.Contains("20 who enrolled", StringComparison.Ordinal));
        Assert.Empty(second.Problems);
        await late.IsRefused(HttpStatusCode.Conflict, "stale-version");
        Assert.Equal(Reporting.Complete().Answers().Lessons, (await crew.Form(Crew.European)).Answers.Lessons);
        Assert.Equal(0, (await crew.Form(Crew.Asian)).Version);
    }

    [Fact]
    public async Task Both_reports_make_it_evaluated_and_a_correction_is_a_new_revision_that_leaves_the_old_one_as_it_was()
    {
        var crew = await Reporting.Delivered(App);
        var known = App.Clock.GetUtcNow();
        await crew.Save(Crew.European, 0, Reporting.Complete());

        Assert.Equal(PairingState.Delivered, (await crew.Report(Crew.European)).State);
        var after = await crew.Form(Crew.European);
        Assert.Equal((0, 1, true), (after.Version, after.Revision, after.MaySubmit));
        App.Clock.Set(known.AddDays(1));
        var done = await crew.Report(Crew.AsianOffice, Reporting.With("students.completed", "20"));
        Assert.Equal(PairingState.Evaluated, done.State);
        App.Clock.Set(known.AddDays(2));
        Assert.Equal(PairingState.Evaluated, (await crew.Report(Crew.European, Reporting.With("students.completed", "19"))).State);

        Assert.Equal(["OutcomeSubmitted", "OutcomeSubmitted", "PilotEvaluated", "OutcomeSubmitted"], (await crew.Events())[^4..]);
        var id = new PairingId(crew.Id);
        Assert.Equal([21], await CompletedAsOf(id, known));
        Assert.Equal([20, 21], await CompletedAsOf(id, known.AddDays(1)));
        Assert.Equal([19, 20], await CompletedAsOf(id, known.AddDays(2)));
        var shown = await crew.Get<List<OutcomeReportView>>(Crew.Asian, $"{crew.Path}/outcomes");
        Assert.Equal([(PairingSide.Requester, 2, 19), (PairingSide.Invited, 1, 20)], shown.Select(one => (one.Side, one.Revision, one.Answers.Students!.Completed!.Value)));
    }

    [Fact]
    public async Task Reports_that_come_at_once_are_each_a_revision_of_their_own()
    {
        var crew = await Reporting.Delivered(App);
        using var client = await crew.As(Crew.European);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            client.PostAsJsonAsync($"{crew.Path}/outcome", new { answers = Reporting.Complete() }, Cancellation)));

        Assert.All(answers, one => Assert.Equal(HttpStatusCode.OK, one.StatusCode));
        var id = new PairingId(crew.Id);
        Assert.Equal([1, 2, 3, 4], await App.InDatabase(db => db.OutcomeReports.Where(one => one.PairingId == id)
            .Select(one => one.Revision).Order().ToListAsync(Cancellation)));
        Assert.Equal(4, (await crew.Read()).Outcomes.Requester!.Revision);
    }

    [Fact]
    public async Task After_six_weeks_it_is_closed_without_the_missing_report_and_a_late_one_is_told_why()
    {
        var crew = await Reporting.Delivered(App);
        await crew.Report(Crew.European);
        App.Clock.Set(Reporting.DeliveredAt.AddDays(43));
        await crew.RunDeadlines();
        await Eventually.Holds(async () => (await crew.Read()).State == PairingState.Archived);

        using var late = await crew.TryReport(Crew.Asian);
        var told = await late.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
        Assert.Equal("This is not possible after the project was closed.", told.Detail);
        var form = await crew.Form(Crew.Asian);
        Assert.Equal((false, "This is not possible after the project was closed."), (form.MaySubmit, form.Closed));
        Assert.Single(await crew.Get<List<OutcomeReportView>>(Crew.AsianOffice, $"{crew.Path}/outcomes"));
    }

    [Theory]
    [InlineData("students.enrolled", "-1", "whole number from 0 to 100,000")]
    [InlineData("students.enrolled", "1000000000000", "whole number from 0 to 100,000")]
    [InlineData("students.enrolled", "1e308", "whole number from 0 to 100,000")]
    [InlineData("students.enrolled", "24.5", "whole number from 0 to 100,000")]
    [InlineData("students.enrolled", "\"NaN\"", "whole number from 0 to 100,000")]
    [InlineData("students.completed", "25", "more than the 24 who started")]
    [InlineData("students.completed", null, "Completed is missing")]
    [InlineData("satisfaction.mean", "5.2", "a number from 1 to 5")]
    [InlineData("satisfaction.mean", "1e999", "a number from 1 to 5")]
    [InlineData("satisfaction.sd", "-0.1", "a number from 0 to")]
    [InlineData("satisfaction.sd", "2.4", "the standard deviation is at most")]
    [InlineData("satisfaction.n", "25", "more than the 24 who were asked")]
    [InlineData("satisfaction.asked", "30", "more than the 24 who started")]
    [InlineData("satisfaction.n", "1", "a single answer has no standard deviation")]
    [InlineData("satisfaction.n", "0", "say that it was not collected")]
    [InlineData("satisfaction.notCollected", """{ "reason": "LOST" }""", "not both")]
    [InlineData("inclusion.notCollected", """{ "reason": "BOREDOM" }""", "choose one of the list")]
    [InlineData("inclusion.notCollected", """{ "reason": "OTHER" }""", "say in a few words why")]
    [InlineData("intercultural.most", "1", "must be larger than the lowest")]
    [InlineData("intercultural.pre.mean", "7.5", "lies between 1 and 7")]
    [InlineData("intercultural.paired", "21", "more than the 20 who answered after")]
    [InlineData("intercultural.correlation", "1.01", "a number from -1 to 1")]
    [InlineData("relations.built", "21", "more than the 20 who answered")]
    [InlineData("workload.running", "2001", "a number from 0 to 2,000")]
    [InlineData("recognition.creditSystem", null, "say in which system")]
    [InlineData("lecturer.satisfied", "6", "whole number from 1 to 5")]
    [InlineData("lessons.worked", "\"  \"", "What worked is missing")]
    [InlineData("lessons", "[]", "What worked is missing")]
    public async Task What_cannot_be_is_refused_with_the_field_and_the_reason_and_changes_nothing(string path, string? value, string reason)
    {
        var crew = Absurd ??= await Reporting.Delivered(App);
        App.Clock.Set(Reporting.DeliveredAt);

        using var answer = await crew.TryReport(Crew.European, Reporting.With(path, value));

        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var problem = System.Text.Json.JsonSerializer.Deserialize<ProblemBody>(body, Json.Options)!;
        var faults = problem.Refusals ?? [new Refusal(problem.Code!, problem.Detail!, problem.Field)];
        Assert.Contains(faults, one => one.Message.Contains(reason, StringComparison.Ordinal)
            && one.Field!.StartsWith($"answers.{path.Split('.')[0]}", StringComparison.Ordinal));
        Assert.Null((await crew.Read()).Outcomes.Requester);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_and_markup_in_it_stays_text()
    {
        var crew = await Reporting.Delivered(App);
        using var tooLong = await crew.TryReport(Crew.European, Reporting.With("lessons.worked", $"\"{new string('a', 2001)}\""));
        Assert.Equal("answers.lessons.worked", (await tooLong.IsRefused(HttpStatusCode.UnprocessableEntity, "length")).Field);

        await crew.Report(Crew.European, Reporting.With("lessons.worked", "\"<b>Teams</b> of four\""));
        Assert.Equal("<b>Teams</b> of four", (await crew.Form(Crew.European)).Answers.Lessons!.Worked);
    }

    [Fact]
    public async Task The_answers_are_read_by_both_sides_and_the_secretariat_and_by_nobody_else()
    {
        var crew = await Reporting.Delivered(App);
        await crew.Report(Crew.European);

        foreach (var who in new[] { Crew.European, Crew.Asian, Crew.EuropeanOffice, Crew.AsianOffice })
            Assert.Single(await crew.Get<List<OutcomeReportView>>(who, $"{crew.Path}/outcomes"));
        using var secretariat = await App.SignedInAs("secretariat");
        Assert.Single(await secretariat.Get<List<OutcomeReportView>>($"{crew.Path}/outcomes"));
        using var expert = await App.SignedInAs("expert");
        Assert.Empty(await expert.Get<List<OutcomeReportView>>($"{crew.Path}/outcomes"));
        using var form = await expert.GetAsync($"{crew.Path}/outcome", Cancellation);
        await form.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}"));
        using var hidden = await stranger.GetAsync($"{crew.Path}/outcomes", Cancellation);
        await hidden.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Before_the_delivery_there_is_no_form()
    {
        var crew = await Crew.Running(App);
        using var early = await crew.As(Crew.European);
        using var answer = await early.GetAsync($"{crew.Path}/outcome", Cancellation);
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task An_office_follows_the_partnership_up_for_two_years_and_nobody_else_does()
    {
        var crew = await Reporting.Delivered(App);
        App.Clock.Set(Reporting.DeliveredAt.AddYears(1));
        await crew.RunDeadlines();
        using var lecturer = await crew.Try(Crew.European, "follow-ups", new { next = "REPEAT" });
        await lecturer.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        await crew.Post<FollowUpsView>(Crew.EuropeanOffice, $"{crew.Path}/follow-ups", new { next = "UNDECIDED" });
        var told = await crew.Post<FollowUpsView>(Crew.EuropeanOffice, $"{crew.Path}/follow-ups", new { next = "REPEAT", ledTo = new[] { "MOU", "MOU" }, note = "Signed in May." });
        Assert.Equal([(NextStep.Repeat, "Signed in May."), (NextStep.Undecided, null)], told.Told.Select(one => (one.Next, one.Note)));
        Assert.Equal([LedTo.Mou], told.Told[0].LedTo);
        Assert.Equal((new DateOnly(2029, 5, 17), true), (told.Until, told.MayTell));
        Assert.False((await crew.Get<FollowUpsView>(Crew.Asian, $"{crew.Path}/follow-ups")).MayTell);
        Assert.Equal("PartnershipFollowedUp", (await crew.Events())[^1]);

        App.Clock.Set(Reporting.DeliveredAt.AddYears(2).AddDays(2));
        using var late = await crew.Try(Crew.AsianOffice, "follow-ups", new { next = "NO" });
        await late.IsRefused(HttpStatusCode.UnprocessableEntity, "too-late");
    }

    /// <summary>One project for all absurd reports, since none of them changes it.</summary>
    private static Crew? Absurd { get; set; }

    private Task<List<int>> CompletedAsOf(PairingId id, DateTimeOffset at) => App.InDatabase(async db =>
        (await db.LatestAsOf(at).Where(one => one.PairingId == id).ToListAsync(Cancellation)).ConvertAll(one => one.Answers.Students!.Completed!.Value).Order().ToList());
}
