namespace CoilMatch.Silo.Impressions;

/// <summary>How unequally something is spread: 0 when everybody has the same, 1 − 1/n when one of n has it all.</summary>
/// <remarks>
/// G = 2 Σ i·x_i / (n Σ x_i) − (n + 1) / n over the values in ascending order, i from 1 (Gini 1912, in the form of Sen 1973).
/// Example: 0, 0, 1, 3 → 2·(3 + 12) / (4·4) − 5/4 = 0.625.
/// </remarks>
internal static class Gini
{
    /// <param name="zeros">How many more values are nought.</param>
    /// <returns>Null when there is nothing to spread.</returns>
    internal static double? Of(IEnumerable<double> values, int zeros)
    {
        var ascending = values.Order().ToList();
        double count = ascending.Count + zeros, sum = ascending.Sum();
        if (sum <= 0) return null;

        var weighted = ascending.Select((value, at) => (zeros + at + 1) * value).Sum();
        return (2 * weighted / (count * sum)) - ((count + 1) / count);
    }
}
