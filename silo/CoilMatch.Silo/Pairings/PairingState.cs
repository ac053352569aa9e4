namespace CoilMatch.Silo.Pairings;

/// <summary>Where a pairing stands on its way from a request to a finished exchange.</summary>
internal enum PairingState
{
    Requested,
    Declined,
    Lapsed,
    CoDesign,
    UnderReview,
    ChangesRequested,
    Rejected,
    Approved,
    Ready,
    Running,
    AtRisk,
    Delivered,
    Evaluated,
    InReview,
    Published,
    Archived,
    Cancelled,
    Withdrawn,
}
