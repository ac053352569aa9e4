namespace CoilMatch.Silo.Reports;

/// <summary>The last chapter: how the entry was made, what its words mean and what it leaves out.</summary>
internal static class StocktakingMethod
{
    internal static void Add(ReportComposer report, ReportMaterial material)
    {
        report.Section("How this was made");
        report.Paragraph(
            $"The entry tells what had been recorded in CoilMatch until the end of {ReportText.Day(material.Period.CutOff)} (UTC). The period begins on {ReportText.Day(material.Period.From)}.",
            "It can be made again from the same records and is then the same, byte by byte.");
        report.List(
        [
            "COIL project: two classes of different institutions that work together online as part of their own courses. Delivered: all planned weeks are over and closed.",
            "A project counts in the half-year and the period in which it was delivered.",
            "Students are counts that lecturers reported; no data of a single student is held here. Numbers below 5 are not shown, below 10 where the question is sensitive, and neither are numbers from which these could be computed.",
            "Means and shares are shown where at least 3 projects and 5 answers stand behind them, 10 answers where the question is sensitive. An interval holds the true value in 95 of 100 such samples, if those who answered are like those who did not.",
            "Sides missing: sides of delivered projects that did not collect the measure or did not report. Nothing is estimated for them.",
            "A project is named only where it was tagged with a row of the Action Plan; institutions are not compared or ranked.",
        ]);
        report.List(material.Figures.Notes);
    }
}
