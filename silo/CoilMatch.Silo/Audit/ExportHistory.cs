using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Spreadsheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Audit;

internal static class ExportHistory
{
    private static readonly string[] Columns =
        ["At (UTC)", "Event", "Who", "On behalf of", "Version", "Comment", "What changed (JSON)"];

    internal static void MapExportHistory(this IEndpointRouteBuilder audit) => audit
        .MapGet("/{aggregateId:guid}/export", HandleAsync)
        .Needs(UseCase.ReadAudit)
        .Produces(StatusCodes.Status200OK, contentType: SheetFormats.Csv, additionalContentTypes: SheetFormats.Xlsx)
        .WithSummary("Everything that happened to an aggregate as a spreadsheet, from its beginning on");

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid aggregateId, string? format, AuditSight sight, History history, CancellationToken cancellationToken)
    {
        if (SheetFormats.Check(format, out var file) is { } badFormat) return badFormat.ToProblem();

        var readable = await sight.ReadableAsync([aggregateId], cancellationToken);
        var entries = (await history.ReadAsync(readable, cancellationToken, most: int.MaxValue))[aggregateId].ToList();
        if (entries.Count == 0) return Refusal.NotFound.ToProblem();

        return file.Answer("history", Columns, entries.ToAsyncEnumerable(), entry =>
            [entry.At, entry.Event, entry.Actor, entry.OnBehalfOf, entry.Version, entry.Comment, entry.Data]);
    }
}
