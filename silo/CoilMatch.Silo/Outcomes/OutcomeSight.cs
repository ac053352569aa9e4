using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Who may read what a side answered: those who take part, those who were asked to review it, and the secretariat.</summary>
internal static class OutcomeSight
{
    internal static bool MayReadOutcomes(this PairingRow row, Caller caller) => row.RightsOf(caller).Turns != PairingParty.Nobody;
}
