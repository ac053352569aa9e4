using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Documents;

/// <summary>A document with its pairing, and what the caller may do with it.</summary>
internal sealed record DocumentRow(Document Document, PairingRow Pairing, DocumentSight Sight);

internal static class DocumentRows
{
    /// <summary>The document, when the caller may see it; for all others it does not exist.</summary>
    internal static async Task<DocumentRow?> FindDocumentAsync(
        this SiloDbContext db, Guid id, Caller caller, CancellationToken cancellationToken)
    {
        var documentId = new DocumentId(id);
        if (await db.Documents.SingleOrDefaultAsync(one => one.Id == documentId, cancellationToken) is not { } document) return null;
        if (await db.FindPairingAsync(document.PairingId.Value, caller, cancellationToken) is not { } pairing) return null;

        var sight = new DocumentSight(pairing, caller);
        return sight.MaySee(document) ? new DocumentRow(document, pairing, sight) : null;
    }
}
