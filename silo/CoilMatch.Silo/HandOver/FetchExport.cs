using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CoilMatch.Silo.HandOver;

internal static class FetchExport
{
    private const string MediaType = "application/zip";

    internal static void MapFetchExport(this IEndpointRouteBuilder handOver)
    {
        handOver.MapGet("/exports/{id:guid}/file", HandleAsync)
            .Needs(UseCase.HandOver)
            .Produces<Stream>(StatusCodes.Status200OK, MediaType)
            .WithSummary("The archive; a range of it goes on where a broken download stopped");
        handOver.MapDelete("/exports/{id:guid}/file", RemoveAsync)
            .Needs(UseCase.HandOver)
            .WithSummary("Delete the archive before its time; what is known of it stays");
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, SiloDbContext db, IBlobs blobs, CancellationToken cancellationToken)
    {
        var fileId = new HandOverFileId(id);
        var file = await db.HandOverFiles.SingleOrDefaultAsync(one => one.Id == fileId, cancellationToken);
        if (file is null) return Refusal.NotFound.ToProblem();
        if (file.State != HandOverState.Ready || await blobs.OpenAsync(file.Blob, cancellationToken) is not { } content)
            return HandOverRefusals.NotReady.ToProblem();

        file.NoteFetched();
        await db.SaveChangesAsync(cancellationToken);
        http.Response.Headers.CacheControl = "private, no-store";
        var name = FormattableString.Invariant($"coilmatch-{file.AskedAt.UtcDateTime:yyyyMMdd-HHmm}.zip");
        return TypedResults.Stream(
            content, MediaType, name, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<Results<Ok<HandOverFileView>, ProblemHttpResult>> RemoveAsync(
        Guid id, SiloDbContext db, IBlobs blobs, CancellationToken cancellationToken)
    {
        var fileId = new HandOverFileId(id);
        var file = await db.HandOverFiles.SingleOrDefaultAsync(one => one.Id == fileId, cancellationToken);
        if (file is null) return Refusal.NotFound.ToProblem();
        if (file.State != HandOverState.Ready) return HandOverRefusals.NotReady.ToProblem();

        await db.RemoveFileAsync(file, blobs, cancellationToken);
        var views = await db.ViewAsync(db.HandOverFiles.Where(one => one.Id == fileId), cancellationToken);
        return TypedResults.Ok(views[0]);
    }
}
