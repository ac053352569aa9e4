using System.Text.Json;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Sends a write under one key until it is answered, after the pauses of the pages.</summary>
internal sealed class KeyedSender
{
    /// <summary>As client/src/gql/repeating.svelte.ts has them; a page gives up after the last, this goes on with it.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(9)];

    private const int MostTries = 15;

    private int repeated;
    private int beyondPages;
    private int wrong;

    /// <summary>Writes that were sent more than once.</summary>
    internal int Repeated => repeated;

    /// <summary>Writes for which a page would have given up and told the person.</summary>
    internal int BeyondPages => beyondPages;

    /// <summary>Tries that were answered with a fault of the service which a page does not repeat.</summary>
    internal int Wrong => wrong;

    /// <returns>What the mutation's field <c>done</c> answered, which may be a refusal; null when nobody answered.</returns>
    internal async Task<JsonElement?> SendAsync(Browser browser, string mutation, object variables)
    {
        var key = Browser.NewKey();
        for (var tries = 1; tries <= MostTries; tries++)
        {
            if (await AnswerAsync(browser, mutation, variables, key) is { } done)
            {
                if (tries > 1)
                    Interlocked.Increment(ref repeated);
                if (tries > Pauses.Length + 1)
                    Interlocked.Increment(ref beyondPages);
                return done;
            }

            await Task.Delay(Pauses[Math.Min(tries, Pauses.Length) - 1]);
        }

        return null;
    }

    private async Task<JsonElement?> AnswerAsync(Browser browser, string mutation, object variables, string key)
    {
        try
        {
            return (await browser.AskAsync(mutation, variables, key)).Data?.GetProperty("done");
        }
        catch (InvalidOperationException fault)
        {
            if (Interlocked.Increment(ref wrong) <= 3)
                await Console.Error.WriteLineAsync($"  a writer was answered {fault.Message}");
            return null;
        }
    }
}
