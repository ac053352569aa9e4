using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>No tool that both sides name and both networks reach: one side adds a tool of the other, or both a new one.</summary>
internal static class ToolObstacle
{
    public static Obstacle Between(MatchFacts ours, MatchFacts theirs)
    {
        var (our, their) = (Known(ours), Known(theirs));
        var shared = our.Intersect(their).FirstOrDefault();
        var text = shared is null
            ? "The two courses name no tool in common."
            : $"{shared.Name} cannot be reached from both countries.";
        if (their.FirstOrDefault(Reached) is { } add)
            return new Obstacle(ObstacleCodes.Tools, text, $"Add {add.Name} to your tools.", new AddTool(Side.Ours, add.Code));
        if (our.FirstOrDefault(Reached) is { } offer)
            return new Obstacle(ObstacleCodes.Tools, text, $"Ask them to add {offer.Name}.", new AddTool(Side.Theirs, offer.Code));
        if (Vocabularies.Tools.All.FirstOrDefault(Reached) is { } agreed)
            return new Obstacle(
                ObstacleCodes.Tools, text, $"Agree on a tool that both countries reach, such as {agreed.Name}.",
                new AddTool(Side.Both, agreed.Code));
        return new Obstacle(
            ObstacleCodes.Tools, text, "No tool of the table is reached from both countries; ask both international offices.", null);

        bool Reached(Tool tool) =>
            ours.ToolTable.IsReachable(tool.Code, ours.Network) && theirs.ToolTable.IsReachable(tool.Code, theirs.Network);
    }

    private static List<Tool> Known(MatchFacts side) => [.. side.Profile.Tools.Select(Vocabularies.Tools.Find).OfType<Tool>()];
}
