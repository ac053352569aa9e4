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

    /// <summary>Years that a calendar may show; the days of terms are counted on and back from them.</summary>
    private const int FirstYear = 2000, LastYear = 2999;

    internal static void MapReadExposureReport(this IEndpointRouteBuilder ranking) => ranking
        .MapGet("/exposure", HandleAsync)
        .Needs(UseCase.ReadExposureReport)
        .WithSummary("Who was shown, asked and accepted, by country, and how evenly the first pages were spread; this term if no days are named");

    private static async Task<Results<Ok<ExposureReportView>, ProblemHttpResult>> HandleAsync(
        DateOnly? from, DateOnly? to, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var last = to ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if ((OutOfYears(last, "to") ?? OutOfYears(from ?? last, "from")) is { } outside) return outside.ToProblem();
        var first = from ?? Term.Of(last).From;
        if (last < first) return Backwards.ToProblem();
        if (last > first.AddYears(LongestPeriod)) return TooLong.ToProblem();
        return TypedResults.Ok(await ExposureReport.ReadAsync(db, first, last, cancellationToken));
    }

    private static Refusal? OutOfYears(DateOnly day, string field) => day.Year is < FirstYear or > LastYear
        ? new Refusal("out-of-range", $"Choose a day from {FirstYear} to {LastYear}.", field)
        : null;
}
