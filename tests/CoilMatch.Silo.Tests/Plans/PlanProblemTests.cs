using CoilMatch.Silo.Plans;
using CoilMatch.Vocabularies;
using Xunit;

namespace CoilMatch.Silo.Tests.Plans;

public sealed class PlanProblemTests
{
    private static readonly PlanCouple Couple = PlanSamples.Couple();

    [Fact]
    public void A_plan_that_tells_everything_can_be_signed()
    {
        Assert.Null(PlanProblems.Incomplete(PlanSamples.Complete(), Couple));
        Assert.DoesNotContain(PlanProblems.Of(PlanSamples.Complete(), Couple), one => one.Severity == PlanSeverity.Blocks);
    }

    [Fact]
    public void An_empty_plan_is_told_every_missing_part_and_its_signature_the_first()
    {
        var missing = PlanProblems.Of(new ProjectPlan(), Couple);

        Assert.Equal(
            [
                "no-title", "no-joint-outcome", "no-outcomes", "without-coil", "no-outcomes", "without-coil", "no-weeks", "no-tasks",
                "no-sessions", "no-team-numbers", "no-share-of-grade", "no-assessment", "no-share-of-grade", "no-assessment", "no-tools",
                "no-language", "no-accessibility", "no-data-basis",
            ],
            missing.Select(one => one.Code));
        var refusal = PlanProblems.Incomplete(new ProjectPlan(), Couple)!;
        Assert.Equal(("plan-incomplete", "plan.aims.title"), (refusal.Code, refusal.Field));
        Assert.Contains("17 more parts are open", refusal.Message);
    }

    [Fact]
    public void Two_classes_that_can_work_asynchronously_need_no_live_session()
    {
        var either = PlanSamples.Couple(PlanSamples.Berlin with { LiveMode = LiveMode.Either }, PlanSamples.Hanoi with { LiveMode = LiveMode.Asynchronous });

        Assert.Null(PlanProblems.Incomplete(PlanSamples.Complete() with { Sessions = [] }, either));
        Assert.Equal("no-sessions", Assert.Single(Problems(PlanSamples.Complete() with { Sessions = [] })).Code);
    }

    [Fact]
    public void Teams_whose_sides_do_not_add_up_cannot_be_signed()
    {
        var plan = PlanSamples.Complete() with { Teams = new(6, 2, 3, null) };

        Assert.Equal("plan.teams.size", PlanProblems.Incomplete(plan, Couple)!.Field);
    }

    [Fact]
    public void A_week_without_teaching_names_the_side_and_its_break()
    {
        var plan = PlanSamples.Complete();
        plan = plan with { Weeks = [.. plan.Weeks!.Take(5), new PlanWeek(new(2027, 11, 8), PlanPhase.PresentationAndReflection, null)] };

        var problem = Assert.Single(Problems(plan), one => one.Section == SectionName.Weeks);

        Assert.Equal(("week-not-common", "plan.weeks[5].monday"), (problem.Code, problem.Field));
        Assert.Equal("In the week of 8 November, Hanoi does not teach (Mid-term examinations).", problem.Text);
    }

    [Fact]
    public void A_session_that_the_clock_change_moves_out_of_the_shared_hours_is_told_on_both_clocks()
    {
        // Until 30 October 2027 both can meet from 06:00 to 10:00 UTC, after it from 07:00 to 10:30.
        var plan = With(Session(10, 26, 9, 0), Session(11, 2, 9, 30), Session(11, 16, 10, 0));
        var problems = Problems(plan).Where(one => one.Code == "session-outside-hours").ToList();

        Assert.Equal("plan.sessions[2].startsAt", Assert.Single(problems).Field);
        Assert.Equal(
            "The session of Tue 16 November 11:00 in Berlin, 17:00 in Hanoi lies outside the hours at which both classes can meet.",
            problems[0].Text);

        var moved = Problems(With(Session(10, 26, 6, 0), Session(11, 2, 6, 0))).Single(one => one.Code == "session-outside-hours");
        Assert.Equal("plan.sessions[1].startsAt", moved.Field);
        Assert.EndsWith("The clocks in Berlin change on 31 October.", moved.Text);
        Assert.Contains("07:00 in Berlin, 13:00 in Hanoi", moved.Text);
        Assert.StartsWith("That day both can meet from Tue 2 November 08:00 in Berlin, 14:00 in Hanoi", moved.Remedy);
    }

