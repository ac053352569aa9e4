using System.Collections.Concurrent;
using System.Diagnostics;

namespace CoilMatch.Benchmarks.Load;

/// <summary>What came of an arrival.</summary>
/// <param name="After">From when it was due until its answer was read, so that a slow service is not asked less and looks no better for it.</param>
internal sealed record Answered(Wish Wish, TimeSpan After, bool Well);

/// <summary>Sends every arrival when it is due, however many are still without an answer.</summary>
internal static class OpenLoop
{
    internal static async Task<IReadOnlyCollection<Answered>> RunAsync(IEnumerable<Arrival> arrivals, Func<Wish, Task<bool>> send, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var answered = new ConcurrentBag<Answered>();
        var running = new List<Task>();
        foreach (var arrival in arrivals)
        {
            var early = arrival.Due - Stopwatch.GetElapsedTime(started);
            if (early > TimeSpan.Zero)
                await Task.Delay(early, stop);
            running.Add(Task.Run(() => SendAsync(arrival), stop));
        }

        await Task.WhenAll(running);
        return answered;

        async Task SendAsync(Arrival arrival)
        {
            var well = await send(arrival.Wish);
            answered.Add(new Answered(arrival.Wish, Stopwatch.GetElapsedTime(started) - arrival.Due, well));
        }
    }
}
