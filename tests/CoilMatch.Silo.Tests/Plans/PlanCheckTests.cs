using CoilMatch.Silo.Plans;
using Xunit;

namespace CoilMatch.Silo.Tests.Plans;

public sealed class PlanCheckTests
{
    private static readonly DateOnly Monday = new(2027, 10, 4);

    [Fact]
    public void Every_fault_is_told_at_once_with_the_path_of_its_field()
    {
        var plan = Tidy(new ProjectPlan
        {
            Aims = new AimsSection(new string('x', 201), "a\u0007b", new string('y', 4001)),
            Weeks = [Week(Monday), Week(Monday.AddDays(14)), Week(Monday.AddDays(7)), Week(Monday.AddDays(22))],
            Tasks = [new("Map a street", null, PlanTaskParty.Both, Monday, Monday.AddDays(-1), null)],
            Sessions = [new(At(9), 10, null), new(At(9), 60, null), new(At(8), 301, null)],
            Teams = new TeamsSection(13, -1, 2, null),
            Assessment = new AssessmentSection(null, null, new(101, 0, null), new(0, -1, null)),
            Tools = new ToolsSection([new("zoom", null, "zoom"), new("carrier-pigeon", null, null), new("ZOOM", null, "drum")], null),
            Languages = new LanguagesSection(["en", "xx", "en-GB"], null),
            Accessibility = new AccessibilitySection([AccessibilityMeasure.Captions, AccessibilityMeasure.Captions], null),
            ExternalPartner = new ExternalPartnerSection(true, "Port", null, "javascript:alert(1)"),
        });

        var faults = PlanCheck.Faults(plan);

        Assert.Equal(
            [
                ("length", "plan.aims.title"), ("control-character", "plan.aims.summary"), ("length", "plan.aims.sharedAims"),
                ("order", "plan.weeks[2].monday"), ("out-of-bounds", "plan.weeks[3].monday"), ("order", "plan.tasks[0].due"),
                ("out-of-bounds", "plan.sessions[0].minutes"), ("twice", "plan.sessions[1].startsAt"),
                ("out-of-bounds", "plan.sessions[2].minutes"), ("order", "plan.sessions[2].startsAt"),
                ("out-of-bounds", "plan.teams.size"), ("out-of-bounds", "plan.teams.fromRequester"),
                ("out-of-bounds", "plan.assessment.requester.shareOfCourse"), ("out-of-bounds", "plan.assessment.invited.shareOfGrade"),
                ("twice", "plan.tools.tools[0].fallback"), ("unknown-code", "plan.tools.tools[1].tool"), ("twice", "plan.tools.tools[2].tool"),
                ("unknown-code", "plan.tools.tools[2].fallback"), ("unknown-code", "plan.languages.working[1]"),
                ("twice", "plan.languages.working[2]"), ("twice", "plan.accessibility.measures[1]"), ("out-of-bounds", "plan.externalPartner.website"),
            ],
            faults.Select(fault => (fault.Code, fault.Field!)));
        Assert.All(faults, fault => Assert.EndsWith(".", fault.Message));
    }

    [Fact]
    public void A_plan_in_which_everything_is_missing_has_no_fault()
    {
        Assert.Empty(PlanCheck.Faults(new ProjectPlan()));
        Assert.Empty(PlanCheck.Faults(Tidy(new ProjectPlan
        {
            Aims = new(null, null, null),
            Outcomes = new(null, null!, null!),
            Weeks = [],
            Tasks = [new("", null, PlanTaskParty.Both, null, null, null)],
            Sessions = [],
            Teams = new(null, null, null, null),
            Assessment = new(null, null, null!, null!),
            Tools = new(null!, null),
            Languages = new(null!, null),
            Accessibility = new(null!, null),
            DataSharing = new(null, null, null, null),
            ExternalPartner = new(false, null, null, null),
        })));
    }

