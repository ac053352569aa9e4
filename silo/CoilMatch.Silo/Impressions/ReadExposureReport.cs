using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Impressions;

internal static class ReadExposureReport
{
    /// <summary>In years; impressions are not kept for much longer.</summary>
    private const int LongestPeriod = 5;

    private static readonly Refusal Backwards = new("out-of-range", "The last day lies before the first one.", "to");

    private static readonly Refusal TooLong = new("out-of-range", $"Ask for at most {LongestPeriod} years.", "to");

    internal static void MapReadExposureReport(this IEndpointRouteBuilder ranking) => ranking
        .MapGet("/exposure", HandleAsync)
        .Needs(UseCase.ReadExposureReport)
        .WithSummary("Who was shown, asked and accepted, by country, and how evenly the first pages were spread; this term if no days are named");

    private static async Task<Results<Ok<ExposureReportView>, ProblemHttpResult>> HandleAsync(
        DateOnly? from, DateOnly? to, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var last = to ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var first = from ?? Term.Of(last).From;
        if (last < first) return Backwards.ToProblem();
        if (last > first.AddYears(LongestPeriod)) return TooLong.ToProblem();
        return TypedResults.Ok(await ExposureReport.ReadAsync(db, first, last, cancellationToken));
    }
}
