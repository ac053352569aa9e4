namespace CoilMatch.Statistics;

/// <summary>What a mean of answers says about the mean behind it.</summary>
public static class Means
{
    /// <summary>Student's interval.</summary>
    /// <remarks>mean ± t(n−1) · sd / √n. Mean 4, sd 1, n 9 → 3.231 to 4.769.</remarks>
    /// <returns>Null for fewer than two answers: they say nothing about how much answers differ.</returns>
    public static Interval? Student(double mean, double sd, int n, double level = .95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sd);
        return n < 2 ? null : Interval.Around(mean, Critical.Student(level, n - 1) * sd / Math.Sqrt(n));
    }

    /// <summary>The summary of all answers of several groups together, exactly as if the answers had been in one list.</summary>
    /// <returns>Null without any answer; the sd of a single answer is 0.</returns>
    public static Summary? Together(IReadOnlyCollection<Summary> groups)
    {
        var n = groups.Sum(group => group.N);
        if (n == 0) return null;

        var mean = groups.Sum(group => group.N * group.Mean) / n;
        var squares = groups.Sum(group =>
            ((group.N - 1) * group.Variance) + (group.N * (group.Mean - mean) * (group.Mean - mean)));
        return new Summary(n, mean, n < 2 ? 0 : Math.Sqrt(Math.Max(0, squares / (n - 1))));
    }
}
