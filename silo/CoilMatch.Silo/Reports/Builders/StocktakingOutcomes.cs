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
            AddTable(report, indicator);
            AddChart(report, indicator);
        }
    }

    /// <summary>All lines; whose they are stands in a column of its own where they differ by it.</summary>
    private static void AddTable(ReportComposer report, IndicatorSummary indicator)
    {
        var skipped = indicator.Lines.Any(line => line.Whose.Length > 0) ? 0 : 1;
        report.Table(
            $"{indicator.Label} ({indicator.Code})", Columns[skipped..],
            [
                .. indicator.Lines.Select(line => (IReadOnlyList<string>)
                [
                    .. new[]
                    {
                        line.Whose, line.What, line.Text, line.Answers, ReportText.Number(line.Projects), ReportText.Number(line.Missing),
                    }.Skip(skipped),
                ]),
            ]);
    }

    /// <summary>A chart for each measure that can be compared: both sides beside each other, and both regions.</summary>
    private static void AddChart(ReportComposer report, IndicatorSummary indicator)
    {
        foreach (var same in indicator.Lines.Where(line => line is { Value: not null, Low: not null, High: not null }).GroupBy(line => line.What))
        {
            var shown = same.ToList();
            if (shown.Count < 2) continue;

            report.Add(new ReportChart(
                "intervals", $"{same.Key}, with 95 % intervals", shown[0].Unit, [new ReportSeries(same.Key)],
                [.. shown.Select(line => new ReportPoint(line.Whose, [line.Value], [line.Low], [line.High], [line.Text]))],
                ReportText.Sentence(string.Join("; ", shown.Select(line => $"{line.Whose}: {line.Text}")))));
        }
    }
}
