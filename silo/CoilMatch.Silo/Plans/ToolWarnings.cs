using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>Tools that students of a side cannot reach, and a plan that stops when a tool fails.</summary>
internal static class ToolWarnings
{
    internal static void Find(ProjectPlan plan, PlanCouple couple, PlanProblemList found)
    {
        if (plan.Tools is not { Tools: { Count: > 0 } tools } section) return;

        for (var i = 0; i < tools.Count; i++)
        {
            OutOfReach(tools[i].Tool, $"tools.tools[{i}].tool", couple, found);
            if (tools[i].Fallback is { } fallback) OutOfReach(fallback, $"tools.tools[{i}].fallback", couple, found);
        }

        found.Warns(section.FallbackPlan is null && tools.All(tool => tool.Fallback is null), SectionName.Tools, "no-fallback", "tools.fallbackPlan",
            "No tool has another that stands in for it.", "Name one, or write what the classes do when a tool fails.");
    }

    private static void OutOfReach(string code, string field, PlanCouple couple, PlanProblemList found)
    {
        if (Tools.Find(code) is not { } tool) return;

        foreach (var one in couple.Classes)
        {
            var access = one.Access(code, couple.Reach);
            var instead = couple.CommonTools.FirstOrDefault(other => other.Kind == tool.Kind && other != tool)?.Name;
            found.Warns(access == ToolAccess.NotReachable, SectionName.Tools, "tool-not-reachable", field,
                $"Students in {one.Place} cannot reach {tool.Name}.",
                instead is null ? "Choose a tool that both networks reach." : $"Both classes can use {instead}.");
            found.Warns(access == ToolAccess.Restricted, SectionName.Tools, "tool-restricted", field,
                $"Students in {one.Place} reach {tool.Name} with limits only.", "Try it from both campuses before the first week.");
        }
    }
}
