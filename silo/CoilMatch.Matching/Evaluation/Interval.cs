namespace CoilMatch.Matching.Evaluation;

/// <summary>A mean with its 95 % interval.</summary>
/// <remarks>Percentile bootstrap (Efron 1979): 2,000 resamples of the queries with a fixed seed, 2.5 % cut off at each end.</remarks>
public readonly record struct Interval(double Mean, double Low, double High)
{
    private const int Resamples = 2_000;

    public static Interval Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
            return default;
        var random = new Random(20_261_121);
        var means = new double[Resamples];
        for (var resample = 0; resample < Resamples; resample++)
        {
            var sum = 0.0;
            for (var draw = 0; draw < values.Count; draw++)
                sum += values[random.Next(values.Count)];
            means[resample] = sum / values.Count;
        }

        Array.Sort(means);
        return new Interval(values.Average(), means[Resamples / 40], means[Resamples - 1 - (Resamples / 40)]);
    }
}
