using CoilMatch.Benchmarks.Synthetic;
using CoilMatch.Matching;
using CoilMatch.Matching.Evaluation;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary>A listing whose right partners are known.</summary>
internal sealed record Known(ListingProfile Asking, IReadOnlySet<Guid> Partners);

/// <summary>The catalogue that both sides hold, the listings that they are asked for, and the answers that are right.</summary>
internal sealed class Material
{
    /// <summary>Where only some listings are candidates, so many partners are asked for and the others passed over.</summary>
    private const int DeepPage = 200;

    private readonly SyntheticCatalogue synthetic;
    private readonly IReadOnlyList<ListingProfile> real;
    private readonly IReadOnlySet<Guid> candidates;

    private Material(
        SyntheticCatalogue synthetic, IReadOnlyList<ListingProfile> real, IReadOnlySet<Guid> candidates,
        IReadOnlyList<Known> known, int queries)
    {
        (this.synthetic, this.real, this.candidates) = (synthetic, real, candidates);
        Known = [.. known.Take(queries)];
        var others = Enumerable.Range(0, synthetic.Count).Select(number => synthetic.Listing((int)(((number * 7_919L) + 3) % synthetic.Count)));
        Asked = [.. Known.Select(one => one.Asking).Concat(others).DistinctBy(listing => listing.Id).Take(queries)];
    }

    internal int Courses => synthetic.Count + real.Count;

    internal IReadOnlyList<Known> Known { get; }

    /// <summary>Distinct listings to ask for: those with known partners first.</summary>
    internal IReadOnlyList<ListingProfile> Asked { get; }

    /// <summary>How many partners to ask for when quality is measured.</summary>
    internal int Depth => candidates.Count > 0 ? DeepPage : RankingMeasures.Depth;

    /// <summary>A made-up catalogue alone, with its own known partners.</summary>
    internal static Material Synthetic(int courses, int queries)
    {
        var catalogue = new SyntheticCatalogue(courses);
        var known = catalogue.Known.Select(one => new Known(
            catalogue.Listing(one.Query), one.Partners.Select(SyntheticCatalogue.IdOf).ToHashSet()));
        return new Material(catalogue, [], new HashSet<Guid>(), [.. known], queries);
    }

    /// <summary>A real catalogue among made-up courses, with the known pairs of the real one.</summary>
    internal static Material Mixed(int courses, string catalogue, string truth, string candidates, int queries)
    {
        var real = CatalogueListings.Of(CourseRow.Read(catalogue)).ToDictionary(listing => listing.Id);
        var known =
            from pair in KnownPairs.Read(truth)
            where real.ContainsKey(CatalogueListings.IdOf(pair.Query))
            select new Known(real[CatalogueListings.IdOf(pair.Query)], pair.Relevant.Select(CatalogueListings.IdOf).ToHashSet());
        return new Material(
            new SyntheticCatalogue(Math.Max(1_000, courses - real.Count)), [.. real.Values],
            File.ReadLines(candidates).Where(id => id.Length > 0).Select(CatalogueListings.IdOf).ToHashSet(), [.. known], queries);
    }

    /// <summary>Every listing, made one at a time.</summary>
    internal IEnumerable<ListingProfile> Listings() => synthetic.All().Concat(real);

    internal RankingMeasures Measure(Known known, IEnumerable<Guid> ranked) => RankingMeasures.Of(
        [.. ranked.Where(id => candidates.Count == 0 || candidates.Contains(id)).Select(id => $"{id}")],
        known.Partners.Select(id => $"{id}").ToHashSet());
}
