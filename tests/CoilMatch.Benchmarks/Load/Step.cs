namespace CoilMatch.Benchmarks.Load;

/// <summary>How long answers to one kind of wish took, in milliseconds from when they were due.</summary>
internal sealed record Latency(int Requests, double P50Ms, double P95Ms, double P99Ms)
{
    internal static Latency Of(IEnumerable<Answered> answers)
    {
        var timings = new Timings();
        foreach (var one in answers)
            timings.Add(one.After);
        return new Latency(timings.Count, timings.At(.5), timings.At(.95), timings.At(.99));
    }
}

/// <summary>What came of one rate.</summary>
/// <param name="Rate">Requests a second that were due.</param>
/// <param name="Seconds">From the first that was due until the last answer.</param>
/// <param name="Errors">Requests without an answer, or with a fault of the service.</param>
internal sealed record Step(double Rate, double Seconds, int Requests, int Errors, Latency Suggestions, Latency Pages, Latency Writes)
{
    /// <summary>95 of 100 suggestions must be there after so many milliseconds.</summary>
    internal const double LimitMs = 500;

    /// <summary>Of all requests, so many may fail.</summary>
    private const double MostErrors = 0.001;

    internal bool Held => Suggestions.P95Ms <= LimitMs && Errors <= Requests * MostErrors;

    internal static Step Of(double rate, TimeSpan took, IReadOnlyCollection<Answered> answers)
    {
        Latency Of(Wish wish) => Latency.Of(answers.Where(one => one.Wish == wish));
        return new Step(
            Math.Round(rate, 1), Math.Round(took.TotalSeconds, 1), answers.Count, answers.Count(one => !one.Well),
            Of(Wish.Suggestions), Of(Wish.Page), Of(Wish.Write));
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Rate,6:F1} a second: suggestions p50 {Suggestions.P50Ms:F0} ms, p95 {Suggestions.P95Ms:F0} ms, p99 {Suggestions.P99Ms:F0} ms; pages p95 {Pages.P95Ms:F0} ms; writes p95 {Writes.P95Ms:F0} ms; {Errors} of {Requests} failed{(Held ? "" : ": too much")}");
}
