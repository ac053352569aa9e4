using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;

namespace CoilMatch.Benchmarks.Backups;

/// <summary>One person after another signs in for the first time, each with a request that is answered before the next: a write each.</summary>
internal sealed class SteadyWriter(HttpClient silo)
{
    private volatile bool enough;
    private Task running = Task.CompletedTask;
    private int number;

    /// <summary>Who was told that it is stored, and when.</summary>
    internal ConcurrentQueue<(string Email, DateTimeOffset At)> Acknowledged { get; } = new();

    internal Timings Before { get; } = new();
    internal Timings During { get; } = new();

    /// <summary>Writes for a while with nothing else going on.</summary>
    internal async Task WarmUpAsync(TimeSpan span)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < span) await WriteAsync(Before);
    }

    internal void Start() => running = Task.Run(async () =>
    {
        while (!enough) await WriteAsync(During);
    });

    /// <summary>Ends with the write that is under way.</summary>
    internal async Task StopAsync()
    {
        enough = true;
        await running;
    }

    private async Task WriteAsync(Timings timings)
    {
        var email = $"writer{Interlocked.Increment(ref number)}@made.example";
        var started = Stopwatch.GetTimestamp();
        using var answer = await silo.PostAsJsonAsync("/sessions", new { email, subject = email, issuer = "https://login.example" });
        answer.EnsureSuccessStatusCode();
        Acknowledged.Enqueue((email, TimeProvider.System.GetUtcNow()));
        timings.Add(started);
    }
}
