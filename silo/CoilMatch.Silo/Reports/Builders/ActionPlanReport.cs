using CoilMatch.Silo.ActionPlans;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Reports;

/// <summary>Rows for the Action Plan: its five columns, one row for each action or subgoal that has tagged projects.</summary>
internal static class ActionPlanReport
{
    /// <summary>How many projects a row names before it counts the others.</summary>
    private const int MostNamed = 20;

    private static readonly ReportColumn[] Columns =
    [
        ReportComposer.Words("Description of the action"),
        ReportComposer.Words("Contribution to objectives and subgoals"),
        ReportComposer.Words("Project or initiative"),
        ReportComposer.Words("Activities and milestones"),
        ReportComposer.Words("Expected outcomes by 2030"),
    ];

    internal static async Task<ReportComposer> ComposeAsync(ReportMaterial material, SiloDbContext db, CancellationToken cancellationToken)
    {
        var tagged = material.Tags
            .Select(tag => (Tag: tag, Project: material.Project(tag.Project)))
            .Where(one => one.Project is not null && Counts(one.Project!, material.Period))
            .ToList();
        var plans = await material.PlansAsync(tagged.Select(one => one.Project!), db, cancellationToken);
        var rows = material.ActionPlan
            .Select(row => (Row: row, Tagged: tagged.Where(one => one.Tag.Code == row.Code)
                .Select(one => new TaggedProject(one.Project!, plans[one.Project!.Id].Title, plans[one.Project!.Id].Plan, one.Tag))
                .OrderBy(one => one.Project.StartsOn).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Tag.Evidence.Text, StringComparer.Ordinal)
                .ToList()))
            .Where(one => one.Tagged.Count > 0)
            .ToList();

        var report = new ReportComposer().Section("Rows of the Action Plan");
        if (rows.Count == 0)
        {
            return report.Paragraph(
                $"No project had been tagged with a row of the Action Plan by {ReportText.Day(material.Period.CutOff)}, so there is no row to report.",
                Standing(material));
        }

