namespace CoilMatch.Benchmarks.Load;

/// <summary>A rate that was tried, and whether the service kept its promise at it.</summary>
internal readonly record struct Tried(double Rate, bool Held);

/// <summary>
/// Looks for the knee, the highest rate that holds: rises by a factor until a rate fails, then halves the gap between the two. What fails
/// is tried a second time, since other work on the machine may have been the reason.
/// </summary>
/// <param name="first">In requests a second, as all rates.</param>
/// <param name="growth">From one rate to the next, above 1.</param>
/// <param name="halvings">How often the gap is halved, as a ratio.</param>
internal sealed class Ramp(double first, double growth, int halvings)
{
    private const double Lowest = 0.5;
    private const double Highest = 20_000;

    /// <summary>The rate to try next; null when the knee is known as well as it is asked for, or lies outside what can be tried.</summary>
    internal double? Next(IReadOnlyList<Tried> tried)
    {
        if (tried.Count == 0)
            return first;
        if (!tried[^1].Held && tried.Count(one => one.Rate == tried[^1].Rate) == 1)
            return tried[^1].Rate;
        var failed = Failed(tried);
        var next = (failed, Knee(tried)) switch
        {
            (null, var held) => held!.Value * growth,
            (var least, null) => least.Value / growth,
            (var least, var held) when least.Value / held.Value > Math.Pow(growth, 1 / Math.Pow(2, halvings)) * 1.0001 => Math.Sqrt(least.Value * held.Value),
            _ => 0,
        };
        return next is >= Lowest and <= Highest ? next : null;
    }

    /// <summary>The highest rate that held below all that failed; null when none did.</summary>
    internal static double? Knee(IReadOnlyList<Tried> tried)
    {
        var failed = Failed(tried) ?? double.PositiveInfinity;
        return tried.Where(one => one.Held && one.Rate < failed).Select(one => (double?)one.Rate).Max();
    }

    /// <summary>The lowest rate that never held.</summary>
    private static double? Failed(IReadOnlyList<Tried> tried) =>
        tried.GroupBy(one => one.Rate).Where(rate => rate.All(one => !one.Held)).Select(rate => (double?)rate.Key).Min();
}
