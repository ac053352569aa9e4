using CoilMatch.Silo.Documents;

namespace CoilMatch.Silo.Pairings;

/// <summary>The feed of a pairing also tells of its documents; what one side keeps to itself is not named there.</summary>
internal sealed partial class Pairing
{
    internal void NoteDocumentAdded(Document document, DateTimeOffset at)
    {
        var (id, revision) = (document.Id.Value, document.Latest.Revision);
        Record(document.Visibility == DocumentVisibility.BothSides
            ? new DocumentAdded(id, document.Latest.Name, revision)
            : new OwnDocumentAdded(id, revision, document.Side));
        Settle(at);
    }

    internal void NoteDocumentRemoved(Document document, DateTimeOffset at)
    {
        Record(document.Visibility == DocumentVisibility.BothSides
            ? new DocumentRemoved(document.Id.Value, document.Latest.Name)
            : new OwnDocumentRemoved(document.Id.Value, document.Side));
        Settle(at);
    }
}
