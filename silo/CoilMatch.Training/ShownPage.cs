namespace CoilMatch.Training;

/// <summary>Suggestions that were seen together, best place first, and how well an order of them would have served.</summary>
internal sealed class ShownPage
{
    private const int Depth = 10;

    private ShownPage(IEnumerable<ShownSuggestion> shown) => Items = [.. shown.OrderBy(one => one.Position)];

    public IReadOnlyList<ShownSuggestion> Items { get; }

    public DateTimeOffset ShownAt => Items[0].ShownAt;

    public Guid Lecturer => Items[0].LecturerListing;

    public bool HasRequest => Items.Any(one => one.Outcome.Worth() > 0);

    /// <summary>The pages in the order of time.</summary>
    public static IReadOnlyList<ShownPage> In(IEnumerable<ShownSuggestion> shown) =>
    [
        .. shown.GroupBy(one => one.PageId).Select(page => new ShownPage(page))
            .OrderBy(page => page.ShownAt).ThenBy(page => page.Items[0].PageId),
    ];

    /// <summary>
    /// NDCG@10 of the page in the order of these margins; what was requested counts by its worth divided by the chance that
    /// its place was looked at, so that a good partner low on the page is not taken for a bad one.
    /// </summary>
    public double Ndcg(Func<int, double> marginOf, PropensityEstimate propensities, double leastPropensity)
    {
        var gains = Items.Select(one => one.Outcome.Worth() / Math.Max(leastPropensity, propensities.At(one.Position))).ToArray();
        var margins = Enumerable.Range(0, Items.Count).Select(marginOf).ToArray();
        var ranked = Enumerable.Range(0, Items.Count).OrderByDescending(at => margins[at]).ThenBy(at => at).Select(at => gains[at]);
        return Discounted(ranked) / Discounted(gains.OrderDescending());
    }

    private static double Discounted(IEnumerable<double> gains) =>
        gains.Take(Depth).Select((gain, at) => gain / Math.Log2(at + 2)).Sum();
}
