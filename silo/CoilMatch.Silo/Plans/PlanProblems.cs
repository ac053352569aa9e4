using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Plans;

/// <summary>What stands between a plan and its signatures, and what its writers should know, against both listings as they are now.</summary>
internal static class PlanProblems
{
    /// <summary>All problems, section by section; within one, what blocks comes first.</summary>
    internal static IReadOnlyList<PlanProblem> Of(ProjectPlan plan, PlanCouple couple)
    {
        var found = new PlanProblemList();
        MissingParts.Find(plan, couple, found);
        WeekWarnings.Find(plan, couple, found);
        SessionWarnings.Find(plan, couple, found);
        TeamWarnings.Find(plan, couple, found);
        ToolWarnings.Find(plan, couple, found);
        LanguageWarnings.Find(plan, couple, found);
        SubstanceWarnings.Find(plan, couple, found);
        return [.. found.Found.OrderBy(one => one.Section).ThenBy(one => one.Severity)];
    }

    /// <summary>Why the plan cannot be signed yet: the first part that is missing, and how many more there are.</summary>
    internal static Refusal? Incomplete(ProjectPlan plan, PlanCouple couple)
    {
        var missing = Of(plan, couple).Where(one => one.Severity == PlanSeverity.Blocks).ToList();
        if (missing is not [var first, ..]) return null;

        var more = missing.Count - 1;
        var rest = more switch { 0 => "", 1 => " One more part is open.", _ => $" {more} more parts are open." };
        return new Refusal("plan-incomplete", $"{first.Text} {first.Remedy}{rest}", first.Field ?? $"plan.{first.Section.InJson()}");
    }
}
