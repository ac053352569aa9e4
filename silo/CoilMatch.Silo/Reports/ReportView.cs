namespace CoilMatch.Silo.Reports;

/// <summary>A report in the list.</summary>
/// <param name="From">The first day of which it tells.</param>
/// <param name="Sha256">Of the report as it was made.</param>
internal sealed record ReportSummaryView(
    Guid Id, ReportKind Kind, string Title, DateOnly From, DateOnly CutOff, string Sha256, DateTimeOffset MadeAt, Guid MadeBy,
    DateTimeOffset? PublishedAt)
{
    internal static ReportSummaryView Of(Report report) => new(
        report.Id.Value, report.Kind, report.Title, report.FirstDay, report.CutOff, report.Sha256, report.MadeAt, report.MadeBy.Value,
        report.PublishedAt);
}

/// <summary>What must hold before a report may be opened to everybody.</summary>
/// <param name="Text">What was looked at and what came of it.</param>
internal sealed record ReportCheck(string Code, bool Met, string Text);

/// <param name="Document">As it may be shown now.</param>
/// <param name="Checks">What publishing looks at; empty once it is published.</param>
internal sealed record ReportView(ReportSummaryView Summary, ReportDocument Document, IReadOnlyList<ReportCheck> Checks);
