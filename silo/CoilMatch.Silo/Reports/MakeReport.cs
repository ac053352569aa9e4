using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

/// <param name="CutOff">The last day (UTC) of which it tells; it must be over.</param>
/// <param name="From">The first day; by the form's own rule when none is told.</param>
internal sealed record MakeReportInput(ReportKind Kind, DateOnly CutOff, DateOnly? From = null);

internal static class MakeReport
{
    internal static void MapMakeReport(this IEndpointRouteBuilder reports) => reports
        .MapPost("", HandleAsync)
        .Needs(UseCase.MakeReport)
        .WithSummary("Make a report as of a day; one that was made before for the same days is answered as it is stored");

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> HandleAsync(
        MakeReportInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (ReportPeriod.Check(input.Kind, input.CutOff, input.From, ReportPeriod.DayOf(now), out var period) is { } refusal)
            return refusal.ToProblem();

        if (await FindAsync(input.Kind, period, db, cancellationToken) is not { } report)
        {
            var (document, quoted) = await ReportMaker.MakeAsync(db, input.Kind, period, cancellationToken);
            report = await KeepAsync(Report.Make(document, period, quoted, caller.Id!.Value, now), period, db, cancellationToken);
        }

        return TypedResults.Ok(await GetReport.ViewAsync(report, db, cancellationToken));
    }

    /// <summary>Stores it; when somebody else made the same one meanwhile, that one.</summary>
    private static async Task<Report> KeepAsync(Report report, ReportPeriod period, SiloDbContext db, CancellationToken cancellationToken)
    {
        db.Reports.Add(report);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return report;
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return (await FindAsync(report.Kind, period, db, cancellationToken))!;
        }
    }

    private static Task<Report?> FindAsync(ReportKind kind, ReportPeriod period, SiloDbContext db, CancellationToken cancellationToken) =>
        db.Reports.AsNoTracking().SingleOrDefaultAsync(
            one => one.Kind == kind && one.CutOff == period.CutOff && one.FirstDay == period.From, cancellationToken);
}
