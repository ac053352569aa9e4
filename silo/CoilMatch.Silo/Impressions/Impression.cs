using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Impressions;

/// <summary>One partner on a page that was shown, with what the ranking knew of it then.</summary>
internal sealed class Impression
{
    /// <summary>Places 1 to this are the first page; only they count as exposure.</summary>
    internal const int FirstPage = 10;

    public required SuggestionPageId PageId { get; init; }
    public required ListingId PartnerListingId { get; init; }

    /// <summary>Place in the whole list, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>How probable this partner's place was under the drawing that made the page; 1 when nothing was drawn.</summary>
    public required double Propensity { get; init; }

    /// <summary>In log-odds.</summary>
    public required double PriorMargin { get; init; }

    /// <summary>Values in the order of the page's feature list.</summary>
    public required float[] Features { get; init; }
}
