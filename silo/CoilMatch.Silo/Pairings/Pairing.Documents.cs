using CoilMatch.Silo.Documents;

namespace CoilMatch.Silo.Pairings;

/// <summary>The feed of a pairing also tells of its documents; what one side keeps to itself is not named there.</summary>
internal sealed partial class Pairing
{
    internal void NoteDocumentAdded(Document document, DateTimeOffset at)
    {
        Record(new DocumentAdded(document.Id.Value, NameInFeed(document), document.Latest.Revision, OnlyFor(document)));
        Settle(at);
    }

    internal void NoteDocumentRemoved(Document document, DateTimeOffset at)
    {
        Record(new DocumentRemoved(document.Id.Value, NameInFeed(document), OnlyFor(document)));
        Settle(at);
    }

    private static string? NameInFeed(Document document) =>
        document.Visibility == DocumentVisibility.BothSides ? document.Latest.Name : null;

    private static PairingSide? OnlyFor(Document document) =>
        document.Visibility == DocumentVisibility.BothSides ? null : document.Side;
}
