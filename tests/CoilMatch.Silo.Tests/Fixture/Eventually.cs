using System.Diagnostics;
using Xunit;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>Waits for what happens a moment later, and says how long it took.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Asks again and again until the answer is yes; the test fails after ten seconds.</summary>
    internal static async Task<TimeSpan> Holds(Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < Longest, "It did not happen within ten seconds.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        return watch.Elapsed;
    }
}
