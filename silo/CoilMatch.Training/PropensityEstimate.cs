using System.Collections.Immutable;

namespace CoilMatch.Training;

/// <summary>The chance that a lecturer looks at a place of the list, against the first place.</summary>
/// <remarks>
/// <para>
/// Swap intervention (Joachims, Swaminathan and Schnabel 2017, "Unbiased learning-to-rank with biased feedback", section
/// 5; Wang et al. 2018, "Position bias estimation for unbiased learning to rank in personal search"): where a coin decided
/// which of two partners stands at place k and which at k + 1, both places had the same partners on average, so answers at
/// k + 1 by answers at k estimate p(k + 1) / p(k). The ratios are multiplied from the first place on.
/// </para>
/// <para>
/// Coins are few. Each ratio is drawn towards that of 1 / log2(k + 1) as if <see cref="SupposedAnswers"/> answers had
/// been seen at place k: with 40 answers at place 1 and 20 at place 2, (20 + 10 × 0.63) / (40 + 10) = 0.53.
/// </para>
/// </remarks>
public sealed class PropensityEstimate
{
    public const double SupposedAnswers = 10;

    private PropensityEstimate(ImmutableArray<double> places) => Places = places;

    /// <summary>For the places from the first on; the last holds for all after it.</summary>
    public ImmutableArray<double> Places { get; }

    /// <param name="position">1-based.</param>
    public double At(int position) => Places[Math.Clamp(position, 1, Places.Length) - 1];

    public static PropensityEstimate From(IReadOnlyList<ShownSuggestion> shown)
    {
        var last = Math.Clamp(shown.Select(one => one.Position).DefaultIfEmpty(1).Max(), 1, 100);
        var (above, below) = (new int[last + 1], new int[last + 1]);
        foreach (var pair in shown.Where(one => one.Propensity < 1 && one.Position <= last).GroupBy(one => one.PageId))
        {
            var upper = pair.Min(one => one.Position);
            above[upper] += pair.Count(one => one.Position == upper && one.Outcome.IsAnswer());
            below[upper] += pair.Count(one => one.Position == upper + 1 && one.Outcome.IsAnswer());
        }

        var places = ImmutableArray.CreateBuilder<double>(last);
        places.Add(1);
        for (var place = 1; place < last; place++)
        {
            var supposed = Math.Log2(place + 1) / Math.Log2(place + 2);
            var ratio = (below[place] + (SupposedAnswers * supposed)) / (above[place] + SupposedAnswers);
            places.Add(places[^1] * Math.Min(1, ratio));
        }

        return new PropensityEstimate(places.ToImmutable());
    }
}
