using System.Text.Json;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Webhooks;

/// <summary>Which events of the feed bring a pairing into another state.</summary>
internal static class StateChanges
{
    /// <summary>The state that this change led to; null when the pairing stayed where it was.</summary>
    internal static PairingState? EnteredBy(Change change) => change.AggregateType != nameof(Pairing) ? null : change.Event switch
    {
        nameof(PairingRequested) => PairingState.Requested,
        nameof(PairingAccepted) => PairingState.CoDesign,
        nameof(PairingDeclined) => PairingState.Declined,
        nameof(PairingWithdrawn) => PairingState.Withdrawn,
        nameof(PairingLapsed) => PairingState.Lapsed,
        nameof(PlanSaved) when FromOf(change) is PairingState.UnderReview or PairingState.Approved or PairingState.Ready => PairingState.CoDesign,
        nameof(PlanSubmitted) => PairingState.UnderReview,
        nameof(PlanApproved) => PairingState.Approved,
        nameof(ChangesRequested) => PairingState.ChangesRequested,
        nameof(PlanRejected) => PairingState.Rejected,
        nameof(PairingReady) => PairingState.Ready,
        nameof(PairingNotReady) => PairingState.Approved,
        nameof(ProjectStarted) or nameof(ProjectRecovered) => PairingState.Running,
        nameof(ProjectAtRisk) => PairingState.AtRisk,
        nameof(ProjectDelivered) => PairingState.Delivered,
        nameof(PilotEvaluated) => PairingState.Evaluated,
        nameof(ReviewersAssigned) when Read<bool>(change, "begins") => PairingState.InReview,
        nameof(ReviewConcluded) when IsMoreInformation(change) => PairingState.Evaluated,
        nameof(PracticePublished) => PairingState.Published,
        nameof(PairingArchived) => PairingState.Archived,
        nameof(PairingCancelled) => PairingState.Cancelled,
        _ => null,
    };

    private static PairingState FromOf(Change change) => Read<PairingState>(change, "from");

    private static bool IsMoreInformation(Change change) => Read<ReviewDecision>(change, "decision") == ReviewDecision.MoreInformation;

    private static T Read<T>(Change change, string member)
    {
        using var data = JsonDocument.Parse(change.Data);
        return data.RootElement.GetProperty(member).Deserialize<T>(Json.Options)!;
    }
}