    [Fact]
    public void The_clock_change_of_late_March_is_checked_on_every_date_too()
    {
        var spring = PlanSamples.Berlin with { WindowStart = new(2027, 3, 8), WindowEnd = new(2027, 5, 28), Breaks = [] };
        var couple = PlanSamples.Couple(spring, PlanSamples.Hanoi with { WindowStart = new(2027, 3, 1), WindowEnd = new(2027, 6, 11), Breaks = [] });
        PlanSession[] sessions = [.. new[] { (3, 23), (3, 30) }.Select(day => new PlanSession(new(2027, day.Item1, day.Item2, 9, 45, 0, TimeSpan.Zero), 60, null))];
        var plan = PlanSamples.Complete(couple) with
        {
            Weeks = [new(new(2027, 3, 22), PlanPhase.Icebreaker, null), new(new(2027, 3, 29), PlanPhase.PresentationAndReflection, null)],
            Sessions = sessions,
        };

        // In winter time 09:45 UTC is 10:45 in Berlin; from 28 March it is 11:45, and an hour no longer fits before noon.
        var problems = PlanProblems.Of(plan, couple).Where(one => one.Code == "session-outside-hours").ToList();

        Assert.Equal(["plan.sessions[0].startsAt", "plan.sessions[1].startsAt"], problems.Select(one => one.Field));
        Assert.EndsWith("The clocks in Berlin change on 28 March.", problems[1].Text);
        Assert.DoesNotContain("change on", problems[0].Text);
    }

    [Fact]
    public void A_session_on_an_examination_day_or_outside_the_planned_weeks_is_warned_of()
    {
        var problems = Problems(With(Session(11, 9, 8, 0), Session(11, 30, 8, 0)));

        var exam = Assert.Single(problems, one => one.Code == "session-on-break");
        Assert.Equal("The session of Tue 9 November 15:00 in Hanoi lies in an examination period (Mid-term examinations).", exam.Text);
        Assert.Equal(["plan.sessions[0].startsAt", "plan.sessions[1].startsAt"],
            problems.Where(one => one.Code == "session-outside-weeks").Select(one => one.Field));
    }

    [Fact]
    public void Advice_names_the_numbers_of_the_field()
    {
        var plan = PlanSamples.Complete() with
        {
            Weeks = [new(new(2027, 10, 4), PlanPhase.Project, null)],
            Sessions = [Session(10, 5, 8, 0)],
            Teams = new(8, 4, 4, null),
            Assessment = new(null, "Rubric", new(5, 5, null), new(20, 10, null)),
            Tools = new([new("google-docs", null, null)], null),
            Languages = new(["de"], null),
        };

        Assert.Equal(
            [
                "no-icebreaker", "no-reflection", "few-weeks", "few-live-hours", "large-teams", "small-share", "few-hours", "no-fallback",
                "language-not-named",
            ],
            Problems(plan).Select(one => one.Code));
        Assert.Equal(
            "5 per cent of 5 ECTS (125 to 150 h) are about 7.5 hours of work in Berlin.", Problems(plan).Single(one => one.Code == "few-hours").Text);
    }

    [Fact]
    public void A_tool_out_of_reach_names_the_place_and_what_both_can_use()
    {
        var plan = PlanSamples.Complete() with { Tools = new([new("telegram", null, "discord")], null) };

        var problem = Assert.Single(Problems(plan), one => one.Code == "tool-not-reachable");

        Assert.Equal("Students in Hanoi cannot reach Telegram.", problem.Text);
    }

    [Fact]
    public void A_language_below_what_the_partner_needs_and_classes_of_unlike_size_are_warned_of()
    {
        var couple = PlanSamples.Couple(
            PlanSamples.Berlin with { Languages = [new("en", CefrLevel.B2, CefrLevel.B2)], StudentsMin = 60, StudentsMax = 80 });

        var codes = PlanProblems.Of(PlanSamples.Complete() with { Teams = new(4, 2, 2, null) }, couple).Select(one => one.Code);

        Assert.Contains("language-level", codes);
        Assert.Contains("class-sizes", codes);
        Assert.Contains("students-left-out", codes);
    }

    private static IReadOnlyList<PlanProblem> Problems(ProjectPlan plan) => PlanProblems.Of(plan, Couple);

    private static ProjectPlan With(params PlanSession[] sessions) => PlanSamples.Complete() with { Sessions = sessions };

    private static PlanSession Session(int month, int day, int hour, int minute) =>
        new(new DateTimeOffset(2027, month, day, hour, minute, 0, TimeSpan.Zero), 60, "Work in the teams");
}
