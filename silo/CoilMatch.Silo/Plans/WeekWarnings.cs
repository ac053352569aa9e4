namespace CoilMatch.Silo.Plans;

/// <summary>Planned weeks that a class does not teach, and a plan without a beginning or an end.</summary>
internal static class WeekWarnings
{
    /// <summary>A week is common when at least so many of its days from Monday to Friday are taught on both sides, as in matching.</summary>
    private const int LeastDays = 3;

    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        if (plan.Weeks is not { Count: > 0 } weeks) return;

        for (var i = 0; i < weeks.Count; i++) OutsideCommonWeeks(weeks[i].Monday, $"weeks[{i}].monday", couple, found);
        found.Warns(weeks.All(week => week.Phase != PlanPhase.Icebreaker), SectionName.Weeks, "no-icebreaker", null,
            "No week is an icebreaker.", "Let the students get to know each other before they work together.");
        found.Warns(weeks.All(week => week.Phase != PlanPhase.PresentationAndReflection), SectionName.Weeks, "no-reflection", null,
            "No week is for presenting and looking back.", "Keep the last week for it; most is learned there.");
    }

    private static void OutsideCommonWeeks(DateOnly monday, string field, PlanCouple couple, PlanProblemList found)
    {
        if (couple.Shared is not { } shared || shared.CommonWeeks.Contains(monday)) return;

        var idle = couple.Classes.Where(one => TaughtDays(one, monday) < LeastDays).ToList();
        var who = idle.Count == 0 ? "too few days are taught on both sides" : PlanWords.List([.. idle.Select(one => Reason(one, monday))]);
        found.Warns(true, SectionName.Weeks, "week-not-common", field,
            $"In the week of {PlanWords.Day(monday)}, {who}.", "Choose a week in which both classes teach.");
    }

    private static string Reason(PlanClass one, DateOnly monday)
    {
        var pause = Days(monday).Select(one.BreakOn).FirstOrDefault(found => found is not null);
        return pause is null ? $"{one.Place} does not teach" : $"{one.Place} does not teach ({pause.Name})";
    }

    private static int TaughtDays(PlanClass one, DateOnly monday) => Days(monday).Count(one.Teaches);

    private static IEnumerable<DateOnly> Days(DateOnly monday) => Enumerable.Range(0, 5).Select(monday.AddDays);
}
