namespace CoilMatch.Statistics;

/// <summary>The two-sided critical values: how many standard errors an interval reaches to each side.</summary>
internal static class Critical
{
    /// <summary>Of the normal distribution: 1.959964 for a level of 0.95.</summary>
    internal static double Normal(double level) => Distributions.NormalQuantile((1 + Checked(level)) / 2);

    /// <summary>Of Student's distribution; degrees of freedom need not be whole: 2.570582 for 5 of them and a level of 0.95.</summary>
    internal static double Student(double level, double degrees) =>
        double.IsPositiveInfinity(degrees) ? Normal(level) : Distributions.StudentQuantile((1 + Checked(level)) / 2, degrees);

    private static double Checked(double level) => level is > 0 and < 1
        ? level
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
}
