using System.Text.Json;
using CoilMatch.Silo.Pairings;
using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.Statistics;

/// <summary>Why a pairing ended before it was delivered, as a code to count by and a label to read.</summary>
internal static class Endings
{
    /// <summary>Null while it goes on or after it was delivered.</summary>
    internal static (string Code, string Label)? Of(Pilot pilot) => pilot.DeliveredAt is not null ? null : pilot.State switch
    {
        PairingState.Declined => Declined(pilot.DeclineReason),
        PairingState.Cancelled => Cancelled(pilot.CancellationReason),
        PairingState.Withdrawn => ("withdrawn", "The request was taken back"),
        PairingState.Rejected => ("rejected", "An institution did not approve the plan"),
        PairingState.Lapsed => Before(pilot) == PairingState.Requested
            ? ("lapsed.request", "The request was not answered in time")
            : ("lapsed.planning", "The plan was not finished in time"),
        _ => null,
    };

    /// <summary>Why one that was delivered went no further.</summary>
    internal static (string Code, string Label)? After(Pilot pilot) => pilot.DeliveredAt is null || pilot.State != PairingState.Archived ? null
        : pilot.FirstIn(PairingState.Evaluated) is null ? ("archived.unreported", "Closed without a report of both sides")
        : pilot.FirstIn(PairingState.Published) is not null ? ("archived.taken-down", "Published and taken down again")
        : pilot.FirstIn(PairingState.InReview) is null ? ("archived.unreviewed", "Closed without a review")
        : ("archived.reviewed", "Reviewed and not published as good practice");

    private static PairingState Before(Pilot pilot) => pilot.Milestones.Count > 1 ? pilot.Milestones[^2].State : PairingState.Requested;

    private static (string, string) Declined(string? reason) =>
        ($"declined.{reason ?? "other"}", $"Declined: {LabelOf(ReasonCodes.Decline, reason)}");

    private static (string, string) Cancelled(string? reason)
    {
        var code = reason is null ? "other" : JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToLowerInvariant()).Replace('_', '-');
        return ($"cancelled.{code}", $"Cancelled: {LabelOf(ReasonCodes.Cancellation, code)}");
    }

    private static string LabelOf(ReasonList reasons, string? code)
    {
        var label = reasons.Find(code)?.Label ?? "another reason";
        return label.StartsWith("I ", StringComparison.Ordinal) ? label : char.ToLowerInvariant(label[0]) + label[1..];
    }
}
