namespace CoilMatch.Silo.Plans;

/// <summary>
/// The first plan of two lecturers who have just agreed: what both listings say already, so that they need not write it again.
/// What no listing tells (aims, tasks, assessment, data sharing, accessibility) stays open.
/// </summary>
internal static class PlanPrefill
{
    /// <param name="today">Weeks that have begun by this day are not planned any more.</param>
    internal static ProjectPlan Of(PlanCouple couple, DateOnly today)
    {
        var weeks = WeekRun.Choose(couple, WeeksSought(couple), today);
        var course = UsualCourse.Of(weeks.Count);
        return new ProjectPlan
        {
            Aims = new AimsSection(Title(couple), null, null),
            Outcomes = new OutcomesSection(null, OutcomesOf(couple.Requester), OutcomesOf(couple.Invited)),
            Weeks = [.. weeks.Zip(course, (monday, phase) => new PlanWeek(monday, phase, null))],
            Sessions = SessionsIn(couple, weeks, course),
            Teams = TeamsOf(couple),
            Tools = new ToolsSection(CommonTools.Of(couple), null),
            Languages = new LanguagesSection(LanguagesOf(couple), null),
        };
    }

    /// <summary>The shorter of the two lengths sought.</summary>
    private static int WeeksSought(PlanCouple couple) =>
        couple.Classes.Select(one => one.Listing.ModuleWeeks).Min() ?? 0;

    private static string? Title(PlanCouple couple)
    {
        var titles = couple.Classes.Select(one => one.Course.Title).OfType<string>().Distinct().ToList();
        var title = string.Join(" – ", titles);
        return title.Length is 0 ? null : title.Length <= PlanBounds.LongestTitle ? title : titles[0];
    }

    /// <summary>One outcome a line; a text without lines stays one outcome.</summary>
    private static SideOutcomes OutcomesOf(PlanClass one)
    {
        var lines = (one.Course.LearningOutcomes ?? "").Split('\n').Select(line => line.Trim().TrimStart('-', '*', '•', '–').Trim())
            .Where(line => line.Length > 0).ToList();
        return new SideOutcomes(
            lines.Count <= PlanBounds.MostOutcomes ? lines : [string.Join('\n', lines)], null, null);
    }

    private static List<PlanSession> SessionsIn(PlanCouple couple, IReadOnlyList<DateOnly> weeks, IReadOnlyList<PlanPhase> course)
    {
        var phases = weeks.Zip(course).ToDictionary(one => one.First, one => one.Second);
        var meeting = weeks.Where(week => UsualCourse.MeetsIn(phases[week])).ToList();
        return [.. new SessionPicker(couple).Pick(meeting).Select(one => new PlanSession(one.Start, one.Minutes, UsualCourse.PurposeIn(phases[one.Week])))];
    }

    private static TeamsSection? TeamsOf(PlanCouple couple)
    {
        if (couple is not { Requester.Expected: { } ours, Invited.Expected: { } theirs }) return null;

        var (first, second) = TeamNumbers.For(ours, theirs);
        return new TeamsSection(first + second, first, second, null);
    }

    /// <summary>The common languages in which both classes have what the other needs; where there is none, the nearest.</summary>
    private static List<string> LanguagesOf(PlanCouple couple)
    {
        var fitting = couple.CommonLanguages.Where(tag =>
            couple.Requester.Levels[tag].ClassLevel >= couple.Invited.Levels[tag].PartnerMinimum
            && couple.Invited.Levels[tag].ClassLevel >= couple.Requester.Levels[tag].PartnerMinimum).ToList();
        return fitting.Count > 0 ? [.. fitting.Take(PlanBounds.MostLanguages)] : [.. couple.CommonLanguages.Take(1)];
    }
}
