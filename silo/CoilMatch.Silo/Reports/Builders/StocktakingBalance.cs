using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Reports;

/// <summary>The chapter on the balance between Asia and Europe: projects, who asked first, and students where they may be told.</summary>
internal static class StocktakingBalance
{
    internal static void Add(ReportComposer report, StocktakingFacts facts)
    {
        report.Section("Balance between Asia and Europe");
        if (facts.Delivered.Count == 0)
        {
            report.Paragraph("Without a delivered project there is no balance to tell.");
        }
        else
        {
            Region[] regions = [Region.Asia, Region.Europe];
            var rows = regions.Select(region => (
                Region: region,
                Sides: facts.Delivered.Sum(one => (one.Requester.Region == region ? 1 : 0) + (one.Invited.Region == region ? 1 : 0)),
                Countries: facts.Delivered.SelectMany(one => new[] { one.Requester, one.Invited }).Where(one => one.Region == region).Distinct().Count(),
                Asked: facts.Delivered.Count(one => one.Requester.Region == region))).ToList();
            report.Table(
                "Delivered projects by region",
                [
                    ReportComposer.Words("Region"), ReportComposer.Numbers("Classes"), ReportComposer.Numbers("Countries"),
                    ReportComposer.Numbers("Projects that it asked for"),
                ],
                [
                    .. rows.Select(one => (IReadOnlyList<string>)
                        [one.Region.ToString(), ReportText.Number(one.Sides), ReportText.Number(one.Countries), ReportText.Number(one.Asked)]),
                ],
                $"Of {ReportText.Count(facts.Delivered.Count, "delivered project")}, with two classes each; the region is that of the ASEM member.");
            report.Add(new ReportChart(
                "bars", "Who asked first in delivered projects", "projects", [new ReportSeries("Projects")],
                [.. rows.Select(one => new ReportPoint(one.Region.ToString(), [one.Asked], null, null, [ReportText.Number(one.Asked)]))],
                $"Classes in Asia asked first in {ReportText.Count(rows[0].Asked, "project")}, classes in Europe in {ReportText.Count(rows[1].Asked, "project")}."));
        }

        foreach (var half in facts.Material.Figures.HalfYears) AddStudents(report, half);
    }

    private static void AddStudents(ReportComposer report, HalfYearFigures half)
    {
        report.Section($"Students, {half.Name}", 2);
        if (half.Rows.Count == 0)
        {
            report.Paragraph("No project was delivered in this half-year.");
            return;
        }

        report.Table(
            $"Students by country of the institution, projects delivered {half.Name}",
            [
                ReportComposer.Words("Country"), ReportComposer.Numbers("Classes"), ReportComposer.Numbers("Classes without numbers"),
                .. HalfYearFigures.Measures.Select(ReportComposer.Numbers),
            ],
            [
                .. half.Rows.Select(row => (IReadOnlyList<string>)
                    [row.Label, ReportText.Number(row.Classes), ReportText.Number(row.Missing), .. row.Cells]),
            ],
            "Small numbers are not shown, and neither are others from which they could be computed.");
        var regions = half.Rows.Where(row => row.IsRegion && row.Values.Any(value => value is not null)).ToList();
        if (regions.Count == 0) return;

        report.Add(new ReportChart(
            "bars", $"Students by region, {half.Name}", "students", [.. HalfYearFigures.Measures.Select(name => new ReportSeries(name))],
            [.. regions.Select(row => new ReportPoint(row.Label, [.. row.Values.Select(value => (decimal?)value)], null, null, row.Cells))],
            ReportText.Sentence(string.Join("; ", regions.Select(row => $"{row.Label}: {string.Join(", ", HalfYearFigures.Measures.Zip(row.Cells, (name, cell) => $"{name.ToLowerInvariant()} {cell}"))}")))));
    }
}
