using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Reports;

/// <summary>Makes a report from the records alone: the same records give the same bytes, whoever asks and whenever.</summary>
internal static class ReportMaker
{
    internal static async Task<(ReportDocument Document, IReadOnlyList<TestimonialId> Quoted)> MakeAsync(
        SiloDbContext db, ReportKind kind, ReportPeriod period, CancellationToken cancellationToken)
    {
        var material = await ReportMaterial.ReadAsync(db, period, kind == ReportKind.Stocktaking, cancellationToken);
        var report = kind switch
        {
            ReportKind.ActionPlanRows => await ActionPlanReport.ComposeAsync(material, db, cancellationToken),
            ReportKind.ChairsConclusionsAnnex => await WorkPlanReport.ComposeAsync(material, db, cancellationToken),
            _ => await StocktakingReport.ComposeAsync(material, db, cancellationToken),
        };
        return (report.Finish(kind, TitleOf(kind), SubtitleOf(kind, period), period.CutOff, NotesOf(material)), report.Quoted);
    }

    internal static string TitleOf(ReportKind kind) => kind switch
    {
        ReportKind.ActionPlanRows => "COIL projects in the ASEM Education Action Plan",
        ReportKind.ChairsConclusionsAnnex => "COIL projects: work plan for the annex to the Chair's Conclusions",
        _ => "COIL projects: entry for the ASEM Education Stocktaking Report",
    };

    private static string SubtitleOf(ReportKind kind, ReportPeriod period) => kind switch
    {
        ReportKind.ChairsConclusionsAnnex =>
            $"Two years from {ReportText.Day(period.CutOff.AddDays(1))}, as planned on {ReportText.Day(period.CutOff)}",
        _ => $"From {ReportText.Day(period.From)} to {ReportText.Day(period.CutOff)}",
    };

    private static List<string> NotesOf(ReportMaterial material)
    {
        List<string> notes = [$"Made from what had been recorded in CoilMatch until the end of {ReportText.Day(material.Period.CutOff)} (UTC)."];
        if (material.Projects.Count == 0) notes.Add("Nothing had been recorded by then: no partnership had been requested.");
        else if (material.Projects.All(one => one.StartedOn is null)) notes.Add("No project had begun by then.");
        return notes;
    }
}
