using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace CoilMatch.Silo.Documents;

internal static partial class RemoveDocument
{
    internal static void MapRemoveDocument(this IEndpointRouteBuilder documents) => documents
        .MapDelete("/{id:guid}", HandleAsync)
        .Needs(UseCase.RemoveDocument)
        .WithSummary("Take a document away with all its revisions, as who added it or as the office of that side");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, PairingViews views, IBlobs blobs, NpgsqlDataSource source, TimeProvider clock,
        ILogger<Document> log, CancellationToken cancellationToken)
    {
        if (await db.FindDocumentAsync(id, caller, cancellationToken) is not { } found) return Refusal.NotFound.ToProblem();
        db.ChangeTracker.Clear();

        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.LockPairingAsync(found.Document.PairingId.Value, cancellationToken);
        if (await db.FindDocumentAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();
        if (!row.Sight.MayRemove(row.Document)) return Refusal.Forbidden.ToProblem();

        var now = clock.GetUtcNow();
        row.Document.Remove(caller.Id!.Value, now);
        row.Pairing.Pairing.NoteDocumentRemoved(row.Document, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        await db.OnceCommittedAsync(() => DeleteContentAsync(row.Document, blobs, source, log));
        return TypedResults.Ok(await views.OfAsync(row.Pairing, cancellationToken));
    }

    /// <summary>
    /// What cannot be deleted now, as while a backup is taken whose snapshot may still hold it, is no document's any more, so
    /// <see cref="UnownedContent"/> deletes it later.
    /// </summary>
    private static async Task DeleteContentAsync(Document document, IBlobs blobs, NpgsqlDataSource source, ILogger<Document> log)
    {
        try
        {
            await using var turn = await WorkLock.TryShareAsync(source, WorkLock.Contents, CancellationToken.None);
            if (turn is null) return;

            foreach (var revision in document.Revisions) await blobs.DeleteAsync(revision.Blob, CancellationToken.None);
        }
        catch (Exception failure)
        {
            LogKept(log, failure, document.Id.Value);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content of the removed document {Document} is not deleted yet")]
    private static partial void LogKept(ILogger log, Exception failure, Guid document);
}
