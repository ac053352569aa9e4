namespace CoilMatch.Silo.Plans;

/// <summary>The usual course of an exchange of any length, from getting to know each other to looking back [MUNI-8][POT-C].</summary>
internal static class UsualCourse
{
    /// <summary>An exchange this long begins with a week in which each class prepares by itself.</summary>
    private const int LeastWithPreparation = 6;

    /// <summary>An exchange this long has two weeks for comparing.</summary>
    private const int LeastWithTwoComparisons = 8;

    /// <summary>The phase of each week; six weeks are preparation, icebreaker, comparison, two of project, presentation.</summary>
    internal static IReadOnlyList<PlanPhase> Of(int weeks)
    {
        if (weeks == 0) return [];
        if (weeks == 1) return [PlanPhase.Icebreaker];

        List<PlanPhase> course = [];
        if (weeks >= LeastWithPreparation) course.Add(PlanPhase.Preparation);
        course.Add(PlanPhase.Icebreaker);
        if (weeks >= 4) course.Add(PlanPhase.ComparativeDiscussion);
        if (weeks >= LeastWithTwoComparisons) course.Add(PlanPhase.ComparativeDiscussion);
        while (course.Count < weeks - 1) course.Add(PlanPhase.Project);
        course.Add(PlanPhase.PresentationAndReflection);
        return course;
    }

    /// <summary>Whether both classes meet live in such a week.</summary>
    internal static bool MeetsIn(PlanPhase phase) => phase != PlanPhase.Preparation;

    internal static string PurposeIn(PlanPhase phase) => phase switch
    {
        PlanPhase.Preparation => "Each class prepares",
        PlanPhase.Icebreaker => "Get to know each other",
        PlanPhase.ComparativeDiscussion => "Compare both places",
        PlanPhase.Project => "Work in the teams",
        _ => "Present and look back",
    };
}
