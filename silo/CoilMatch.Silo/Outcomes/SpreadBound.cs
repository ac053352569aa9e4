namespace CoilMatch.Silo.Outcomes;

/// <summary>The largest standard deviation that n values between two ends can have when their mean is known.</summary>
/// <remarks>
/// The sum of squares is convex in the values, so over all samples with this mean it is largest at a corner of that set, where
/// at most one value lies strictly between the ends. With S = n (mean − least) / (most − least), k = ⌊S⌋ and f = S − k, such a
/// sample has k values at the upper end, one at the share f of the way and the rest at the lower end, hence
/// s² = (most − least)² (k + f² − S² / n) / (n − 1). Where S is whole this is the bound of Bhatia and Davis, A Better Bound on
/// the Variance, American Mathematical Monthly 107 (2000): variance ≤ (most − mean)(mean − least), times n / (n − 1).
/// Example: 10 answers from 1 to 5 with mean 3 have S = 5, so s ≤ 4 √(2.5 / 9) ≈ 2.11.
/// </remarks>
internal static class SpreadBound
{
    /// <summary>A value told with one decimal may be off by so much.</summary>
    internal const double Rounding = 0.05;

    /// <summary>The bound for a mean that was told as rounded; it is never too small by rounding.</summary>
    internal static double Of(int n, double mean, double least, double most)
    {
        var width = most - least;
        double At(double value) => n * (Math.Clamp(value, least, most) - least) / width;
        var (low, high) = (At(mean - Rounding), At(mean + Rounding));
        var largest = Math.Max(Squares(low, n), Squares(high, n));

        // Between two whole numbers the sum of squares has no peak of its own; over whole numbers it peaks in the middle.
        var (first, last) = (Math.Ceiling(low), Math.Floor(high));
        if (first <= last) largest = Math.Max(largest, Squares(Math.Clamp(Math.Round(n / 2.0), first, last), n));
        return (width * Math.Sqrt(largest / (n - 1))) + Rounding;
    }

    private static double Squares(double sum, int n)
    {
        var whole = Math.Floor(sum);
        var part = sum - whole;
        return Math.Max(0, whole + (part * part) - (sum * sum / n));
    }
}
