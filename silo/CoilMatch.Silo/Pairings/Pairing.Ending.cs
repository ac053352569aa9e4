using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>Who ended a pairing before its time, and why.</summary>
/// <param name="From">How far it had come.</param>
internal sealed record Cancellation(CancellationReason Reason, string? Comment, PairingSide Side, PersonId By, DateTimeOffset At, PairingState From);

/// <summary>Ending before the project was delivered.</summary>
internal sealed partial class Pairing
{
    /// <summary>Null unless it was cancelled.</summary>
    public Cancellation? Cancellation { get; private set; }

    /// <summary>Whether it ended early after both had agreed, so that two listings were left alone.</summary>
    internal bool LeftAlone => AnsweredAt is not null && (State is PairingState.Cancelled or PairingState.Rejected or PairingState.Lapsed);

    /// <summary>Ends the pairing and gives both listings their place back.</summary>
    internal Refusal? Cancel(
        PairingSide side, CancellationReason reason, string? comment, PersonId by, Listing own, Listing invited, DateTimeOffset at)
    {
        Cancellation = new Cancellation(reason, comment, side, by, at, State);
        Enter(PairingState.Cancelled, at);
        Record(new PairingCancelled(reason, side, comment));
        GiveBack(own, invited, at);
        Settle(at);
        return null;
    }

    private void GiveBack(Listing own, Listing invited, DateTimeOffset at)
    {
        own.GivePartnerBack(Today(PairingSide.Requester, at), at);
        invited.GivePartnerBack(Today(PairingSide.Invited, at), at);
    }
}
