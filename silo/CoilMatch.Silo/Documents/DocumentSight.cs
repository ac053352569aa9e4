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

    /// <summary>Who takes part on a side, or looks at the plan for it.</summary>
    private bool IsOf(PairingSide side) =>
        row.SideOf(caller) == side || (parties & (PairingParties.Lecturer(side) | PairingParties.Office(side))) != 0;
}
