using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Plans;

/// <summary>The tools in which two classes can work, each with one of its kind that stands in for it.</summary>
internal static class CommonTools
{
    /// <summary>One tool of a kind, of those that both name and reach; it is replaced by another of these, or by one that a side names.</summary>
    internal static IReadOnlyList<PlannedTool> Of(PlanCouple couple)
    {
        var common = couple.CommonTools;
        return [.. common.DistinctBy(tool => tool.Kind).Select(tool => new PlannedTool(tool.Code, PurposeOf(tool.Kind), FallbackFor(tool, couple)?.Code))];
    }

    private static Tool? FallbackFor(Tool tool, PlanCouple couple)
    {
        var reached = Tools.All.Where(other => other.Kind == tool.Kind && other != tool
            && couple.Classes.All(one => one.Access(other.Code, couple.Reach) == ToolAccess.Reachable)).ToList();
        return reached.Find(other => couple.Classes.All(one => one.Names(other)))
            ?? reached.Find(other => couple.Classes.Any(one => one.Names(other)));
    }

    private static string PurposeOf(ToolKind kind) => kind switch
    {
        ToolKind.Video => "Live sessions",
        ToolKind.Chat => "Messages between the sessions",
        ToolKind.Board => "Ideas on a shared board",
        ToolKind.Documents => "Writing together",
        _ => "Materials and tasks",
    };
}
