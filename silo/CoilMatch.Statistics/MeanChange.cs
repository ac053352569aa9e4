using System.Globalization;
using MathNet.Numerics;

namespace CoilMatch.Statistics;

/// <summary>How much a mean moved from before to after, in points of its scale and in standard deviations.</summary>
/// <param name="Change">After minus before, in points.</param>
/// <param name="Standardised">Hedges' g: the change by the average standard deviation, freed of its small-sample bias.</param>
/// <param name="StandardisedVariance">Its sampling variance, for pooling.</param>
/// <param name="Correlation">Between before and after: the one told, or the one assumed.</param>
/// <param name="Assumptions">What was taken for granted, in sentences.</param>
/// <param name="Sensitivity">The same with other correlations, where it is not known.</param>
public sealed record MeanChange(
    double Change,
    Interval Interval,
    double? Standardised,
    Interval? StandardisedInterval,
    double? StandardisedVariance,
    double Correlation,
    IReadOnlyList<string> Assumptions,
    IReadOnlyList<ChangeUnderCorrelation> Sensitivity)
{
    /// <summary>Taken where the correlation was not told: a usual middle for the same scale a term apart.</summary>
    /// <remarks>Follmann et al., J. Clin. Epidemiol. 45, 1992; the Cochrane Handbook, 6.5.2.8, asks to tell other values beside it.</remarks>
    public const double AssumedCorrelation = .5;

    private static readonly double[] OtherCorrelations = [0, .3, .7, .9];

    /// <summary>The change between two summaries of the same scale.</summary>
    /// <remarks>
    /// Points: SE² = s₁²/n₁ + s₂²/n₂ − 2·r·s₁·s₂·m/(n₁n₂) with m who answered both, and Student's distribution with the degrees of
    /// freedom of partially overlapping samples (Derrick, Toher and White, Journal of Modern Applied Statistical Methods 16, 2017): n − 1 when all
    /// answered both, Welch's when none did. Standardised: d = change/√((s₁²+s₂²)/2), "d_av" (Cumming 2012), times
    /// J(ν) = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)) (Hedges 1981) with the ν of the average variance (Delacre et al. 2021 for two groups, Cousineau
    /// 2020 for one); its variance is Bonett's (Psychological Methods 13, 2008). n 20 and 20, all in both, 3.0 ± 1.0 → 3.5 ± 1.0,
    /// r 0.5: change 0.5 (0.032 to 0.968), g 0.488.
    /// </remarks>
    /// <param name="paired">How many are in both summaries.</param>
    /// <param name="r">The correlation of those in both, where it is known.</param>
    /// <returns>Null with fewer than two answers before or after.</returns>
    public static MeanChange? Of(Summary pre, Summary post, int paired, double? r = null, double level = .95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pre.Sd);
        ArgumentOutOfRangeException.ThrowIfNegative(post.Sd);
        if (paired < 0 || paired > Math.Min(pre.N, post.N)) throw new ArgumentOutOfRangeException(nameof(paired));
        if (r is not (null or (>= -1 and <= 1))) throw new ArgumentOutOfRangeException(nameof(r));
        if (pre.N < 2 || post.N < 2) return null;

        var correlation = paired == 0 ? 0 : r ?? AssumedCorrelation;
        var (student, normal) = (Critical.Student(level, DegreesOf(pre, post, paired)), Critical.Normal(level));
        ChangeUnderCorrelation Under(double other) => At(pre, post, paired, other, student, normal);
        var one = Under(correlation);
        return new MeanChange(
            post.Mean - pre.Mean,
            one.Interval,
            one.Standardised,
            one.StandardisedInterval,
            one.Variance,
            correlation,
            [.. AssumptionsOf(pre, post, paired, r, one.Standardised is null)],
            paired == 0 || r is not null
                ? []
                : [.. OtherCorrelations.Select(Under)]);
    }

    /// <param name="student">How many standard errors the interval in points reaches to each side; <paramref name="normal"/> the same of the standardised change.</param>
    private static ChangeUnderCorrelation At(Summary pre, Summary post, int paired, double r, double student, double normal)
    {
        double n1 = pre.N, n2 = post.N, df1 = n1 - 1, df2 = n2 - 1;
        double v1 = pre.Variance, v2 = post.Variance, covariance = r * pre.Sd * post.Sd;
        var change = post.Mean - pre.Mean;
        var error = (v1 / n1) + (v2 / n2) - (2 * covariance * paired / (n1 * n2));
        var points = Interval.Around(change, student * Math.Sqrt(Math.Max(0, error)));

        var average = (v1 + v2) / 2;
        if (average == 0) return new ChangeUnderCorrelation(r, points, null, null, null);
        var shared = Math.Max(0, paired - 1) / (df1 * df2);
        var spread = (v1 * v1 / df1) + (v2 * v2 / df2) + (2 * covariance * covariance * shared);
        var d = change / Math.Sqrt(average);
        var j = SmallSample(4 * average * average / spread);
        var variance = j * j * ((d * d * spread / (8 * average * average))
            + (((v1 / df1) + (v2 / df2) - (2 * covariance * shared)) / average));
        return new ChangeUnderCorrelation(
            r, points, j * d, Interval.Around(j * d, normal * Math.Sqrt(Math.Max(0, variance))), variance);
    }

    /// <summary>Hedges' exact correction of the small-sample bias; 0.9726 for 28 degrees of freedom.</summary>
    public static double SmallSample(double degrees)
    {
        if (!(degrees > 1)) return 0;
        return Math.Exp(SpecialFunctions.GammaLn(degrees / 2) - SpecialFunctions.GammaLn((degrees - 1) / 2)) / Math.Sqrt(degrees / 2);
    }

    private static double DegreesOf(Summary pre, Summary post, int paired)
    {
        if (pre.N == paired && post.N == paired) return paired - 1;

        double a = pre.Variance / pre.N, b = post.Variance / post.N;
        var welch = a + b == 0
            ? pre.N + post.N - 2
            : (a + b) * (a + b) / ((a * a / (pre.N - 1)) + (b * b / (post.N - 1)));
        double alone = pre.N + post.N - (2 * paired);
        return paired == 0 ? welch : paired - 1 + ((welch - paired + 1) / (alone + (2 * paired)) * alone);
    }

    private static IEnumerable<string> AssumptionsOf(Summary pre, Summary post, int paired, double? r, bool constant)
    {
        yield return "Divided by the square root of the mean of both variances (d_av), with Hedges' exact small-sample correction.";
        if (paired == 0)
        {
            yield return "Nobody is known to have answered both times: the two groups are treated as independent.";
        }
        else
        {
            if (pre.N != paired || post.N != paired)
                yield return $"{paired} answered both times, of {pre.N} before and {post.N} after; the others count as independent.";
            yield return r is { } told
                ? string.Create(CultureInfo.InvariantCulture, $"The correlation of both answers was told: {told:0.##}.")
                : string.Create(CultureInfo.InvariantCulture,
                    $"The correlation of both answers is not known; {AssumedCorrelation:0.##} is assumed, other values are told beside it.");
        }

        if (constant) yield return "All gave the same answer both times, so the change cannot be told in standard deviations.";
    }
}

/// <summary>The change under one value of the correlation between before and after.</summary>
/// <param name="Variance">Of the standardised change.</param>
public sealed record ChangeUnderCorrelation(
    double Correlation, Interval Interval, double? Standardised, Interval? StandardisedInterval, double? Variance);
