using CoilMatch.Matching;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Benchmarks.Simulation;

/// <summary>A partner that passed every gate for a lecturer, and the chance that both say yes.</summary>
internal sealed record Option(Inhabitant Partner, Suggestion Pair, double Likes, double BothLike);

/// <summary>All feasible pairs of a world, found by the product's own index, with the true worth of each.</summary>
internal sealed class Market
{
    private readonly Dictionary<Guid, IReadOnlyList<Option>> options = [];

    public Market(IReadOnlyList<Inhabitant> world, HiddenPreferences preferences)
    {
        World = world;
        var byId = world.ToDictionary(one => one.Listing.Id);
        var index = new CatalogueIndex();
        index.UpsertRange(world.Select(one => one.Listing));
        foreach (var lecturer in world)
            options[lecturer.Listing.Id] =
            [
                .. index.Suggest(lecturer.Listing.Id, new SuggestionQuery(world.Count)).Items.Select(pair =>
                {
                    var partner = byId[pair.Partner.Id];
                    var likes = preferences.Likes(lecturer, partner, pair);
                    return new Option(partner, pair, likes, likes * preferences.Likes(partner, lecturer, pair));
                }),
            ];
    }

    public IReadOnlyList<Inhabitant> World { get; }

    /// <summary>In the order of the prior.</summary>
    public IReadOnlyList<Option> For(Inhabitant lecturer) => options[lecturer.Listing.Id];

    /// <summary>In the order of prior and correction together; of the prior alone without a model.</summary>
    public IReadOnlyList<(Option Option, double Margin)> Ranked(Inhabitant lecturer, LearnedModel? model) =>
    [
        .. For(lecturer).Select(one => (one, Margin: one.Pair.PriorMargin + (model?.Correction(one.Pair.Features.AsSpan()) ?? 0)))
            .OrderByDescending(one => one.Margin),
    ];

    /// <summary>NDCG@10 of an order, where a partner is worth the chance that both say yes.</summary>
    public double Ndcg(Inhabitant lecturer, IEnumerable<Option> order)
    {
        var best = Discounted(For(lecturer).Select(one => one.BothLike).OrderDescending());
        return best == 0 ? 0 : Discounted(order.Select(one => one.BothLike)) / best;
    }

    private static double Discounted(IEnumerable<double> worths) => worths.Take(10).Select((worth, at) => worth / Math.Log2(at + 2)).Sum();
}
