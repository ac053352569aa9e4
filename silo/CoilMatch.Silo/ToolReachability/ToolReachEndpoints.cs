using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.ToolReachability;

/// <param name="Place">ISO 3166-1 alpha-2.</param>
internal sealed record ToolReachView(
    Guid Id, long Version, string Tool, string ToolName, string Place, string PlaceName, ToolAccess Access, string? Note, string? Source,
    DateOnly? CheckedOn)
{
    internal static ToolReachView Of(ToolReachRow row) => new(
        row.Id.Value, row.Version, row.Tool, Tools.Find(row.Tool)?.Name ?? row.Tool, row.Place, Places.NameOf(row.Place) ?? row.Place,
        row.Access, row.Note, row.Source, row.CheckedOn);
}

internal static class ToolReachEndpoints
{
    internal static IServiceCollection AddToolReachability(this IServiceCollection services) =>
        services.AddSingleton<IFirstData, FirstToolReach>();

    internal static void MapToolReachability(this IEndpointRouteBuilder app)
    {
        var tools = app.MapGroup("/tool-reachability").WithTags("Tools");
        tools.MapGet("", ReadAsync).Needs(UseCase.ReadToolReachability)
            .WithSummary("Where which tool cannot be reached, or only with limits; everywhere else it can");
        tools.MapSaveToolReach();
    }

    private static async Task<Ok<List<ToolReachView>>> ReadAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.ToolReach.AsNoTracking().ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.Select(ToolReachView.Of)
            .OrderBy(row => row.ToolName, StringComparer.Ordinal).ThenBy(row => row.PlaceName, StringComparer.Ordinal).ToList());
    }
}
