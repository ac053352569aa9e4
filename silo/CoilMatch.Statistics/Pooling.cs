namespace CoilMatch.Statistics;

/// <summary>One project's estimate with its sampling variance.</summary>
public readonly record struct Effect(double Estimate, double Variance);

/// <summary>Brings the estimates of several projects together without taking them for copies of one another.</summary>
public static class Pooling
{
    private const int MostSteps = 200;

    /// <summary>The mean of a random-effects model.</summary>
    /// <remarks>
    /// τ² solves Q(τ²) = k − 1 (Paule and Mandel 1982); the interval is that of Hartung and Knapp (Statistics in Medicine 20, 2001) with
    /// k − 1 degrees of freedom and a scale of at least 1, which keeps it honest with few projects (Röver et al. 2015). I² = τ²/(τ² + s²)
    /// with the typical within variance s² = (k−1)Σw / ((Σw)² − Σw²) of Higgins and Thompson (2002).
    /// </remarks>
    /// <returns>Null without an effect; the interval is null for a single one.</returns>
    public static PooledEffect? RandomEffects(IReadOnlyList<Effect> effects, double level = .95)
    {
        if (effects.Any(one => !(one.Variance > 0) || !double.IsFinite(one.Estimate) || !double.IsFinite(one.Variance)))
            throw new ArgumentException("Every effect needs a finite estimate and a variance above 0.", nameof(effects));
        if (effects.Count == 0) return null;
        if (effects.Count == 1) return new PooledEffect(effects[0].Estimate, Math.Sqrt(effects[0].Variance), null, 0, 0, 0, 1);

        var tau = BetweenVariance(effects);
        var (mean, weight, q) = Weighted(effects, tau);
        double free = effects.Count - 1;
        var error = Math.Sqrt(Math.Max(1, q / free) / weight);
        return new PooledEffect(
            mean, error, Interval.Around(mean, Critical.Student(level, free) * error),
            tau, tau == 0 ? 0 : tau / (tau + TypicalVariance(effects)), Weighted(effects, 0).Q, effects.Count);
    }

    /// <summary>The first minus the second, each pooled from projects of its own.</summary>
    /// <remarks>Welch's: SE² = SE₁² + SE₂², degrees of freedom by Satterthwaite from k₁ − 1 and k₂ − 1.</remarks>
    /// <returns>Null where one of them rests on a single project.</returns>
    public static (double Value, Interval Interval)? Difference(PooledEffect one, PooledEffect other, double level = .95)
    {
        if (one.Projects < 2 || other.Projects < 2) return null;

        double a = one.Error * one.Error, b = other.Error * other.Error;
        var degrees = (a + b) * (a + b) / ((a * a / (one.Projects - 1)) + (b * b / (other.Projects - 1)));
        var value = one.Value - other.Value;
        return (value, Interval.Around(value, Critical.Student(level, degrees) * Math.Sqrt(a + b)));
    }

    private static double BetweenVariance(IReadOnlyList<Effect> effects)
    {
        double free = effects.Count - 1;
        if (Weighted(effects, 0).Q <= free) return 0;

        var (low, high) = (0.0, effects.Max(one => one.Variance));
        while (Weighted(effects, high).Q > free) (low, high) = (high, 2 * high);
        for (var step = 0; step < MostSteps && high - low > 1e-15 * high; step++)
        {
            var middle = (low + high) / 2;
            if (Weighted(effects, middle).Q > free) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    private static (double Mean, double Weight, double Q) Weighted(IReadOnlyList<Effect> effects, double between)
    {
        double weights = 0, sum = 0;
        foreach (var one in effects)
        {
            var weight = 1 / (one.Variance + between);
            weights += weight;
            sum += weight * one.Estimate;
        }

        var mean = sum / weights;
        return (mean, weights, effects.Sum(one => (one.Estimate - mean) * (one.Estimate - mean) / (one.Variance + between)));
    }

    private static double TypicalVariance(IReadOnlyList<Effect> effects)
    {
        double weights = effects.Sum(one => 1 / one.Variance), squares = effects.Sum(one => 1 / (one.Variance * one.Variance));
        return (effects.Count - 1) * weights / ((weights * weights) - squares);
    }
}

/// <param name="Error">Standard error of the value.</param>
/// <param name="Tau2">Variance between projects.</param>
/// <param name="I2">Share of the differences that lies between projects, 0 to 1.</param>
/// <param name="Q">Cochran's.</param>
public sealed record PooledEffect(double Value, double Error, Interval? Interval, double Tau2, double I2, double Q, int Projects);
