using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>What the first text of a good practice is made from.</summary>
/// <param name="LastWeek">The Monday of the last week that took place; null when it was not cut short.</param>
/// <param name="DeliveredOn">The day on which the project was closed.</param>
internal sealed record PracticeSource(
    ProjectPlan Plan, DateOnly? LastWeek, DateOnly? DeliveredOn, PracticeClass Requester, PracticeClass Invited, PracticeCredit? BuildsOn)
{
    internal PracticeClass Of(PairingSide side) => side == PairingSide.Invited ? Invited : Requester;

    internal IEnumerable<PracticeClass> Classes => [Requester, Invited];

    /// <summary>The weeks that took place, in order.</summary>
    internal IReadOnlyList<PlanWeek> Weeks { get; } =
        [.. (Plan.Weeks ?? []).Where(week => LastWeek is null || week.Monday <= LastWeek).OrderBy(week => week.Monday)];
}

/// <param name="Zone">IANA zone of the campus.</param>
/// <param name="Answers">The side's latest outcome report; null when it has none.</param>
internal sealed record PracticeClass(CourseContent Course, Institution Institution, string Zone, OutcomeAnswers? Answers);
