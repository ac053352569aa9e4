namespace CoilMatch.Matching;

/// <summary>Ranks the listings of the other region for one that asks: gates first, then the exact score of those that pass.</summary>
/// <remarks>
/// In a small region every listing is compared. In a large one they are compared in bands: first the nearest by topic, then,
/// only when the page reaches further than that, ever larger bands of the next nearest, and at last all that is left. A band
/// is ranked as a whole and follows the one before, so pages of any depth continue each other.
/// </remarks>
internal static class SuggestionSearch
{
    /// <summary>Up to so many listings of the other region, every one is compared.</summary>
    public const int MostCompared = 8_192;

    private const int FirstBand = 2_048;
    private const int BandGrowth = 8;

    public static SuggestionPage Run(Catalogue catalogue, CatalogueState state, AskingListing asking, SuggestionQuery query)
    {
        var (offset, first) = (Math.Max(0, query.Offset), Math.Max(0, query.First));
        var wanted = (long)offset + first;
        var comparison = new Comparison(catalogue, state, asking, query);
        var ranked = new List<Candidate>();
        foreach (var band in Bands(comparison, query))
        {
            ranked.AddRange(band);
            if (ranked.Count >= wanted)
                break;
        }

        return new SuggestionPage(
            [.. ranked.Skip(offset).Take(first).Select(comparison.Suggest)], comparison.Feasible, comparison.Compared);
    }

    private static IEnumerable<List<Candidate>> Bands(Comparison comparison, SuggestionQuery query)
    {
        var listings = comparison.Region.Listings;
        if (listings > MostCompared && query.Only is null)
        {
            for (var depth = FirstBand; depth < listings; depth *= BandGrowth)
                foreach (var band in comparison.RankNearest(depth))
                    yield return band;
        }

        yield return comparison.RankAll();
    }
}
