using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Audit;

internal static class AuditEndpoints
{
    internal static IServiceCollection AddAudit(this IServiceCollection services) =>
        services.AddScoped<AuditSight>().AddScoped<History>();

    internal static void MapAudit(this IEndpointRouteBuilder app)
    {
        var audit = app.MapGroup("/audit").WithTags("Audit");
        audit.MapGet("/{aggregateId:guid}", ReadOneAsync).Needs(UseCase.ReadAudit)
            .WithSummary("What happened to an aggregate, from its beginning on");
        audit.MapPost("/by-ids", ReadManyAsync).Needs(UseCase.ReadAudit)
            .WithSummary("Several histories in one request; those that the caller may not read are left out");
        audit.MapExportHistory();
    }

    private static async Task<Results<Ok<List<HistoryEntryView>>, ProblemHttpResult>> ReadOneAsync(
        Guid aggregateId, AuditSight sight, History history, CancellationToken cancellationToken)
    {
        var readable = await sight.ReadableAsync([aggregateId], cancellationToken);
        var entries = (await history.ReadAsync(readable, cancellationToken))[aggregateId].ToList();
        return entries.Count == 0 ? Refusal.NotFound.ToProblem() : TypedResults.Ok(entries);
    }

    private static async Task<Results<Ok<Dictionary<Guid, List<HistoryEntryView>>>, ProblemHttpResult>> ReadManyAsync(
        IdsInput input, AuditSight sight, History history, CancellationToken cancellationToken)
    {
        if (input.Check() is { } refusal) return refusal.ToProblem();

        var readable = await sight.ReadableAsync(input.Ids, cancellationToken);
        var found = await history.ReadAsync(readable, cancellationToken);
        return TypedResults.Ok(found.ToDictionary(group => group.Key, group => group.ToList()));
    }
}
