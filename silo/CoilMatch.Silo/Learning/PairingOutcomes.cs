using CoilMatch.Silo.Pairings;
using CoilMatch.Training;

namespace CoilMatch.Silo.Learning;

/// <summary>The one place that says how far a suggestion came, from the state of the pairing that it led to.</summary>
internal static class PairingOutcomes
{
    internal static Outcome Of(PairingState state) => state switch
    {
        PairingState.Requested or PairingState.Declined or PairingState.Lapsed or PairingState.Withdrawn => Outcome.Requested,
        PairingState.CoDesign or PairingState.UnderReview or PairingState.ChangesRequested or PairingState.Rejected
            or PairingState.Cancelled => Outcome.Accepted,
        PairingState.Approved or PairingState.Ready or PairingState.Running or PairingState.AtRisk => Outcome.Approved,
        PairingState.Delivered or PairingState.Evaluated or PairingState.InReview or PairingState.Archived => Outcome.Delivered,
        PairingState.Published => Outcome.GoodOutcome,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };
}
