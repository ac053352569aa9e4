namespace CoilMatch.Silo.Learning;

/// <summary>Where a learned model stands; at most one is live.</summary>
internal enum RankingModelState
{
    /// <summary>Trained and not yet compared with what ranks now.</summary>
    Candidate,
    Live,

    /// <summary>Was live once; can be gone back to.</summary>
    Retired,

    /// <summary>Was not surely better than what ranked when it was made.</summary>
    Rejected,
}
