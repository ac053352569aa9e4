using CoilMatch.Benchmarks.Faults;

namespace CoilMatch.Benchmarks.Upgrade;

/// <summary>What people noticed of a rolling upgrade; durations in milliseconds unless they say otherwise.</summary>
internal sealed record UpgradeFigures
{
    /// <summary>The commits of both releases.</summary>
    public string From { get; init; } = "";
    public string To { get; init; } = "";

    /// <summary>Reads and writes, each counted once however often it was sent.</summary>
    public int Requests { get; init; }
    public int Acknowledged { get; init; }

    /// <summary>What a page would have told a person of as failed: reads and writes without an answer after the retries, and refusals that nobody deserved.</summary>
    public int FailedAfterRetries { get; init; }

    /// <summary>Reads and writes that were answered only when they were sent again.</summary>
    public int RepeatedWrites { get; init; }
    public int RepeatedReads { get; init; }
    public int Lost { get; init; }
    public int Duplicated { get; init; }
    public int BrokenChains { get; init; }
    public double WaitedMsP99 { get; init; }
    public double WaitedMsMost { get; init; }

    /// <summary>Readers of the feed and idempotency keys that stand still at the end.</summary>
    public int Stuck { get; init; }

    /// <summary>How long after the load all silos gave the same pages; null when they did not in time.</summary>
    public double? AgreedAfterMs { get; init; }
    public double Seconds { get; init; }
    public IReadOnlyList<Step> Steps { get; init; } = [];
    public string Date { get; } = Benchmarks.Machine.Today;
    public string Machine { get; } = Benchmarks.Machine.Name;

    internal bool AllIsWell => this is { FailedAfterRetries: 0, Lost: 0, Duplicated: 0, BrokenChains: 0, Stuck: 0, AgreedAfterMs: not null };

    /// <summary>A node that was replaced, from the request to stop until the new one was ready.</summary>
    internal sealed record Step(string Node, double Seconds);

    internal static UpgradeFigures Of(Traffic load, Verification found)
    {
        var (writers, readers) = (load.Writers, load.Readers);
        var waited = readers.Waited.Select(span => span.Milliseconds).Order().ToList();
        return new UpgradeFigures
        {
            Requests = readers.Reads + writers.Acknowledged.Count + writers.Unanswered.Count + writers.Refused,
            Acknowledged = writers.Acknowledged.Count,
            FailedAfterRetries = readers.Failed + writers.Unanswered.Count + writers.Refused + load.Sender.Wrong + load.Sender.BeyondPages,
            RepeatedWrites = load.Sender.Repeated,
            RepeatedReads = readers.Unavailable.Count,
            Lost = found.Lost,
            Duplicated = found.Duplicated,
            BrokenChains = found.BrokenChains,
            WaitedMsP99 = Math.Round(waited[(int)(.99 * (waited.Count - 1))]),
            WaitedMsMost = Math.Round(waited[^1]),
        };
    }
}
