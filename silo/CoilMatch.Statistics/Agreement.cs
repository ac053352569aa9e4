namespace CoilMatch.Statistics;

/// <summary>How far apart two values count as, in <see cref="Agreement"/>.</summary>
public enum Level
{
    /// <summary>Equal or not.</summary>
    Nominal,

    /// <summary>By how many given values lie between.</summary>
    Ordinal,

    /// <summary>By their difference.</summary>
    Interval,
}

/// <summary>How a disagreement of two raters grows with its size.</summary>
public enum KappaWeights
{
    Linear,
    Quadratic,
}

/// <summary>How far raters agree beyond what chance would give: 1 is full agreement, 0 is chance.</summary>
public static class Agreement
{
    /// <summary>Cohen's weighted kappa of two raters of the same things.</summary>
    /// <remarks>
    /// κ = 1 − Σw·observed / Σw·expected with w = |i−j| or (i−j)² (J. Cohen, Psychological Bulletin 70, 1968).
    /// </remarks>
    /// <param name="a">The first rater's category of each thing, 0 to <paramref name="categories"/> − 1.</param>
    /// <returns>Null without things, or where both gave one and the same category throughout: then chance explains all.</returns>
    public static double? WeightedKappa(
        IReadOnlyList<int> a, IReadOnlyList<int> b, int categories, KappaWeights weights = KappaWeights.Quadratic)
    {
        var (rows, columns, _) = TableOf(a, b, categories);
        if (a.Count == 0) return null;

        double n = a.Count;
        var observed = a.Zip(b, (i, j) => Weight(i, j, weights)).Sum() / n;
        double expected = 0;
        for (var i = 0; i < categories; i++)
        {
            for (var j = 0; j < categories; j++) expected += Weight(i, j, weights) * rows[i] / n * columns[j] / n;
        }

        return expected == 0 ? null : 1 - (observed / expected);
    }

    /// <summary>The large-sample interval of <see cref="WeightedKappa"/>.</summary>
    /// <remarks>Fleiss, Cohen and Everitt, Psychological Bulletin 72, 1969. It is too narrow below some thirty things.</remarks>
    public static Interval? WeightedKappaInterval(
        IReadOnlyList<int> a, IReadOnlyList<int> b, int categories, KappaWeights weights = KappaWeights.Quadratic, double level = .95)
    {
        if (WeightedKappa(a, b, categories, weights) is not { } kappa) return null;

        double n = a.Count, largest = Weight(0, categories - 1, weights);
        var (rows, columns, cells) = TableOf(a, b, categories);
        double Agreeing(int i, int j) => 1 - (Weight(i, j, weights) / largest);
        var ofRow = Enumerable.Range(0, categories)
            .Select(i => Enumerable.Range(0, categories).Sum(j => columns[j] / n * Agreeing(i, j))).ToArray();
        var ofColumn = Enumerable.Range(0, categories)
            .Select(j => Enumerable.Range(0, categories).Sum(i => rows[i] / n * Agreeing(i, j))).ToArray();
        var expected = Enumerable.Range(0, categories).Sum(i => rows[i] / n * ofRow[i]);
        double sum = 0;
        for (var i = 0; i < categories; i++)
        {
            for (var j = 0; j < categories; j++)
            {
                var term = Agreeing(i, j) - ((ofRow[i] + ofColumn[j]) * (1 - kappa));
                sum += cells[i, j] / n * term * term;
            }
        }

        var rest = kappa - (expected * (1 - kappa));
        var variance = (sum - (rest * rest)) / (n * (1 - expected) * (1 - expected));
        return Interval.Around(kappa, Critical.Normal(level) * Math.Sqrt(Math.Max(0, variance)));
    }

    /// <summary>Krippendorff's alpha, for any number of raters and with gaps.</summary>
    /// <remarks>
    /// α = 1 − observed / expected disagreement from the coincidences of values within a thing; a thing with one value counts for
    /// nothing (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, whose worked example with gaps gives 0.743 nominal,
    /// 0.815 ordinal, 0.849 interval).
    /// </remarks>
    /// <param name="ratings">A row per rater, a column per thing; null where a rater did not judge.</param>
    /// <returns>Null where no two judged the same thing, or where all values are one and the same.</returns>
    public static double? KrippendorffAlpha(IReadOnlyList<IReadOnlyList<double?>> ratings, Level level)
    {
        var things = ratings.Count == 0 ? 0 : ratings[0].Count;
        if (ratings.Any(row => row.Count != things)) throw new ArgumentException("Every rater's row has the same length.", nameof(ratings));
        var units = Enumerable.Range(0, things)
            .Select(thing => ratings.Select(row => row[thing]).OfType<double>().ToArray())
            .Where(values => values.Length > 1).ToList();
        var counts = new SortedDictionary<double, double>();
        foreach (var value in units.SelectMany(unit => unit)) counts[value] = counts.GetValueOrDefault(value) + 1;
        if (counts.Count < 2) return null;

        var distance = DistanceOf(level, counts);
        var n = counts.Values.Sum();
        var observed = units.Sum(unit => PairsOf(unit).Sum(pair => distance(pair.One, pair.Other)) * 2 / (unit.Length - 1));
        var expected = counts.Sum(one => counts.Sum(other => one.Value * other.Value * distance(one.Key, other.Key)));
        return 1 - ((n - 1) * observed / expected);
    }

    private static IEnumerable<(double One, double Other)> PairsOf(double[] values)
    {
        for (var one = 0; one < values.Length; one++)
        {
            for (var other = one + 1; other < values.Length; other++) yield return (values[one], values[other]);
        }
    }

    private static Func<double, double, double> DistanceOf(Level level, SortedDictionary<double, double> counts)
    {
        if (level == Level.Nominal) return (one, other) => one == other ? 0 : 1;
        if (level == Level.Interval) return (one, other) => (one - other) * (one - other);

        // The middle rank of each value: two values lie apart by the values given between them and half of their own.
        var ranks = new Dictionary<double, double>();
        double before = 0;
        foreach (var (value, count) in counts)
        {
            ranks[value] = before + (count / 2);
            before += count;
        }

        return (one, other) => Math.Pow(ranks[one] - ranks[other], 2);
    }

    private static double Weight(int i, int j, KappaWeights weights) =>
        weights == KappaWeights.Linear ? Math.Abs(i - j) : (double)(i - j) * (i - j);

    private static (double[] Rows, double[] Columns, double[,] Cells) TableOf(IReadOnlyList<int> a, IReadOnlyList<int> b, int categories)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(categories, 2);
        if (a.Count != b.Count) throw new ArgumentException("Both judged the same things.", nameof(b));
        if (a.Concat(b).Any(one => one < 0 || one >= categories))
            throw new ArgumentOutOfRangeException(nameof(a), $"A category lies from 0 to {categories - 1}.");
        var (rows, columns, cells) = (new double[categories], new double[categories], new double[categories, categories]);
        for (var at = 0; at < a.Count; at++)
        {
            rows[a[at]]++;
            columns[b[at]]++;
            cells[a[at], b[at]]++;
        }

        return (rows, columns, cells);
    }
}
