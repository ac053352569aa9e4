using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reports;

internal static class GetReport
{
    internal static void MapGetReport(this IEndpointRouteBuilder reports)
    {
        reports.MapGet("", ListAsync)
            .Needs(UseCase.ReadReports)
            .WithSummary("The reports that were made, the latest cut-off first");
        reports.MapGet("/{id:guid}", HandleAsync)
            .Needs(UseCase.ReadReports)
            .WithSummary("A report as it may be shown now, and what publishing it looks at");
    }

    internal static void MapGetPublishedReport(this IEndpointRouteBuilder published)
    {
        published.MapGet("", ListPublishedAsync)
            .Needs(UseCase.ReadPublishedReports)
            .WithSummary("The reports that everybody may read, the latest cut-off first");
        published.MapGet("/{id:guid}", HandlePublishedAsync)
            .Needs(UseCase.ReadPublishedReports)
            .WithSummary("A published report as it may be shown now");
    }

    internal static async Task<ReportView> ViewAsync(Report report, SiloDbContext db, CancellationToken cancellationToken)
    {
        var document = await ServedReport.ReadAsync(report, db, cancellationToken);
        return new ReportView(
            ReportSummaryView.Of(report), document, report.PublishedAt is null ? ReportChecks.Of(report, document) : []);
    }

    private static async Task<Ok<List<ReportSummaryView>>> ListAsync(SiloDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await SummariesAsync(db.Reports, cancellationToken));

    private static async Task<Ok<List<ReportSummaryView>>> ListPublishedAsync(SiloDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await SummariesAsync(db.Reports.Where(one => one.PublishedAt != null), cancellationToken));

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> HandleAsync(
        Guid id, SiloDbContext db, CancellationToken cancellationToken) =>
        await FindAsync(id, db, cancellationToken) is { } report
            ? TypedResults.Ok(await ViewAsync(report, db, cancellationToken))
            : Refusal.NotFound.ToProblem();

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> HandlePublishedAsync(
        Guid id, SiloDbContext db, CancellationToken cancellationToken) =>
        await FindAsync(id, db, cancellationToken) is { PublishedAt: not null } report
            ? TypedResults.Ok(await ViewAsync(report, db, cancellationToken))
            : Refusal.NotFound.ToProblem();

    internal static Task<Report?> FindAsync(Guid id, SiloDbContext db, CancellationToken cancellationToken)
    {
        var reportId = new ReportId(id);
        return db.Reports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == reportId, cancellationToken);
    }

    private static async Task<List<ReportSummaryView>> SummariesAsync(IQueryable<Report> reports, CancellationToken cancellationToken) => await reports
        .OrderByDescending(one => one.CutOff).ThenBy(one => one.Kind).ThenBy(one => one.FirstDay)
        .Select(one => new ReportSummaryView(
            one.Id.Value, one.Kind, one.Title, one.FirstDay, one.CutOff, one.Sha256, one.MadeAt, one.MadeBy.Value, one.PublishedAt))
        .ToListAsync(cancellationToken);
}
