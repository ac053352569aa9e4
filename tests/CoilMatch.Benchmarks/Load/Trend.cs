namespace CoilMatch.Benchmarks.Load;

/// <summary>A figure at some time after the start.</summary>
internal readonly record struct Sample(TimeSpan At, double Value);

/// <summary>Whether something grows that goes up and down by itself, as memory does between collections.</summary>
internal static class Trend
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>
    /// By how much an hour over the last half of the time: the median of each minute, then the median of the slopes between any two
    /// of them (Theil 1950, Sen 1968), which single leaps do not move. Null when there are fewer than three minutes.
    /// </summary>
    internal static double? PerHour(IReadOnlyList<Sample> samples)
    {
        if (samples.Count == 0)
            return null;
        var half = (samples[0].At + samples[^1].At) / 2;
        var windows = samples.Where(one => one.At >= half)
            .GroupBy(one => (int)((one.At - half) / Window))
            .Select(minute => (Hour: (minute.Key + .5) * Window.TotalHours, Value: Median(minute.Select(one => one.Value)))).ToList();
        if (windows.Count < 3)
            return null;
        return Median(
            from early in windows
            from late in windows
            where late.Hour > early.Hour
            select (late.Value - early.Value) / (late.Hour - early.Hour));
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
