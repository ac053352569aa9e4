using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;

namespace CoilMatch.Silo.Impressions;

/// <summary>A stretch of suggestions as it was just sent to somebody.</summary>
internal sealed record PageView(
    ListingId ListingId,
    DateTimeOffset At,
    string? ModelVersion,
    bool Explored,
    string FeatureList,
    IReadOnlyList<ShownItem> Items)
{
    /// <summary>
    /// Whether looking at these suggestions says anything of the ranking: the listing is open, and the one who looks can act
    /// on it in person, as its lecturer or its office. The secretariat, experts, other lecturers and scripts with a
    /// personal token look without counting.
    /// </summary>
    internal static bool Counts(Caller caller, Listing listing) => listing.IsOpen && !caller.IsScript && caller.MayEdit(listing);
}

/// <param name="Position">Place in the whole list, from 1.</param>
/// <param name="Propensity">Probability of this partner's place; 1 when nothing was drawn.</param>
/// <param name="PriorMargin">In log-odds.</param>
internal sealed record ShownItem(Guid PartnerListingId, int Position, double Propensity, double PriorMargin, float[] Features);
