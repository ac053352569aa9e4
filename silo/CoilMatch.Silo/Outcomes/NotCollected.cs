namespace CoilMatch.Silo.Outcomes;

internal enum NotCollectedReason
{
    NotAsked,
    TooFewAnswers,
    NoConsent,
    Lost,
    NotApplicable,
    Other,
}

/// <summary>That a measure was not collected, and why.</summary>
internal sealed record NotCollected(NotCollectedReason Reason, string? Note = null);

/// <summary>One measure of an outcome report: either its figures are told or why they are not.</summary>
internal abstract record Measure
{
    /// <summary>Null when the figures are told.</summary>
    public NotCollected? NotCollected { get; init; }
}
