namespace CoilMatch.Silo.Pairings;

/// <summary>A state that a pairing entered, and when.</summary>
internal sealed record Milestone(PairingState State, DateTimeOffset At);
