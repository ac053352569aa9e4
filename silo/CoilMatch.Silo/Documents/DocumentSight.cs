using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Documents;

/// <summary>
/// What one caller may do with the documents of one pairing: each side sees what both may see and its own; those who only look
/// on see what both may see; the office of a side, and who added a document, may remove it.
/// </summary>
internal sealed class DocumentSight(PairingRow row, Caller caller)
{
    private readonly PairingParty parties = row.RightsOf(caller).Turns;

    internal bool MaySee(Document document) =>
        document.RemovedAt is null && row.IsVisibleTo(caller)
        && (document.Visibility == DocumentVisibility.BothSides || IsOf(document.Side));

    internal bool MayRemove(Document document) =>
        parties.HasFlag(PairingParties.Office(document.Side)) || (document.AddedBy == caller.Id && IsOf(document.Side));

    /// <summary>Whether the caller takes part; those who only look on add nothing.</summary>
    internal bool MayAddRevision(Document document) => MaySee(document) && parties != PairingParty.Nobody;

    private bool IsOf(PairingSide side) => (parties & (PairingParties.Lecturer(side) | PairingParties.Office(side))) != 0;
}
