namespace CoilMatch.Training;

/// <summary>How far a shown suggestion came, the furthest step counting.</summary>
public enum Outcome
{
    Ignored,
    Dismissed,
    Requested,
    Accepted,
    Approved,
    Delivered,
    GoodOutcome,
}
