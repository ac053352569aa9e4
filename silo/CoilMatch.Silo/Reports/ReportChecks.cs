namespace CoilMatch.Silo.Reports;

/// <summary>The list that is gone through before a report is published.</summary>
internal static class ReportChecks
{
    internal static IReadOnlyList<ReportCheck> Of(Report report, ReportDocument document)
    {
        var period = report.Period;
        var quotes = document.Sections.Sum(section => section.Blocks.OfType<ReportQuote>().Count());
        var left = report.Quoted.Count - quotes;
        return
        [
            new("cut-off", period.EndsHalfYear, period.EndsHalfYear
                ? "The cut-off day ends a half-year."
                : "Public reports end on 30 June or 31 December, so that two of them never differ by a few projects. Make one for such a day."),
            new("consents", true, left == 0
                ? (quotes == 0 ? "Nobody is quoted." : ReportText.Sentence($"{ReportText.Count(quotes, "quotation")}, each with a consent that stands"))
                : ReportText.Sentence($"{ReportText.Count(left, "quotation")} {ReportText.Were(left)} left out because the consent was withdrawn")),
            new("students", true, "Numbers of students are those of whole half-years, with small ones held back."),
        ];
    }
}
