using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Reports;

/// <summary>What one caller may do with the testimonials of one pairing.</summary>
internal sealed class TestimonialSight(PairingRow row, Caller caller)
{
    private readonly PairingParty turns = row.RightsOf(caller).Turns;

    /// <summary>The side for which the caller speaks, as its lecturer or its office; null for everybody else.</summary>
    internal PairingSide? Side => PairingSides.Both.Cast<PairingSide?>().FirstOrDefault(side => IsOf(side!.Value));

    /// <summary>Once the project has begun there is something to tell of.</summary>
    internal bool HasBegun => row.Pairing.Run is not null;

    internal bool MayRecord => HasBegun && Side is not null;

    /// <summary>Both sides and those who oversee: a withdrawal must never fail for lack of a right.</summary>
    internal bool MayWithdraw(Testimonial one) => IsOf(one.Side) || caller.IsSecretariat;

    private bool IsOf(PairingSide side) => (turns & (PairingParties.Lecturer(side) | PairingParties.Office(side))) != 0;
}
