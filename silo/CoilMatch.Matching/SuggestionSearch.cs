using CoilMatch.Matching.Ranking;

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

    /// <summary>The more entries there are to score, the fewer are compared first, so that a query of a large catalogue is not slow.</summary>
    private const long ScoredTimesCompared = 150_000_000;
    private const int SmallestBand = 640;
    private const int LargestFirstBand = 2_048;
    private const int BandGrowth = 8;

    public static SuggestionPage Run(Catalogue catalogue, CatalogueState state, AskingListing asking, SuggestionQuery query)
    {
        using var comparison = new Comparison(catalogue, state, asking, query);
        var items = Ranked(comparison, query).ConvertAll(comparison.Suggest);
        return new SuggestionPage(items, comparison.Feasible, comparison.Compared);
    }

    public static IReadOnlyList<PartnerFit> Fits(Catalogue catalogue, CatalogueState state, AskingListing asking, SuggestionQuery query)
    {
        using var comparison = new Comparison(catalogue, state, asking, query);
        return Ranked(comparison, query).ConvertAll(one => new PartnerFit(one.Pair.Theirs.Profile.Id, Contributions.ScoreOf(one.Pair.Margin)));
    }

    private static List<Candidate> Ranked(Comparison comparison, SuggestionQuery query)
    {
        var (offset, first) = (Math.Max(0, query.Offset), Math.Max(0, query.First));
        var ranked = new List<Candidate>();
        foreach (var band in Bands(comparison, query))
        {
            ranked.AddRange(band);
            if (ranked.Count >= (long)offset + first)
                break;
        }

        return [.. ranked.Skip(offset).Take(first)];
    }

    private static IEnumerable<List<Candidate>> Bands(Comparison comparison, SuggestionQuery query)
    {
        if (comparison.Region.Listings <= MostCompared || query.Only is not null)
        {
            yield return comparison.RankAll();
            yield break;
        }

        var first = (int)Math.Clamp(ScoredTimesCompared / comparison.Region.Listings, SmallestBand, LargestFirstBand);
        for (var depth = first; !comparison.IsExhausted; depth *= BandGrowth)
            foreach (var band in comparison.RankNearest(depth))
                yield return band;
    }
}
