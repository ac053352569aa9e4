using System.Collections.Concurrent;
using System.Diagnostics;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Some time in ticks of the stopwatch, both ends included.</summary>
internal readonly record struct Span(long From, long To)
{
    internal double Milliseconds => Stopwatch.GetElapsedTime(From, To).TotalMilliseconds;
}

/// <summary>When a reader got errors: the start and the end of the first try that failed, and the end of the next success, in ticks of the stopwatch.</summary>
internal readonly record struct Outage(long From, long Failed, long To);

/// <summary>People who look at suggestions and boards, each one page after another, with the retries of the pages.</summary>
internal sealed class Readers(IReadOnlyList<Reader> people)
{
    /// <summary>Before a page asks again, as client/src/gql/repeating.svelte.ts has it.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1)];
    private static readonly TimeSpan BetweenPages = TimeSpan.FromMilliseconds(500);

    private int failingReaders;
    private int reads;
    private int failed;
    private int wrong;

    /// <summary>Whether nobody's last try failed.</summary>
    internal bool AllAreServed => Volatile.Read(ref failingReaders) == 0;

    /// <summary>Questions, each counted once however often it was asked.</summary>
    internal int Reads => reads;

    /// <summary>Those whose page told of an error at last.</summary>
    internal int Failed => failed;

    /// <summary>Those that were answered with a fault of the service instead.</summary>
    internal int Wrong => wrong;

    /// <summary>Tries that ended with a fault: a status, "temporary", or why there was no answer.</summary>
    internal ConcurrentBag<(long At, string Fault)> Faults { get; } = [];

    internal ConcurrentBag<Outage> Unavailable { get; } = [];

    /// <summary>From a question to its answer or its error.</summary>
    internal ConcurrentBag<Span> Waited { get; } = [];

    internal Task RunAsync(CancellationToken stop) => Task.WhenAll(people.Select(person => Task.Run(() => ReadAsync(person, stop), CancellationToken.None)));

    private async Task ReadAsync(Reader person, CancellationToken stop)
    {
        using var browser = person.Browser;
        (long From, long Failed)? failing = null;
        for (var page = 0; !stop.IsCancellationRequested; page++)
        {
            var (query, variables) = person.Pages[page % person.Pages.Count];
            var key = Browser.NewKey();
            var asked = Stopwatch.GetTimestamp();
            var answered = false;
            for (var i = 0; !answered; i++)
            {
                var tried = Stopwatch.GetTimestamp();
                var (done, again) = await TryAsync(browser, query, variables, key);
                answered = done;
                if (!answered && failing is null)
                {
                    failing = (tried, Stopwatch.GetTimestamp());
                    Interlocked.Increment(ref failingReaders);
                }

                if (answered || !again || i == Pauses.Length)
                    break;
                await Task.Delay(Pauses[i], CancellationToken.None);
            }

            var end = Stopwatch.GetTimestamp();
            Waited.Add(new Span(asked, end));
            Interlocked.Increment(ref reads);
            if (!answered)
                Interlocked.Increment(ref failed);
            else if (failing is { } since)
            {
                failing = null;
                Interlocked.Decrement(ref failingReaders);
                Unavailable.Add(new Outage(since.From, since.Failed, end));
            }

            await Task.Delay(BetweenPages, CancellationToken.None);
        }

        if (failing is { } never)
            Unavailable.Add(new Outage(never.From, never.Failed, Stopwatch.GetTimestamp()));
    }

    private async Task<(bool Answered, bool Again)> TryAsync(Browser browser, string query, object variables, string key)
    {
        try
        {
            var one = await browser.AskAsync(query, variables, key);
            if (one.Fault is { } fault)
                Faults.Add((Stopwatch.GetTimestamp(), fault));
            return (one.Data is not null, one.Connected);
        }
        catch (InvalidOperationException fault)
        {
            if (Interlocked.Increment(ref wrong) <= 3)
                await Console.Error.WriteLineAsync($"  a reader was answered {fault.Message}");
            return (false, false);
        }
    }
}

/// <summary>One person and the pages that this person looks at in turn.</summary>
internal sealed record Reader(Browser Browser, IReadOnlyList<(string Query, object Variables)> Pages);
