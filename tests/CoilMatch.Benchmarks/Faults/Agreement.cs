using System.Diagnostics;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Whether every silo, asked by itself, gives the same pages.</summary>
internal static class Agreement
{
    /// <summary>Silos count what was shown once a minute, each in its own; half a minute for the counting and for a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private const int Around = 150;

    /// <returns>How long it took until they agreed, in milliseconds; null when they did not in time.</returns>
    internal static async Task<double?> WaitAsync(SiloDoor door, IReadOnlyList<Node> silos, IReadOnlyList<string> listings, CancellationToken stop)
    {
        // The secretariat's look is no impression, so nothing is explored for it.
        var token = await door.TokenAsync(silos[0], "secretariat@demo.coilmatch.example", stop);
        string[] pages = [.. listings.Select(id => $"/listings/{id}/suggestions?first=50"), "/listings?first=50"];
        var watch = Stopwatch.StartNew();
        for (var first = true; ; first = false)
        {
            var different = await DifferencesAsync(door, silos, pages, token, stop);
            if (different.Count == 0)
                return Math.Round(watch.Elapsed.TotalMilliseconds);
            var late = watch.Elapsed > Patience;
            if (first || late)
                await Console.Error.WriteLineAsync($"  {(late ? "the silos do not agree" : "the silos do not agree yet")} on {string.Join("\n  ", different)}");
            if (late)
                return null;
            await Task.Delay(Look, stop);
        }
    }

    private static async Task<List<string>> DifferencesAsync(
        SiloDoor door, IReadOnlyList<Node> silos, string[] pages, string token, CancellationToken stop)
    {
        var different = new List<string>();
        foreach (var page in pages)
        {
            var answers = new List<string>();
            foreach (var silo in silos)
                answers.Add(await door.AskAsync(silo, page, token, stop));
            if (answers.Distinct().Count() > 1 || !answers[0].StartsWith("200 ", StringComparison.Ordinal))
                different.Add($"{page}: {string.Join(" | ", Parting(answers))}");
        }

        return different;
    }

    /// <summary>From each answer a few words around the place where they first differ.</summary>
    private static IEnumerable<string> Parting(List<string> answers)
    {
        var least = answers.Min(answer => answer.Length);
        var at = Enumerable.Range(0, least).TakeWhile(i => answers.All(answer => answer[i] == answers[0][i])).Count();
        return answers.Select(answer => answer[Math.Max(0, at - Around)..Math.Min(answer.Length, at + Around)]);
    }
}
