namespace CoilMatch.Statistics;

/// <summary>A total over answers that came in classes: students of one class are more alike than students of different ones.</summary>
public static class Clusters
{
    /// <summary>The sum of the parts by the sum of the sizes, with an interval that counts classes and not students.</summary>
    /// <remarks>
    /// r = Σy/Σm; SE² = G/(G−1) · Σ(y − r·m)² / (Σm)²; r ± t(G−1) · SE (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, ch. 6; the
    /// cluster-robust variance of a mean).
    /// </remarks>
    /// <param name="parts">Per class, the sum of what was measured and the number of answers.</param>
    /// <returns>The interval is null with fewer than two classes; null without any answer.</returns>
    public static ClusterMean? Mean(IReadOnlyCollection<(double Sum, double Size)> parts, double level = .95)
    {
        var used = parts.Where(part => part.Size > 0).ToList();
        if (used.Count == 0) return null;

        var size = used.Sum(part => part.Size);
        var mean = used.Sum(part => part.Sum) / size;
        if (used.Count < 2) return new ClusterMean(mean, null, null, 1);

        double classes = used.Count;
        var squares = used.Sum(part => Math.Pow(part.Sum - (mean * part.Size), 2));
        var error = Math.Sqrt(classes / (classes - 1) * squares) / size;
        return new ClusterMean(mean, error, Interval.Around(mean, Critical.Student(level, classes - 1) * error), used.Count);
    }

    /// <summary>A share over classes: Wilson's interval on as many answers as they are worth.</summary>
    /// <remarks>
    /// The design effect is the squared standard error over classes by that of as many independent answers, p(1−p)/n, and at least 1
    /// (L. Kish, Survey Sampling, 1965, 8.2).
    /// </remarks>
    /// <param name="parts">Per class, how many agreed and how many answered.</param>
    public static ClusterShare? Share(IReadOnlyCollection<(int Count, int Answers)> parts, double level = .95)
    {
        if (Mean([.. parts.Select(part => ((double)part.Count, (double)part.Answers))], level) is not { } mean) return null;

        double answers = parts.Sum(part => part.Answers);
        var independent = mean.Value * (1 - mean.Value) / answers;
        var effect = mean.Error is { } error && independent > 0 ? Math.Max(1, error * error / independent) : 1;
        return new ClusterShare(
            mean.Value, effect, Proportions.Wilson(Math.Clamp(mean.Value, 0, 1), answers / effect, level), mean.Classes);
    }
}

/// <param name="Error">The standard error over classes.</param>
public sealed record ClusterMean(double Value, double? Error, Interval? Interval, int Classes);

/// <param name="DesignEffect">How many answers of these classes are worth one independent answer; at least 1.</param>
public sealed record ClusterShare(double Value, double DesignEffect, Interval Interval, int Classes);
