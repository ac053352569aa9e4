namespace CoilMatch.Statistics;

/// <summary>What a count out of a number of answers says about the share behind it.</summary>
public static class Proportions
{
    /// <summary>The interval of Wilson: it never leaves 0 to 1 and has a width even when nobody or everybody agreed.</summary>
    /// <remarks>
    /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with p = k/n (E. B. Wilson, JASA 22, 1927). 8 of 10 → 0.490 to 0.943.
    /// </remarks>
    public static Interval Wilson(int k, int n, double level = .95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, n);
        return Wilson((double)k / n, n, level);
    }

    /// <summary>The same for a share that rests on fewer independent answers than were counted, such as those of classes.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="effective">Answers divided by the design effect; need not be whole.</param>
    public static Interval Wilson(double share, double effective, double level = .95)
    {
        if (share is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share));
        if (!(effective > 0)) throw new ArgumentOutOfRangeException(nameof(effective));
        var z = Critical.Normal(level);
        var z2 = z * z;
        var centre = (share + (z2 / (2 * effective))) / (1 + (z2 / effective));
        var half = z / (1 + (z2 / effective))
            * Math.Sqrt((share * (1 - share) / effective) + (z2 / (4 * effective * effective)));
        return new Interval(share == 0 ? 0 : Math.Max(0, centre - half), share == 1 ? 1 : Math.Min(1, centre + half));
    }
}
