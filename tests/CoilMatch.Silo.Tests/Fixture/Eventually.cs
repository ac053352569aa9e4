using System.Diagnostics;
using Xunit;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>Waits for what happens a moment later, and says how long it took.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Asks again and again until the answer is yes; the test fails after ten seconds, or what is named for slow work.</summary>
    internal static async Task<TimeSpan> Holds(Func<Task<bool>> condition, TimeSpan? within = null)
    {
        var (watch, longest) = (Stopwatch.StartNew(), within ?? Longest);
        while (!await condition())
        {
            Assert.True(watch.Elapsed < longest, $"It did not happen within {longest.TotalSeconds} seconds.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        return watch.Elapsed;
    }
}
