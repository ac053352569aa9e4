using System.Diagnostics;

namespace CoilMatch.Benchmarks;

/// <summary>Durations in milliseconds and their quantiles.</summary>
internal sealed class Timings
{
    private readonly List<double> milliseconds = [];
    private bool ordered;

    internal int Count => milliseconds.Count;

    internal void Add(long started) => Add(Stopwatch.GetElapsedTime(started));

    internal void Add(TimeSpan duration)
    {
        milliseconds.Add(duration.TotalMilliseconds);
        ordered = false;
    }

    /// <summary>The least duration that at least this share of all did not exceed.</summary>
    internal double At(double share)
    {
        if (!ordered)
            milliseconds.Sort();
        ordered = true;
        return milliseconds.Count == 0 ? 0 : Math.Round(milliseconds[Math.Max(0, (int)Math.Ceiling(share * milliseconds.Count) - 1)], 3);
    }
}
