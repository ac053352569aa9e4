using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Webhooks;

/// <summary>What a receiver gets as JSON. The pairing is as the event left it, which may be earlier than now.</summary>
/// <param name="Id">The delivery's id; the same whenever it is sent again.</param>
/// <param name="Event">The name in the change feed, such as <c>PlanApproved</c>; <c>Test</c> for one that was asked for by hand.</param>
/// <param name="Pairing">Null in a test.</param>
internal sealed record WebhookBody(Guid Id, string Event, DateTimeOffset At, WebhookPairing? Pairing)
{
    internal const string TestEvent = "Test";
}

/// <param name="Version">Counts up with every change, so a receiver can put deliveries in order.</param>
/// <param name="PlanHash">Of the plan at that moment; null before there is one.</param>
internal sealed record WebhookPairing(
    Guid Id, PairingState State, long Version, string? PlanHash, IReadOnlyList<WebhookInstitution> Institutions);

internal sealed record WebhookInstitution(Guid Id, PairingSide Side);
