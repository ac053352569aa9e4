using System.Diagnostics;
using System.Globalization;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Four lecturers who write and read without rest through the address that people use.</summary>
/// <param name="Run">By which the courses of this run are found again.</param>
/// <param name="Sender">By which all of them write.</param>
/// <param name="Listings">Whose suggestions are looked at, one of each lecturer.</param>
internal sealed record Traffic(string Run, KeyedSender Sender, Writers Writers, Readers Readers, IReadOnlyList<string> Listings)
{
    /// <summary>By institution, of both regions.</summary>
    internal static readonly string[] Lecturers = ["malaya", "tallinn", "padua", "dtu"];

    private const string Mine = "{ listings(first: 20, mine: true) { nodes { id title state version } } }";
    private const string Board = "{ pairings(first: 20) { nodes { id state } } }";
    private const string Partners =
        "query($id: ID!) { partnerSuggestions(listingId: $id, first: 10) { nodes { score listing { id title institution { name country } } reasons { criterion contribution text } } } }";

    /// <summary>Of somebody of the demo.</summary>
    internal static string MailOf(string role, string institution) => $"{role}.{institution}@demo.coilmatch.example";

    /// <param name="address">Of the proxy.</param>
    /// <param name="tokenOf">A personal access token by mail address.</param>
    internal static async Task<Traffic> OfAsync(string address, Func<string, Task<string>> tokenOf)
    {
        var (tokens, listings, people) = (new List<string>(), new List<string>(), new List<Reader>());
        foreach (var lecturer in Lecturers)
        {
            tokens.Add(await tokenOf(MailOf("lecturer", lecturer)));
            var browser = new Browser(address, tokens[^1]);
            var listing = await PublishedAsync(browser);
            listings.Add(listing);
            people.Add(new Reader(browser, [(Partners, new { id = listing }), (Mine, new { }), (Partners, new { id = listing }), (Board, new { })]));
        }

        var run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
        var sender = new KeyedSender();
        return new Traffic(run, sender, new Writers([.. tokens.Select(token => new Browser(address, token))], run, sender), new Readers(people), listings);
    }

    /// <summary>Runs until the work is done and everything that was begun is answered or given up.</summary>
    internal async Task DuringAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var loading = Task.WhenAll(Writers.RunAsync(enough.Token), Readers.RunAsync(enough.Token));
        try
        {
            await work(stop);
        }
        finally
        {
            await enough.CancelAsync();
        }

        await loading.WaitAsync(stop);
    }

    private static async Task<string> PublishedAsync(Browser browser)
    {
        var answer = await browser.AskAsync(Mine, new { }, Browser.NewKey());
        var mine = answer.Data ?? throw new InvalidOperationException($"The cluster did not answer before any fault: {answer.Fault}.");
        return mine.GetProperty("listings").GetProperty("nodes").EnumerateArray()
            .First(node => node.GetProperty("state").GetString() == "PUBLISHED").GetProperty("id").GetString()!;
    }
}
