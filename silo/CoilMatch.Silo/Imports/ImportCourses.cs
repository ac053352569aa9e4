using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace CoilMatch.Silo.Imports;

internal static class ImportCourses
{
    private const string LineByLine = "application/x-ndjson";

    private static readonly Refusal UnknownFormat =
        new("unknown-format", "The format must be csv or jsonl, told by format or by the end of fileName.", "format");

    private static readonly Refusal Busy =
        new("import-running", "Another import is running. Start this one when it has ended.");

    internal static void MapImportCourses(this IEndpointRouteBuilder imports) => imports
        .MapPost("", HandleAsync)
        .Needs(UseCase.ImportCourses)
        .WithMetadata(new DisableRequestSizeLimitAttribute())
        .WithSummary("Import courses from a CSV or JSON Lines file, gzipped or not; the answer is a report, line by line")
        .Accepts<Stream>("application/octet-stream", "*/*")
        .Produces<ImportLine>(StatusCodes.Status200OK, LineByLine)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> HandleAsync(
        string? fileName, string? format, HttpContext http, Caller caller, NpgsqlDataSource source, IServiceScopeFactory scopes,
        CancellationToken cancellationToken)
    {
        if (ImportFormats.Find(format, fileName) is not { } known) return UnknownFormat.ToProblem();

        var (file, refusal) = await UploadedFile.ReceiveAsync(http.Request, cancellationToken);
        if (file is null) return refusal!.ToProblem();

        await using var uploaded = file;
        await using var alone = await WorkLock.TryTakeAsync(source, WorkLock.Imports, cancellationToken);
        if (alone is null) return Busy.ToProblem();

        http.Response.ContentType = LineByLine;
        var report = new ImportReport(http.Response.Body);
        await new ImportRun(scopes, caller.Id?.Value, uploaded, report).RunAsync(known, cancellationToken);
        return TypedResults.Empty;
    }
}
