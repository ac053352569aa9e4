namespace CoilMatch.Silo.Rounds;

/// <summary>Where a matching round stands between its draft and its end.</summary>
internal enum RoundState
{
    /// <summary>Only its organisers see it.</summary>
    Draft,

    /// <summary>Listings are put in, where the round takes entries; it can be run.</summary>
    Open,

    /// <summary>It has been run; pairs can be struck out, and it can be run again.</summary>
    Proposed,

    /// <summary>The first requests went out, so the proposal stands.</summary>
    Sent,
    Closed,
}

/// <summary>How listings come into a round.</summary>
internal enum RoundEntryMode
{
    /// <summary>Lecturers and offices put them in.</summary>
    Entered,

    /// <summary>Every open listing that the round's filter takes.</summary>
    Filtered,
}

/// <summary>Why a listing of a round got no partner in the proposal.</summary>
internal enum LeftOverReason
{
    /// <summary>No listing of the other region in the round can work with it.</summary>
    NoCandidate,

    /// <summary>Some can, but none fits as well as the round asks for.</summary>
    BelowMinimum,

    /// <summary>Its institution has as many pairs as the round allows.</summary>
    InstitutionFull,

    /// <summary>The listings that it fits have partners who add more to the whole.</summary>
    OthersAddMore,
}
