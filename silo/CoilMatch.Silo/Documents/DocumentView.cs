using CoilMatch.Silo.Documents.Content;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Documents;

/// <param name="Revision">From 1.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In small hexadecimal letters.</param>
/// <param name="Format">What its bytes are.</param>
internal sealed record DocumentRevisionView(
    int Revision, string Name, FileFormat Format, long Size, string Sha256, Guid AddedBy, DateTimeOffset AddedAt)
{
    internal static DocumentRevisionView Of(DocumentRevision one) =>
        new(one.Revision, one.Name, one.Format, one.Size, one.Sha256, one.AddedBy.Value, one.AddedAt);
}

/// <param name="Name">Of the latest revision.</param>
/// <param name="Side">The side that added it.</param>
/// <param name="Revisions">The oldest first.</param>
/// <param name="MayRemove">Whether the caller may take it away.</param>
internal sealed record DocumentView(
    Guid Id, Guid PairingId, DocumentKind Kind, string Name, DocumentVisibility Visibility, PairingSide Side,
    IReadOnlyList<DocumentRevisionView> Revisions, bool MayRemove)
{
    internal static DocumentView Of(Document document, DocumentSight sight) => new(
        document.Id.Value,
        document.PairingId.Value,
        document.Kind,
        document.Latest.Name,
        document.Visibility,
        document.Side,
        [.. document.Revisions.Select(DocumentRevisionView.Of)],
        sight.MayRemove(document));
}
