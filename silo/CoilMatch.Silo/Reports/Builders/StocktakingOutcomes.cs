namespace CoilMatch.Silo.Reports;

/// <summary>The chapter on outcomes: each indicator with both sides and both regions, its interval, its answers and what is missing.</summary>
internal static class StocktakingOutcomes
{
    private static readonly ReportColumn[] Columns =
    [
        ReportComposer.Words("Whose"), ReportComposer.Words("What"), ReportComposer.Numbers("Figure"), ReportComposer.Numbers("Answers"),
        ReportComposer.Numbers("Projects"), ReportComposer.Numbers("Sides missing"),
    ];

    internal static void Add(ReportComposer report, PublicFigures figures)
    {
        report.Section("Outcomes");
        if (figures.Indicators.Count == 0)
        {
            report.Paragraph("No outcome of the period can be shown: no side reported, or too few projects and answers stand behind the figures.");
            return;
        }

        report.Paragraph("Each side reports by itself. A figure stands with the number of answers that it rests on and with the sides that told nothing.");
        foreach (var indicator in figures.Indicators)
        {
            report.Section($"{indicator.Code} {indicator.Label}", 2);
            report.Paragraph(ReportText.Sentence(indicator.Definition));
            report.Table(
                $"{indicator.Label} ({indicator.Code})", Columns,
                [
                    .. indicator.Lines.Select(line => (IReadOnlyList<string>)
                    [
                        line.Whose, line.What, line.Text, line.Answers, ReportText.Number(line.Projects), ReportText.Number(line.Missing),
                    ]),
                ]);
            AddChart(report, indicator);
        }
    }

    private static void AddChart(ReportComposer report, IndicatorSummary indicator)
    {
        var shown = indicator.Lines.Where(line => line is { Value: not null, Low: not null, High: not null }).ToList();
        if (shown.Count < 2) return;

        report.Add(new ReportChart(
            "intervals", $"{indicator.Label} with 95 % intervals", indicator.Unit, [new ReportSeries(indicator.Label)],
            [.. shown.Select(line => new ReportPoint(LabelOf(line), [line.Value], [line.Low], [line.High], [line.Text]))],
            ReportText.Sentence(string.Join("; ", shown.Select(line => $"{LabelOf(line)}: {line.Text}")))));
    }

    private static string LabelOf(SummaryLine line) => line.What.Length == 0 ? line.Whose : $"{line.Whose}, {line.What}";
}
