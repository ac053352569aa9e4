using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Reports;

/// <summary>
/// The entry in the annex to the Chair's Conclusions: the work plan of the two years after the cut-off, with concrete plans for
/// each project, the outputs and results that its plan expects, and what it contributes to.
/// </summary>
internal static class WorkPlanReport
{
    /// <summary>How many projects are told one by one before the others are counted.</summary>
    private const int MostTold = 40;

    internal static async Task<ReportComposer> ComposeAsync(ReportMaterial material, SiloDbContext db, CancellationToken cancellationToken)
    {
        var until = material.Period.CutOff.AddYears(2);
        var open = material.Projects
            .Where(one => one.IsPlanned || one.IsRunning)
            .Where(one => one.StartsOn is null || one.StartsOn <= until)
            .ToList();
        var tags = material.Tags.ToLookup(one => one.Project);
        var tagged = open.Where(one => tags.Contains(one.Id)).ToList();
        var plans = await material.PlansAsync(tagged, db, cancellationToken);
        var told = tagged
            .OrderBy(one => one.StartsOn)
            .ThenBy(one => plans[one.Id].Title, StringComparer.Ordinal).ThenBy(one => one.Countries, StringComparer.Ordinal)
            .Take(MostTold).ToList();

        var report = new ReportComposer().Section("Work plan");
        report.Paragraph(Overview(open, material.Period, until));
        if (open.Count == 0) return report;

        report.Paragraph(Told(open.Count, tagged.Count, told.Count));
        if (told.Count > 0) report.Section("Projects");
        foreach (var project in told) AddProject(report, project, plans[project.Id], [.. tags[project.Id]], material);
        AddCounts(report, open);
        return report;
    }

    private static string Overview(List<ReportProject> open, ReportPeriod period, DateOnly until)
    {
        var running = open.Count(one => one.IsRunning);
        var planned = open.Count - running;
        return open.Count == 0
            ? $"On {ReportText.Day(period.CutOff)} no COIL project was running and none was approved for the two years until {ReportText.Day(until)}."
            : $"On {ReportText.Day(period.CutOff)} {ReportText.Count(running, "COIL project")} {ReportText.Were(running)} running, and {ReportText.Count(planned, "more project", "more projects")} {(planned == 1 ? "was" : "were")} approved by both institutions to begin by {ReportText.Day(until)}.";
    }

    /// <summary>Only a tagged project is named: tagging is the decision that it is reported.</summary>
    private static string Told(int open, int tagged, int told) => tagged switch
    {
        0 => "None of them has been tagged with a row of the Action Plan, so none is told by itself; the table counts all.",
        _ when told < tagged => $"{told} of the {tagged} tagged ones are told one by one, the earliest first; the table at the end counts all {open}.",
        _ when tagged == open => open == 1 ? "It is told below." : "Each is told below.",
        _ => $"{ReportText.Sentence($"the {(tagged == 1 ? "one that is" : $"{tagged} that are")} tagged with a row of the Action Plan {(tagged == 1 ? "is" : "are")} told below; the table at the end counts all {open}")}",
    };

    private static void AddProject(
        ReportComposer report, ReportProject project, (string Title, ProjectPlan Plan) told, List<ReportTag> tags, ReportMaterial material)
    {
        var plan = told.Plan;
        report.Section($"{told.Title} ({project.Countries})", 2);
        if (plan.Aims?.Summary is { Length: > 0 } summary) report.Paragraph(ReportText.Sentence(summary));
        report.Table(
            $"Plan of {told.Title}",
            [ReportComposer.Words("Part"), ReportComposer.Words("What is planned")],
            [
                ["Concrete plan", Concrete(project, plan)],
                ["Expected outputs", Outputs(plan)],
                ["Expected results", Results(plan)],
                ["Contribution to the objectives", Contribution(tags, material)],
            ]);
    }

    private static string Concrete(ReportProject project, ProjectPlan plan)
    {
        var weeks = plan.Weeks?.Count ?? 0;
        var sessions = plan.Sessions?.Count ?? 0;
        var time = (project.StartsOn, project.EndsOn) is ({ } first, { } last)
            ? $", from {ReportText.Day(first)} to {ReportText.Day(last)}"
            : "";
        return $"{ReportText.Sentence($"{ReportText.Count(weeks, "week")} of joint work{time}, with {ReportText.Count(sessions, "live session")} planned")} "
            + (project.IsRunning ? $"It began on {ReportText.Day(project.StartedOn!.Value)}." : "It is approved by both institutions and has not begun.");
    }

    private static string Outputs(ProjectPlan plan)
    {
        var outputs = (plan.Tasks ?? []).Select(one => one.Output).OfType<string>().Where(one => one.Length > 0)
            .Distinct(StringComparer.Ordinal).ToList();
        return outputs.Count == 0 ? "The plan names no outputs." : string.Join(' ', outputs.Select(ReportText.Sentence));
    }

    private static string Results(ProjectPlan plan)
    {
        var joint = plan.Outcomes?.Joint is { Length: > 0 } together ? ReportText.Sentence(together) : null;
        var own = (plan.Outcomes is { } both ? both.Requester.Outcomes.Concat(both.Invited.Outcomes) : [])
            .Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).Select(ReportText.Sentence);
        var told = string.Join(' ', new[] { joint }.OfType<string>().Concat(own));
        return told.Length == 0 ? "The plan names no results for the students yet." : told;
    }

    private static string Contribution(List<ReportTag> tags, ReportMaterial material)
    {
        var rows = material.ActionPlan.Where(row => tags.Exists(tag => tag.Code == row.Code)).ToList();
        return rows.Count == 0
            ? "Not tagged with a row of the Action Plan yet."
            : string.Join(' ', rows.Select(row => $"{row.Code} {ReportText.Sentence(row.Title)} {ReportText.Sentence(tags.Find(tag => tag.Code == row.Code)!.Evidence.Text)}"));
    }

    private static void AddCounts(ReportComposer report, List<ReportProject> open)
    {
        report.Section("All running and approved projects by countries");
        report.Table(
            "Projects by the countries of both sides",
            [ReportComposer.Words("Countries"), ReportComposer.Numbers("Running"), ReportComposer.Numbers("Approved"), ReportComposer.Numbers("Together")],
            [
                .. open.GroupBy(one => one.Countries).OrderBy(one => one.Key, StringComparer.Ordinal).Select(pair => (IReadOnlyList<string>)
                [
                    pair.Key, ReportText.Number(pair.Count(one => one.IsRunning)), ReportText.Number(pair.Count(one => one.IsPlanned)),
                    ReportText.Number(pair.Count()),
                ]),
            ],
            "In the order of the alphabet; the table ranks nobody.");
    }
}
