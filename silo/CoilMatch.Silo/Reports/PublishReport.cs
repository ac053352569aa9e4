using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reports;

internal static class PublishReport
{
    internal static void MapPublishReport(this IEndpointRouteBuilder reports) => reports
        .MapPost("/{id:guid}/publication", HandleAsync)
        .Needs(UseCase.MakeReport)
        .WithSummary("Open a report to everybody, once all checks are met");

    private static async Task<Results<Ok<ReportView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Reports.FindAsync([new ReportId(id)], cancellationToken) is not { } report) return Refusal.NotFound.ToProblem();
        var document = await ServedReport.ReadAsync(report, db, cancellationToken);
        if (ReportChecks.Of(report, document).FirstOrDefault(one => !one.Met) is { } open)
            return new Refusal($"check-{open.Code}", open.Text).ToProblem();

        report.Publish(caller.Id!.Value, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(await GetReport.ViewAsync(report, db, cancellationToken));
    }
}
