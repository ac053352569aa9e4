using CoilMatch.Silo.Outcomes;

namespace CoilMatch.Silo.Pairings;

/// <summary>The feed of a pairing also tells that an office followed it up; nothing waits for that and no state depends on it.</summary>
internal sealed partial class Pairing
{
    internal void NoteFollowUp(PairingSide side, NextStep next, DateTimeOffset at)
    {
        ChangedAt = at;
        Record(new PartnershipFollowedUp(side, next));
    }
}