    [Fact]
    public void A_plan_of_ten_thousand_weeks_is_refused_by_one_sentence_and_not_week_by_week()
    {
        var plan = new ProjectPlan
        {
            Weeks = [.. Enumerable.Range(0, 10_000).Select(week => Week(Monday.AddDays(week)))],
            Sessions = [.. Enumerable.Range(0, 10_000).Select(_ => new PlanSession(At(9), 0, new string('x', 10)))],
        };

        var faults = PlanCheck.Faults(Tidy(plan));

        Assert.Equal(["plan.weeks", "plan.sessions"], faults.Select(fault => fault.Field));
        Assert.Equal("Give at most 20 weeks; there are 10000.", faults[0].Message);
    }

    [Fact]
    public void Markup_stays_the_text_that_was_typed_and_a_mark_that_turns_the_writing_is_refused()
    {
        const string Typed = "<script>alert('x')</script> & \"quoted\" = 1+1";
        var plan = Tidy(new ProjectPlan { Aims = new(Typed, $"  {Typed}\r\nsecond line ", "abc\u202edef") });

        Assert.Equal((Typed, $"{Typed}\nsecond line"), (plan.Aims!.Title, plan.Aims.Summary));
        Assert.Equal("plan.aims.sharedAims", Assert.Single(PlanCheck.Faults(plan)).Field);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9999, 12)]
    public void A_week_or_session_outside_of_living_memory_is_refused(int year, int month)
    {
        var monday = new DateOnly(year, month, 1);
        while (monday.DayOfWeek != DayOfWeek.Monday) monday = monday.AddDays(1);
        var plan = new ProjectPlan { Weeks = [Week(monday)], Sessions = [new(new DateTimeOffset(year, month, 2, 0, 0, 0, TimeSpan.Zero), 60, null)] };

        Assert.Equal(["plan.weeks[0].monday", "plan.sessions[0].startsAt"], PlanCheck.Faults(plan).Select(fault => fault.Field));
    }

    [Fact]
    public void Inputs_that_say_the_same_get_the_same_hash_and_any_other_text_another()
    {
        var pairing = Guid.NewGuid();
        var plan = PlanSamples.Complete();
        var hash = PlanHash.Of(pairing, plan);

        Assert.Equal(hash, PlanHash.Of(pairing, Tidy(plan with
        {
            Aims = plan.Aims! with { Title = $"  {plan.Aims.Title}\t" },
            Sessions = [.. plan.Sessions!.Select(one => one with { StartsAt = one.StartsAt.ToOffset(TimeSpan.FromHours(7)), Purpose = $"{one.Purpose} " })],
            Tools = plan.Tools! with { Tools = [.. plan.Tools.Tools.Select(one => one with { Tool = one.Tool.ToUpperInvariant() })] },
        })));
        Assert.NotEqual(hash, PlanHash.Of(Guid.NewGuid(), plan));
        ProjectPlan[] others =
        [
            plan with { Aims = plan.Aims! with { Title = plan.Aims.Title + "." } },
            plan with { Outcomes = plan.Outcomes! with { Requester = plan.Outcomes.Requester with { AchievableWithoutCoil = false } } },
            plan with { Weeks = [.. plan.Weeks!.Skip(1)] },
            plan with { Sessions = [plan.Sessions![0] with { Minutes = 61 }, .. plan.Sessions.Skip(1)] },
            plan with { Teams = plan.Teams! with { Composition = "By subject" } },
            plan with { DataSharing = plan.DataSharing! with { Basis = DataSharingBasis.Agreement } },
        ];
        Assert.Equal(others.Length + 1, others.Select(one => PlanHash.Of(pairing, one)).Append(hash).Distinct().Count());
    }

    private static ProjectPlan Tidy(ProjectPlan plan) => PlanInput.Tidy(plan);

    private static PlanWeek Week(DateOnly monday) => new(monday, PlanPhase.Project, null);

    private static DateTimeOffset At(int hour) => new(2027, 10, 5, hour, 0, 0, TimeSpan.Zero);
}
