namespace CoilMatch.Benchmarks.Load;

/// <summary>What somebody wants of the product.</summary>
internal enum Wish
{
    /// <summary>Ten partners for a listing.</summary>
    Suggestions,

    /// <summary>A page, one of its files, or what a page shows besides.</summary>
    Page,

    /// <summary>A change.</summary>
    Write,
}

/// <summary>A wish, and how long after the start somebody has it.</summary>
internal readonly record struct Arrival(TimeSpan Due, Wish Wish);

/// <summary>When people come, whatever became of those before them.</summary>
internal static class Schedule
{
    internal const double Suggestions = 0.80;
    internal const double Pages = 0.15;

    /// <summary>People who know nothing of each other: the gaps between them are drawn from an exponential distribution (a Poisson process).</summary>
    /// <param name="rate">Arrivals a second, in the mean.</param>
    internal static IEnumerable<Arrival> Of(double rate, TimeSpan length, int seed)
    {
        var random = new Random(seed);
        var due = 0.0;
        while (true)
        {
            due -= Math.Log(1 - random.NextDouble()) / rate;
            if (due >= length.TotalSeconds)
                yield break;
            yield return new Arrival(TimeSpan.FromSeconds(due), random.NextDouble() switch
            {
                < Suggestions => Wish.Suggestions,
                < Suggestions + Pages => Wish.Page,
                _ => Wish.Write,
            });
        }
    }
}