        report.Paragraph(
            $"{ReportText.Sentence($"{ReportText.Count(tagged.Select(one => one.Project!.Id).Distinct().Count(), "COIL project")} {(rows.Count == 1 ? "counts for 1 row" : $"count for {rows.Count} rows")} of the Action Plan")}",
            "A project may count for several rows, so the rows must not be added up.");
        report.Table(
            "Action Plan rows with COIL projects", Columns, [.. rows.Select(one => RowOf(one.Row, one.Tagged, material))],
            "Descriptions are short ones in the words of this service, not the wording of the Action Plan.",
            "Expected outcomes are only what the plans of the projects and their milestones say; targets are not set in this service.");
        report.Section("Evidence for each tag");
        foreach (var (row, projects) in rows) AddEvidence(report, row, projects);
        return report;
    }

    /// <summary>Approved by both institutions, and not given up.</summary>
    internal static bool Counts(ReportProject project, ReportPeriod period) =>
        (project.IsPlanned || project.IsRunning || project.DeliveredOn is not null)
        && (project.DeliveredOn is not { } delivered || period.Has(delivered));

    private static string Standing(ReportMaterial material)
    {
        var delivered = material.Projects.Count(one => material.Period.Has(one.DeliveredOn));
        return delivered == 0
            ? "No COIL project had been delivered by then, either."
            : $"{ReportText.Sentence($"{ReportText.Count(delivered, "COIL project")} had been delivered by then and can be tagged")}";
    }

    private static IReadOnlyList<string> RowOf(ActionPlanRow row, IReadOnlyList<TaggedProject> projects, ReportMaterial material) =>
    [
        $"{row.Code} {row.Title}",
        Contribution(row, material.ActionPlan),
        ReportText.Sentence(ReportText.ListUpTo(MostNamed, [.. projects.Select(one => one.Name)], "project")),
        Milestones(projects),
        Expected(projects),
    ];

    private static string Contribution(ActionPlanRow row, IReadOnlyList<ActionPlanRow> plan) => row.Kind switch
    {
        ActionPlanKind.Action => row.Subgoals.Count == 0
            ? "No subgoal is linked to this action yet."
            : $"Contributes to {ReportText.List([.. row.Subgoals.Select(code => Titled(code, plan))])}.",
        ActionPlanKind.Subgoal => $"Contributes to objective {Titled(row.Code.Split('.')[0], plan)}.",
        _ => "Contributes to this objective as a whole.",
    };

    private static string Titled(string code, IReadOnlyList<ActionPlanRow> plan) =>
        plan.FirstOrDefault(one => one.Code == code) is { } row ? $"{code} ({row.Title})" : code;

    private static string Milestones(IReadOnlyList<TaggedProject> projects)
    {
        var delivered = projects.Count(one => one.Project.DeliveredOn is not null);
        var running = projects.Count(one => one.Project.IsRunning);
        var planned = projects.Count(one => one.Project.IsPlanned);
        var evaluated = projects.Count(one => one.Project.EvaluatedOn is not null);
        var published = projects.Count(one => one.Project.IsPublished);
        List<string> said = [];
        if (delivered > 0) said.Add($"{delivered} delivered");
        if (running > 0) said.Add($"{running} running");
        if (planned > 0) said.Add($"{planned} approved and not begun");
        var text = $"{ReportText.Count(projects.Count, "project")}: {ReportText.List(said)}.";
        if (delivered > 0)
        {
            var last = projects.Max(one => one.Project.DeliveredOn)!.Value;
            text += delivered == 1 ? $" Delivered on {ReportText.Day(last)}." : $" The latest was delivered on {ReportText.Day(last)}.";
            text += $" Both sides reported the outcomes of {(evaluated == 0 ? "none" : evaluated == delivered ? (delivered == 1 ? "it" : "all") : $"{evaluated}")}{(delivered > 1 && evaluated < delivered ? $" of the {delivered}" : "")}.";
        }

        return published == 0 ? text : text + $" {ReportText.Sentence($"{ReportText.Count(published, "good practice")} {ReportText.Were(published)} published")}";
    }

    private static string Expected(IReadOnlyList<TaggedProject> projects)
    {
        var open = projects.Where(one => one.Project.IsPlanned || one.Project.IsRunning).ToList();
        var published = projects.Count(one => one.Project.IsPublished);
        var text = open.Count == 0
            ? "All tagged projects are delivered."
            : $"{ReportText.Sentence($"{ReportText.Count(open.Count, "more project")} {(open.Count == 1 ? "is" : "are")} to be delivered{(open.Max(one => one.Project.EndsOn) is { } end ? $", by {ReportText.Day(end)}" : "")}")}";
        if (published > 0) text += $" {ReportText.Sentence($"{ReportText.Count(published, "good practice")} {(published == 1 ? "stays" : "stay")} open for reuse")}";
        return text + " No target for 2030 is recorded in this service.";
    }

    private static void AddEvidence(ReportComposer report, ActionPlanRow row, IReadOnlyList<TaggedProject> projects) => report.Table(
        $"Evidence for {row.Code}",
        [ReportComposer.Words("Project"), ReportComposer.Words("Why it counts"), ReportComposer.Words("Seen in")],
        [.. projects.Take(MostNamed).Select(one => (IReadOnlyList<string>)[one.Name, ReportText.Sentence(one.Tag.Evidence.Text), PlaceOf(one.Tag.Evidence)])],
        [.. projects.Count > MostNamed ? [$"The first {MostNamed} of {projects.Count} projects, by their first day."] : Array.Empty<string>()]);

    private static string PlaceOf(MappingEvidence evidence) => evidence switch
    {
        { FigureKey: { } key } => $"Figure {key}",
        { Link: { } link } => link,
        _ => "A document of the project, which those who take part and the secretariat can open",
    };

    private sealed record TaggedProject(ReportProject Project, string Title, ProjectPlan Plan, ReportTag Tag)
    {
        internal string Name => $"{Title} ({Project.Countries})";
    }
}
