using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Reports;

/// <summary>The entry in the Stocktaking Report: what the period has brought, with its figures, its gaps and voices of those who took part.</summary>
internal static class StocktakingReport
{
    /// <summary>How many projects a sentence names before it counts the others.</summary>
    private const int MostNamed = 12;

    internal static async Task<ReportComposer> ComposeAsync(ReportMaterial material, SiloDbContext db, CancellationToken cancellationToken)
    {
        var facts = await StocktakingFacts.ReadAsync(material, db, cancellationToken);
        var report = new ReportComposer();
        AddHighlights(report, facts);
        AddOnGoing(report, facts);
        AddNew(report, facts);
        StocktakingBalance.Add(report, facts);
        StocktakingOutcomes.Add(report, material.Figures);
        AddValue(report, facts);
        AddChallenges(report, facts);
        StocktakingVoices.Add(report, facts);
        AddReflections(report, facts);
        StocktakingMethod.Add(report, material);
        return report;
    }

    private static void AddHighlights(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("Highlights");
        if (facts.Delivered.Count == 0)
        {
            report.Paragraph(
                $"No COIL project was delivered from {ReportText.Day(facts.Period.From)} to {ReportText.Day(facts.Period.CutOff)}.",
                facts.All.Count == 0
                    ? "Nothing had been requested in this service by then."
                    : ReportText.Sentence($"{ReportText.Count(facts.All.Count, "request")} for a partnership had been made by then"));
            return;
        }

        var between = facts.Delivered.Count(one => one.IsBetweenRegions);
        var countries = facts.Delivered.SelectMany(one => new[] { one.Requester.Code, one.Invited.Code }).Distinct().Count();
        report.List(
        [
            ReportText.Sentence($"{ReportText.Count(facts.Delivered.Count, "COIL project")} {ReportText.Were(facts.Delivered.Count)} delivered from {ReportText.Day(facts.Period.From)} to {ReportText.Day(facts.Period.CutOff)}"),
            between == facts.Delivered.Count
                ? (between == 1 ? "It joined a class in Asia and a class in Europe." : "Each joined a class in Asia and a class in Europe.")
                : ReportText.Sentence($"{ReportText.Count(between, "of them", "of them")} joined a class in Asia and a class in Europe").Replace("No of them", "None of them", StringComparison.Ordinal),
            ReportText.Sentence($"classes of {ReportText.Count(countries, "country", "countries")} took part"),
            ReportText.Sentence($"{ReportText.Count(facts.Published.Count, "good practice")} {ReportText.Were(facts.Published.Count)} published with the consent of both institutions"),
            ReportText.Sentence($"{ReportText.Count(facts.Running.Count, "project")} {ReportText.Were(facts.Running.Count)} running on the cut-off day"),
        ]);
        AddDeliveredChart(report, facts);
    }

    private static void AddDeliveredChart(ReportComposer report, StocktakingFacts facts)
    {
        var halves = facts.HalfYears.Select(half => (half, Count: facts.Delivered.Count(one => half.Has(one.DeliveredOn)))).ToList();
        if (halves.Count < 2) return;

        var most = halves.MaxBy(one => one.Count);
        report.Add(new ReportChart(
            "columns", "COIL projects delivered in each half-year", "projects", [new ReportSeries("Projects delivered")],
            [.. halves.Select(one => new ReportPoint(one.half.Name, [one.Count], null, null, [ReportText.Number(one.Count)]))],
            ReportText.Sentence($"most projects were delivered in the half-year {most.half.Name}: {ReportText.Number(most.Count)}")));
    }

    private static void AddOnGoing(ReportComposer report, StocktakingFacts facts)
    {
        var before = facts.Running.Count(one => one.StartedOn < facts.Period.From);
        report.Section("On-going");
        report.Paragraph(
            facts.Running.Count == 0
                ? "No project was running on the cut-off day."
                : $"{ReportText.Sentence($"{ReportText.Count(facts.Running.Count, "project")} {ReportText.Were(facts.Running.Count)} running on the cut-off day{(before > 0 ? $", {before} of them since before the period" : "")}")}",
            facts.Planned.Count == 0
                ? "None was approved and still to begin."
                : $"{ReportText.Sentence($"{ReportText.Count(facts.Planned.Count, "more project", "more projects")} {ReportText.Were(facts.Planned.Count)} approved by both institutions and still to begin")}",
            Named("Among them", facts.Named([.. facts.Running, .. facts.Planned])));
    }

