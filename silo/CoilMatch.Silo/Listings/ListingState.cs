namespace CoilMatch.Silo.Listings;

/// <summary>Where a listing stands between its draft and its end.</summary>
internal enum ListingState
{
    Draft,
    Published,
    Paused,

    /// <summary>Every partner that was sought has been found.</summary>
    Matched,
    Expired,
    Withdrawn,
}
