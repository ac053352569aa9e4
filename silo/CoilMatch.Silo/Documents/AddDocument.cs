using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Documents.Content;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Documents;

internal static class AddDocument
{
    internal static void MapAddDocument(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/documents", HandleAsync)
        .Needs(UseCase.AddDocument)
        .WithMetadata(new DisableRequestSizeLimitAttribute())
        .WithSummary("Add a document, or the next revision of one; the body is the file, its name comes percent-encoded in X-File-Name")
        .Accepts<Stream>("application/octet-stream", "*/*")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    /// <summary>
    /// Refuses what can be refused before anything is sent; takes the file onto this machine's disk; looks at it; puts it among
    /// the blobs; and only then writes the row. What goes wrong in between leaves no row and no blob.
    /// </summary>
    private static async Task<Results<Ok<DocumentView>, ProblemHttpResult>> HandleAsync(
        Guid id, string? kind, string? visibility, Guid? documentId, HttpRequest request,
        Caller caller, SiloDbContext db, PairingDesk desk, IBlobs blobs, UploadPatience patience, CancellationToken cancellationToken)
    {
        if (await MayAddAsync(id, documentId, caller, db, cancellationToken) is { } no) return no.ToProblem();
        if (Check(documentId, kind, visibility, out var asKind, out var seenBy) is { } faulty) return faulty.ToProblem();
        if (SentName.Of(request.Headers[SentName.Header]) is not { } sentName) return DocumentRefusals.NoName.ToProblem();

        var (received, notReceived) = await ReceivedFile.ReceiveAsync(request.Body, request.ContentLength, patience, cancellationToken);
        if (received is null) return notReceived!.ToProblem();

        await using var file = received;
        var (format, harmful) = await ContentCheck.LookAsync(file.Content, sentName, cancellationToken);
        if (format is not { } known) return harmful!.ToProblem();

        var document = documentId is { } existing ? new DocumentId(existing) : DocumentId.New();
        var blob = UnownedContent.NewName(document);
        await blobs.CreateAsync(blob, content => file.Content.CopyToAsync(content, cancellationToken), cancellationToken);
        var revision = new DocumentRevision(0, FileName.Safe(sentName, known), known, file.Size, file.Sha256, blob, caller.Id!.Value, default);

        // The file is all here: what follows is done to its end even when the caller has gone meanwhile. Should the machine break
        // right now, nobody could say whether the row was written, so the blob stays for UnownedContent to judge.
        var (view, refusal) = await SaveAsync(id, desk, db, caller, revision, scene => documentId is null
            ? Task.FromResult<Document?>(Document.Begin(document, scene.Pairing.Id, asKind, seenBy, scene.Side, scene.By))
            : db.Documents.SingleOrDefaultAsync(one => one.Id == document, CancellationToken.None), CancellationToken.None);
        if (refusal is null) return TypedResults.Ok(view);

        await blobs.DeleteAsync(blob, CancellationToken.None);
        return refusal.ToProblem();
    }

    private static async Task<(DocumentView? View, Refusal? Refusal)> SaveAsync(
        Guid id, PairingDesk desk, SiloDbContext db, Caller caller, DocumentRevision revision,
        Func<PairingScene, Task<Document?>> find, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (scene, refusal) = await desk.EnterAsync(id, PairingAction.AddDocument, cancellationToken);
        if (scene is null) return (null, refusal);

        var sight = new DocumentSight(scene.Row, caller);
        if (await find(scene) is not { } document || document.PairingId != scene.Pairing.Id || !sight.MaySee(document))
            return (null, Refusal.NotFound);
        if (await LimitsAsync(scene.Pairing.Id, document, revision.Size, db, cancellationToken) is { } full) return (null, full);
        if (document.Add(revision with { AddedAt = scene.Now }) is { } tooMany) return (null, tooMany);

        if (document.Revisions.Count == 1) db.Documents.Add(document);
        scene.Pairing.NoteDocumentAdded(document, scene.Now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (DocumentView.Of(document, sight), null);
    }

    private static async Task<Refusal?> LimitsAsync(
        PairingId pairing, Document document, long size, SiloDbContext db, CancellationToken cancellationToken)
    {
        var there = await db.Documents.Where(one => one.PairingId == pairing && one.RemovedAt == null)
            .Select(one => one.Bytes).ToListAsync(cancellationToken);
        if (document.Revisions.Count == 0 && there.Count >= DocumentLimits.Documents) return DocumentRefusals.TooMany;
        return there.Sum() + size > DocumentLimits.PairingBytes ? DocumentRefusals.PairingFull : null;
    }

    /// <summary>Asked before a byte of the file is read, and once more when the pairing is locked.</summary>
    private static async Task<Refusal?> MayAddAsync(
        Guid id, Guid? documentId, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound;
        var refusal = row.RightsOf(caller).Check(PairingAction.AddDocument, out _, out _);
        if (refusal is null && documentId is { } existing
            && (await db.FindDocumentAsync(existing, caller, cancellationToken))?.Document.PairingId != row.Pairing.Id)
            refusal = Refusal.NotFound;
        db.ChangeTracker.Clear();
        return refusal;
    }

    /// <summary>An agreement is there for both; of anything else the person says who may see it.</summary>
    private static Refusal? Check(Guid? documentId, string? kind, string? visibility, out DocumentKind asKind, out DocumentVisibility seenBy)
    {
        var (knownKind, knownVisibility) = (CodeOf<DocumentKind>.Find(kind), CodeOf<DocumentVisibility>.Find(visibility));
        if (visibility is null && knownKind == DocumentKind.Agreement) knownVisibility = DocumentVisibility.BothSides;
        (asKind, seenBy) = (knownKind ?? default, knownVisibility ?? default);
        if (documentId is not null) return kind is null && visibility is null ? null : DocumentRefusals.KindFixed;
        if (knownKind is null) return DocumentRefusals.KindNeeded;
        return knownVisibility is null ? DocumentRefusals.VisibilityNeeded : null;
    }
}
