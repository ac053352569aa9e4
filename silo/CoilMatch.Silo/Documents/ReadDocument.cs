using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Documents.Content;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CoilMatch.Silo.Documents;

internal static class ReadDocument
{
    internal static void MapReadDocument(this IEndpointRouteBuilder documents) => documents
        .MapGet("/{id:guid}/revisions/{revision}", HandleAsync)
        .Needs(UseCase.ReadDocuments)
        .WithSummary("The content of one revision, always as an attachment")
        .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, int revision, HttpResponse response, Caller caller, SiloDbContext db, IBlobs blobs, CancellationToken cancellationToken)
    {
        if (await db.FindDocumentAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        if (row.Document.Revisions.FirstOrDefault(one => one.Revision == revision) is not { } wanted) return Refusal.NotFound.ToProblem();

        var content = await blobs.OpenAsync(wanted.Blob, cancellationToken)
            ?? throw new FileNotFoundException($"The blob {wanted.Blob} is gone.");
        NeverShown(response.Headers, wanted.Name);
        return TypedResults.Stream(content, DocumentFormats.Traits[wanted.Format].MediaType);
    }

    /// <summary>A browser saves it, and asks nobody but us for it; were it shown after all, nothing in it could run.</summary>
    private static void NeverShown(IHeaderDictionary headers, string name)
    {
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name }.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.CacheControl = "private, no-store";
    }
}
