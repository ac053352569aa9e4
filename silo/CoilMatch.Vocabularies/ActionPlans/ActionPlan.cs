using System.Collections.Immutable;

namespace CoilMatch.Vocabularies;

/// <summary>
/// The first rows of the Action Plan table. The plan is a living document: the secretariat edits the stored table, and
/// these rows only fill it once.
/// </summary>
/// <remarks>
/// Source: ASEM Education Strategy 2030 and its Action Plan. Links from actions to subgoals are our reading and marked so.
/// </remarks>
public static class ActionPlan
{
    public const string Objective = "Objective";
    public const string Subgoal = "Subgoal";
    public const string Action = "Action";

    /// <summary>The four objectives, their ten subgoals, and the actions that COIL projects contribute to.</summary>
    public static ImmutableArray<ActionPlanEntry> All { get; } =
    [
        ObjectiveRow("1", "Mobility and exchange between Asia and Europe"),
        SubgoalRow("1.1", "Physical mobility that is balanced between the regions"),
        SubgoalRow("1.2", "Blended and virtual exchange that is open to everyone"),
        ObjectiveRow("2", "Lifelong learning and vocational education"),
        SubgoalRow("2.1", "A stronger standing of lifelong learning and of vocational education and training"),
        SubgoalRow("2.2", "Closer work with business and industry"),
        ObjectiveRow("3", "Skills for life and work"),
        SubgoalRow("3.1", "Transversal skills"),
        SubgoalRow("3.2", "Skills for sustainable development"),
        SubgoalRow("3.3", "Digital skills, and a narrower digital divide"),
        SubgoalRow("3.4", "Skills for the future", derivedFromOrder: false),
        ObjectiveRow("4", "Transparency and recognition"),
        SubgoalRow("4.1", "Education systems that understand each other and work together"),
        SubgoalRow("4.2", "Validation and recognition of learning, and paths between its forms"),
        ActionRow("A2", "A place where partners for joint projects find each other", "1.1", "1.2"),
        ActionRow("A3", "Good practice in inclusive virtual exchange, collected and shared", "1.2"),
        ActionRow("A4", "COIL pilot projects, with models and lessons for others", "1.2", "3.3"),
        ActionRow("A12", "Digital infrastructure that leaves nobody out", "3.3"),
        ActionRow("A13", "Credit systems made clear to each other", "4.1", "4.2"),
        ActionRow("A14", "The European and the ASEAN qualifications framework side by side", "4.1", "4.2"),
        ActionRow("A15", "Recognition of studies, with quality assurance behind it", "4.1", "4.2"),
        ActionRow("A16", "Digital credentials that travel between systems and protect the learner", "4.2"),
        ActionRow("A17", "Quality criteria for learning online", "1.2", "4.1"),
        ActionRow("A19", "Making the process and its results visible", "4.1"),
    ];

    /// <summary>The entry with this code, or null when the first rows have none.</summary>
    public static ActionPlanEntry? Find(string? code)
    {
        var told = code?.Trim();
        return All.FirstOrDefault(entry => string.Equals(entry.Code, told, StringComparison.OrdinalIgnoreCase));
    }

    private static ActionPlanEntry ObjectiveRow(string code, string title) => new(code, Objective, title, [], true);

    private static ActionPlanEntry SubgoalRow(string code, string title, bool derivedFromOrder = true) =>
        new(code, Subgoal, title, [], derivedFromOrder);

    private static ActionPlanEntry ActionRow(string code, string title, params ImmutableArray<string> subgoals) =>
        new(code, Action, title, subgoals, true);
}
