using System.Collections.Immutable;
using CoilMatch.Matching.Fairness;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Simulation;

/// <summary>How first-page places were spread over a term, and how well the pages served.</summary>
/// <param name="Gini">0 when all listings were shown alike, towards 1 when a few took all.</param>
/// <param name="Favoured">Share of first-page places for newcomers and under-represented countries.</param>
/// <param name="LargestShare">The most that a listing was shown, against the mean.</param>
internal sealed record TermFigures(double Gini, double Ndcg, double Favoured, double LargestShare);

/// <summary>A term in which every lecturer opens the first page a few times, in a random order.</summary>
internal static class Term
{
    private const int Visits = 3;
    private const int PageSize = 10;

    /// <summary>How far behind the first page partners are looked at for near-equals.</summary>
    private const int Reach = 40;

    public static TermFigures Run(Market market, LearnedModel? model, ExposureRules rules, Random random)
    {
        var exposure = market.World.ToDictionary(one => one.Listing.Id, _ => 0.0);
        var count = market.World.CountBy(one => one.Listing.Region).ToDictionary();
        var spent = count.ToDictionary(one => one.Key, _ => 0.0);
        var ranked = market.World.ToDictionary(one => one, one => market.Ranked(one, model));
        var few = UnderRepresented(market);
        var (ndcg, favoured, places) = (new List<double>(), 0, 0);
        foreach (var lecturer in Enumerable.Repeat(market.World, Visits).SelectMany(one => one).OrderBy(_ => random.Next()).ToList())
        {
            var partners = lecturer.Listing.Region == Region.Asia ? Region.Europe : Region.Asia;
            var byId = ranked[lecturer].Take(Reach).ToDictionary(one => one.Option.Partner.Listing.Id, one => one.Option);
            var page = ExposureRerank.Apply(
                [.. ranked[lecturer].Take(Reach).Select(one => new ExposureCandidate(
                    one.Option.Partner.Listing.Id, one.Margin, one.Option.Partner.Listing.Country, one.Option.Partner.IsNewcomer, exposure[one.Option.Partner.Listing.Id]))],
                rules with { FairShare = spent[partners] / count[partners], UnderRepresented = few })
                .Take(PageSize).Select(one => byId[one.Candidate.Listing]).ToList();
            for (var at = 0; at < page.Count; at++)
            {
                exposure[page[at].Partner.Listing.Id] += ExposureRerank.Weight(at + 1);
                spent[partners] += ExposureRerank.Weight(at + 1);
                favoured += page[at].Partner.IsNewcomer || few.Contains(page[at].Partner.Listing.Country) ? 1 : 0;
                places++;
            }

            ndcg.Add(market.Ndcg(lecturer, page));
        }

        return new TermFigures(Gini([.. exposure.Values]), ndcg.Average(), (double)favoured / places, exposure.Values.Max() / exposure.Values.Average());
    }

    /// <summary>Half the mean difference between two listings, over the mean (Gini 1912).</summary>
    public static double Gini(IReadOnlyList<double> values)
    {
        var ordered = values.Order().ToArray();
        var weighted = ordered.Select((value, at) => (at + 1) * value).Sum();
        return (2 * weighted / (ordered.Length * ordered.Sum())) - ((ordered.Length + 1.0) / ordered.Length);
    }

    /// <summary>The countries with less than 3 % of the listings.</summary>
    private static ImmutableHashSet<string> UnderRepresented(Market market) =>
        [.. market.World.CountBy(one => one.Listing.Country).Where(one => one.Value < 0.03 * market.World.Count).Select(one => one.Key)];
}