    private static void AddNew(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("New");
        var partners = facts.Begun.GroupBy(one => one.Countries).Count();
        report.Paragraph(
            facts.Begun.Count == 0
                ? "No project began in the period."
                : $"{ReportText.Sentence($"{ReportText.Count(facts.Begun.Count, "project")} began in the period, between {ReportText.Count(partners, "pair")} of countries")}",
            Named("Among them", facts.Named(facts.Begun)));
    }

    private static void AddValue(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("Added value for the process");
        var rows = facts.Material.ActionPlan
            .Select(row => (Row: row, Count: facts.Material.Tags.Where(tag => tag.Code == row.Code)
                .Count(tag => facts.Material.Project(tag.Project) is { } project && facts.Period.Has(project.DeliveredOn))))
            .Where(one => one.Count > 0).ToList();
        if (rows.Count == 0)
            report.Paragraph("No delivered project of the period has been tagged with a row of the Action Plan yet.");
        else
        {
            report.Table(
                "Delivered projects by what they contribute to",
                [ReportComposer.Words("Row of the Action Plan"), ReportComposer.Numbers("Delivered projects")],
                [.. rows.Select(one => (IReadOnlyList<string>)[$"{one.Row.Code} {one.Row.Title}", ReportText.Number(one.Count)])],
                "A project may count for several rows. Each tag has evidence, which the Action Plan rows of this service list.");
        }

        report.Paragraph(facts.Published.Count == 0
            ? "No good practice was published in the period."
            : $"{ReportText.Sentence($"{ReportText.Count(facts.Published.Count, "good practice")} can be read and reused by everybody in the public library")}");
        if (facts.Published.Count > 0) report.Add(new ReportLink("Library of good practices", "/practices"));
    }

    private static void AddChallenges(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("Challenges");
        if (facts.Cancelled.Count == 0)
        {
            report.Paragraph("No agreed project was cancelled in the period.");
            return;
        }

        report.Paragraph(ReportText.Sentence(
            $"{ReportText.Count(facts.Cancelled.Sum(one => one.Count), "agreed project")} {ReportText.Were(facts.Cancelled.Sum(one => one.Count))} cancelled in the period"));
        report.Table(
            "Why projects were cancelled",
            [ReportComposer.Words("Reason"), ReportComposer.Numbers("Projects")],
            [.. facts.Cancelled.Select(one => (IReadOnlyList<string>)[one.Label, ReportText.Number(one.Count)])],
            "The reason that the side named which cancelled; of both sides one is asked.");
    }

    private static void AddReflections(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("Reflections");
        var delivered = facts.Delivered.Count;
        if (delivered == 0)
        {
            report.Paragraph("There is no delivered project in the period to look back on.");
            return;
        }

        var reported = facts.Delivered.Count(one => one.EvaluatedOn is not null);
        report.Paragraph(
            reported == delivered
                ? (delivered == 1 ? "Both sides reported the outcomes of the delivered project." : $"Both sides reported the outcomes of all {ReportText.Number(delivered)} delivered projects.")
                : $"Both sides had reported the outcomes of {(reported == 0 ? "none" : ReportText.Number(reported))} of the {ReportText.Number(delivered)} delivered {(delivered == 1 ? "project" : "projects")} by the cut-off day.",
            reported == delivered ? null : "Where one side or both are silent, nothing is assumed about them: the figures say how many sides are missing.",
            reported < 3 ? "With so few reports the figures cannot speak for COIL as a whole." : null,
            facts.Median is { } days ? $"Half of the delivered projects took {ReportText.Number(days)} days or less from the request to the end." : null);
    }

    private static string? Named(string begin, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : $"{begin}: {ReportText.ListUpTo(MostNamed, names, "project")}.";
}
