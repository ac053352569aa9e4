using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reports;

internal static class ListReportMappings
{
    internal static void MapListReportMappings(this IEndpointRouteBuilder mappings) => mappings
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadReports)
        .WithSummary("Approved and later projects with their tags and with those that are suggested, the latest change first");

    private static async Task<Results<Ok<Page<MappedProjectView>>, ProblemHttpResult>> HandleAsync(
        int? first, string? after, bool? tagged, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        return await MappedProjects.PageAsync(page, tagged, caller, db, cancellationToken) is { } found
            ? TypedResults.Ok(found)
            : PageRequest.BadCursor.ToProblem();
    }
}

internal static class ReadProjectMapping
{
    internal static void MapReadProjectMapping(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/report-mapping", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("What a project counts for in the Action Plan, for those who see the pairing");

    private static async Task<Results<Ok<MappedProjectView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken) =>
        await db.FindPairingAsync(id, caller, cancellationToken) is { } row
            ? TypedResults.Ok(await MappedProjects.OneAsync(row.Pairing.Id, caller, db, cancellationToken))
            : Refusal.NotFound.ToProblem();
}
