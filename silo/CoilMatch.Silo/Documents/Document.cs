using CoilMatch.Silo.Common;
using CoilMatch.Silo.Documents.Content;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Documents;

/// <summary>One file of a document; it never changes and stays readable when the next one comes.</summary>
/// <param name="Revision">From 1.</param>
/// <param name="Name">Already safe, see <see cref="FileName"/>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In small hexadecimal letters.</param>
/// <param name="Blob">Where the content lies.</param>
internal sealed record DocumentRevision(
    int Revision, string Name, FileFormat Format, long Size, string Sha256, string Blob, PersonId AddedBy, DateTimeOffset AddedAt);

/// <summary>
/// A file that belongs to a pairing, in all its revisions. Who changes it holds the lock on the pairing, whose feed also tells
/// of it.
/// </summary>
internal sealed class Document
{
    private Document()
    {
    }

    public DocumentId Id { get; private init; }

    public PairingId PairingId { get; private init; }

    public DocumentKind Kind { get; private init; }

    public DocumentVisibility Visibility { get; private init; }

    /// <summary>The side that added it.</summary>
    public PairingSide Side { get; private init; }

    public PersonId AddedBy { get; private init; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<DocumentRevision> Revisions { get; private set; } = [];

    /// <summary>Of all revisions together.</summary>
    public long Bytes { get; private set; }

    /// <summary>When its content was deleted; null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public PersonId? RemovedBy { get; private set; }

    internal DocumentRevision Latest => Revisions[^1];

    internal static Document Begin(
        DocumentId id, PairingId pairing, DocumentKind kind, DocumentVisibility visibility, PairingSide side, PersonId by) => new()
        {
            Id = id,
            PairingId = pairing,
            Kind = kind,
            Visibility = visibility,
            Side = side,
            AddedBy = by,
        };

    /// <summary>Puts the next file on top; the revision's number is set here.</summary>
    internal Refusal? Add(DocumentRevision next)
    {
        if (Revisions.Count >= DocumentLimits.Revisions) return DocumentRefusals.TooManyRevisions;

        Revisions = [.. Revisions, next with { Revision = Revisions.Count + 1 }];
        Bytes += next.Size;
        return null;
    }

    /// <summary>Takes it away; what remains is that it was there.</summary>
    internal void Remove(PersonId by, DateTimeOffset at)
    {
        RemovedAt = at;
        RemovedBy = by;
    }
}
