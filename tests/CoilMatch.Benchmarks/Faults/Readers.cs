using System.Collections.Concurrent;
using System.Diagnostics;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Some time in ticks of the stopwatch, both ends included.</summary>
internal readonly record struct Span(long From, long To)
{
    internal double Milliseconds => Stopwatch.GetElapsedTime(From, To).TotalMilliseconds;
}

/// <summary>People who look at suggestions and boards, each one page after another, with the retries of the pages.</summary>
internal sealed class Readers(IReadOnlyList<Reader> people)
{
    /// <summary>Before a page asks again, as client/src/gql/repeating.svelte.ts has it.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1)];
    private static readonly TimeSpan BetweenPages = TimeSpan.FromMilliseconds(250);

    private int failing;
    private int reads;
    private int failed;
    private int wrong;

    /// <summary>Whether nobody's last try failed.</summary>
    internal bool AllAreServed => Volatile.Read(ref failing) == 0;

    /// <summary>Questions, each counted once however often it was asked.</summary>
    internal int Reads => reads;

    /// <summary>Those whose page told of an error at last.</summary>
    internal int Failed => failed;

    /// <summary>Those that were answered with a fault of the service instead.</summary>
    internal int Wrong => wrong;

    /// <summary>How often a try ended with which fault: a status, "temporary", or why there was no answer.</summary>
    internal ConcurrentDictionary<string, int> Faults { get; } = [];

    /// <summary>From the start of a reader's first failed try to the end of its next success.</summary>
    internal ConcurrentBag<Span> Unavailable { get; } = [];

    /// <summary>From a question to its answer or its error.</summary>
    internal ConcurrentBag<Span> Waited { get; } = [];

    internal Task RunAsync(CancellationToken stop) => Task.WhenAll(people.Select(person => Task.Run(() => ReadAsync(person, stop), CancellationToken.None)));

    private async Task ReadAsync(Reader person, CancellationToken stop)
    {
        using var browser = person.Browser;
        long? failingSince = null;
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
                if (!answered && failingSince is null)
                {
                    failingSince = tried;
                    Interlocked.Increment(ref failing);
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
            else if (failingSince is { } since)
            {
                failingSince = null;
                Interlocked.Decrement(ref failing);
                Unavailable.Add(new Span(since, end));
            }

            await Task.Delay(BetweenPages, CancellationToken.None);
        }

        if (failingSince is { } never)
            Unavailable.Add(new Span(never, Stopwatch.GetTimestamp()));
    }

    private async Task<(bool Answered, bool Again)> TryAsync(Browser browser, string query, object variables, string key)
    {
        try
        {
            var one = await browser.AskAsync(query, variables, key);
            if (one.Fault is { } fault)
                Faults.AddOrUpdate(fault, 1, (_, times) => times + 1);
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
