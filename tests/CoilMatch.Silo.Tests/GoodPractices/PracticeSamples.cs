using CoilMatch.Silo.Courses;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.Tests.GoodPractices;

/// <summary>A delivered project between Berlin and Hanoi, with what both sides reported of it.</summary>
internal static class PracticeSamples
{
    internal static readonly DateOnly FirstWeek = new(2027, 10, 4);

    /// <summary>A class of 24, of whom 20 answered.</summary>
    internal static readonly OutcomeAnswers Berlin = new()
    {
        Students = new StudentNumbers(25, 24, 22),
        Satisfaction = new Satisfaction(24, 20, 4.37, 0.6),
        Relations = new Relations(24, 20, 16, 11, 4),
        Learning = new LearningReached(22, 21),
        Lessons = new Lessons(
            "The icebreaker, which Robin Sample led.", "Two clocks changed in week four.", "Begin small.", null, "Mixed teams of four.", null, null),
    };

    /// <summary>A class of four, which is too small to tell anything of.</summary>
    internal static readonly OutcomeAnswers Hanoi = new()
    {
        Students = new StudentNumbers(4, 4, 4),
        Satisfaction = new Satisfaction(4, 4, 5, 0),
        Relations = new Relations(null, null, null, null, null) { NotCollected = new NotCollected(NotCollectedReason.NotAsked) },
        Lessons = new Lessons("Working on one map.", "The board was slow.", null, "Some students had phones only.", null, null, null),
    };

    internal static PracticeSource Source(OutcomeAnswers? berlin = null, OutcomeAnswers? hanoi = null, PracticeCredit? buildsOn = null) => new(
        Plan(), null, new DateOnly(2027, 11, 16),
        Class("DE", "Berlin", "Europe/Berlin", ["0532"], berlin ?? Berlin),
        Class("VN", "Hanoi", "Asia/Ho_Chi_Minh", ["0732", "0521"], hanoi ?? Hanoi),
        buildsOn);

    internal static PracticeClass Class(string country, string city, string zone, IReadOnlyList<string> fields, OutcomeAnswers? answers) => new(
        new CourseContent { Title = $"Water in {city}", Fields = fields, EqfLevel = 6, Keywords = ["rivers", "floods"] },
        Institution.Register(new InstitutionDetails($"u-{country}", $"University of {city}", country, city, zone)), zone, answers);

    internal static ProjectPlan Plan() => new()
    {
        Aims = new AimsSection("Two rivers", "Teams compare floods.", "To see one problem from two places."),
        Outcomes = new OutcomesSection("Compare two cities", new(["Read a map of floods"], true, null), new(["Read a map of floods"], true, null)),
        Weeks =
        [
            new(FirstWeek, PlanPhase.Icebreaker, "Meet"), new(FirstWeek.AddDays(7), PlanPhase.Project, "Draw the map"),
            new(FirstWeek.AddDays(14), PlanPhase.Project, "Finish the map"), new(FirstWeek.AddDays(21), PlanPhase.PresentationAndReflection, "Show it"),
        ],
        Tasks =
        [
            new PlanTask("Map the floods", "Draw one map.", PlanTaskParty.Both, FirstWeek.AddDays(7), FirstWeek.AddDays(18), "A map"),
            new PlanTask("Look back", null, PlanTaskParty.Both, null, FirstWeek.AddDays(25), null),
        ],
        Sessions = [new PlanSession(new DateTimeOffset(2027, 10, 5, 8, 0, 0, TimeSpan.Zero), 60, "Meet in small rooms")],
        Teams = new TeamsSection(4, 2, 2, null),
        Assessment = new AssessmentSection(true, null, new SideAssessment(20, 10, null), new SideAssessment(20, 25, null)),
        Tools = new ToolsSection([new PlannedTool("zoom", "Meetings", "jitsi")], null),
        Languages = new LanguagesSection(["en"], null),
    };
}
