using MathNet.Numerics.Distributions;

namespace CoilMatch.Statistics;

/// <summary>Quantiles of times and other skewed values, with intervals that assume nothing about their distribution.</summary>
public static class Quantiles
{
    public static Quantile? Median(IEnumerable<double> values, double level = .95) => Of(values, .5, level);

    /// <summary>The sample quantile and the order statistics around it.</summary>
    /// <remarks>
    /// Value: straight line between order statistics at (n−1)p (Hyndman and Fan 1996, type 7). Interval: x(l) to x(u) with the largest
    /// l that P(B ≤ l−1) ≤ (1−level)/2 allows and the smallest u with P(B ≤ u−1) ≥ (1+level)/2, B ~ Binomial(n, p) (W. J. Conover,
    /// Practical Nonparametric Statistics, 3rd ed., 3.2). Ten values → x(2) to x(9) for the median.
    /// </remarks>
    /// <returns>The interval is null where there are too few values for one of this level (for a median, below six).</returns>
    public static Quantile? Of(IEnumerable<double> values, double p, double level = .95)
    {
        if (p is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(p));
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level));
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0) return null;

        var place = (sorted.Length - 1) * p;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        var value = sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
        return new Quantile(value, IntervalOf(sorted, p, (1 - level) / 2), sorted.Length);
    }

    private static Interval? IntervalOf(double[] sorted, double p, double tail)
    {
        var n = sorted.Length;
        var (low, high) = (0, n + 1);
        var cumulative = 0.0;
        for (var count = 0; count <= n; count++)
        {
            cumulative += Binomial.PMF(p, n, count);
            if (cumulative <= tail) low = count + 1;
            if (cumulative < 1 - tail) continue;
            high = count + 1;
            break;
        }

        return low == 0 || high > n ? null : new Interval(sorted[low - 1], sorted[high - 1]);
    }
}

/// <param name="N">How many values it rests on.</param>
public sealed record Quantile(double Value, Interval? Interval, int N);
