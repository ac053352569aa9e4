using CoilMatch.Silo.Courses;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>A plan that is too small to change much for the students.</summary>
/// <remarks>
/// At least four weeks, twelve hours of work, two live hours and a tenth of the grade [TEC-1]. Where a class seeks an
/// icebreaker, a shorter exchange is what was sought: one to two weeks are common [ALLI].
/// </remarks>
internal static class SubstanceWarnings
{
    private const int LeastWeeks = 4;
    private const int LeastHours = 12;
    private const int LeastLiveMinutes = 120;
    private const int LeastShareOfGrade = 10;

    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        var isShortByWish = couple.Classes.Any(one => one.Listing.ExchangeType == ExchangeType.Icebreaker);
        found.Warns(!isShortByWish && plan.Weeks is { Count: > 0 and < LeastWeeks }, SectionName.Weeks, "few-weeks", null,
            $"The exchange lasts less than {LeastWeeks} weeks.", "Add weeks, or plan less: students need time to find together.");

        var live = plan.Sessions?.Sum(session => session.Minutes) ?? 0;
        found.Warns(!isShortByWish && !couple.BothCanBeAsynchronous && live is > 0 and < LeastLiveMinutes, SectionName.Sessions, "few-live-hours", null,
            $"The classes meet live for {live} minutes in all.", "Plan at least two hours together.");

        Share("requester", couple.Requester, plan.Assessment?.Requester);
        Share("invited", couple.Invited, plan.Assessment?.Invited);

        void Share(string side, PlanClass one, SideAssessment? told)
        {
            found.Warns(told?.ShareOfGrade < LeastShareOfGrade, SectionName.Assessment, "small-share", $"assessment.{side}.shareOfGrade",
                $"The exchange counts {told?.ShareOfGrade} per cent of the grade in {one.Place}.",
                $"Let it count at least {LeastShareOfGrade} per cent, so that students take the time for it.");
            var hours = told?.ShareOfCourse is { } share ? Hours(one.Course, share) : null;
            found.Warns(!isShortByWish && hours < LeastHours, SectionName.Assessment, "few-hours", $"assessment.{side}.shareOfCourse",
                $"{told?.ShareOfCourse} per cent of {one.Course.Credits?.Describe()} are about {hours:0.#} hours of work in {one.Place}.",
                $"Give the exchange at least {LeastHours} hours.");
        }
    }

    /// <summary>
    /// Hours of student work in a share of the course, at most; null where no source fixes the hours of a credit. Ten per cent of
    /// 5 ECTS are 15 hours, at 30 hours a credit.
    /// </summary>
    private static decimal? Hours(CourseContent course, int share)
    {
        if (course.Credits is not { } credits) return null;

        var inOne = credits.System == CreditSystem.Hours ? 1 : CreditSystems.Find(credits.System)?.HoursTo;
        return credits.Value * inOne * share / 100;
    }
}
