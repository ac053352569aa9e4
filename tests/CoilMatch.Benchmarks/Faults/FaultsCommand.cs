using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Npgsql;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>
/// <c>faults [--kills N] [--seconds S] [--seed K]</c>: a cluster under load whose parts are killed, paused and cut off, and whether every write that was
/// acknowledged is there exactly once afterwards.
/// </summary>
internal static class FaultsCommand
{
    private const int Kills = 24;
    private const int Seconds = 240;
    private const int Seed = 1;

    private static readonly TimeSpan WholeAtLast = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Agreement = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private const int Around = 150;
    private static readonly JsonSerializerOptions Snakes = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Of both regions; each writes and reads.</summary>
    private static readonly string[] Lecturers = ["malaya", "tallinn", "padua", "dtu"];

    private const string Mine = "{ listings(first: 20, mine: true) { nodes { id title state version } } }";
    private const string Board = "{ pairings(first: 20) { nodes { id state } } }";
    private const string Partners =
        "query($id: ID!) { partnerSuggestions(listingId: $id, first: 10) { nodes { score listing { id title institution { name country } } reasons { criterion contribution text } } } }";

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var arguments = new Arguments(words);
        var (kills, seconds, seed) = (arguments.Number("--kills", Kills), arguments.Number("--seconds", Seconds), arguments.Number("--seed", Seed));
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            await using var cluster = await Cluster.StartAsync(stop.Token);
            var figures = await MeasureAsync(cluster, Fault.Plan(kills, seed), TimeSpan.FromSeconds(seconds), stop.Token);
            await output.WriteLineAsync(JsonSerializer.Serialize(figures with { Seed = seed, Seconds = seconds }, Snakes));
            return figures.AllIsWell ? 0 : 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. The cluster has ended and its folder is removed.");
            return 130;
        }

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task<FaultFigures> MeasureAsync(Cluster cluster, IReadOnlyList<Fault> plan, TimeSpan length, CancellationToken stop)
    {
        var run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
        var tokens = new List<string>();
        foreach (var lecturer in Lecturers)
            tokens.Add(await cluster.TokenAsync($"lecturer.{lecturer}@demo.coilmatch.example"));
        var listings = new List<string>();
        var people = new List<Reader>();
        foreach (var token in tokens)
        {
            var browser = new Browser(cluster.Address, token);
            var listing = await PublishedAsync(browser);
            listings.Add(listing);
            people.Add(new Reader(browser, [(Partners, new { id = listing }), (Mine, new { }), (Partners, new { id = listing }), (Board, new { })]));
        }

        var readers = new Readers(people);
        var writers = new Writers([.. tokens.Select(token => new Browser(cluster.Address, token))], run);
        var storm = new Storm(cluster, length);
        await UnderLoadAsync(storm.RunAsync, plan, readers, writers, stop);

        await cluster.IsWholeAsync(WholeAtLast, stop);
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        var stuck = await Verification.StuckAsync(database, stop);
        var agree = await AgreeAsync(cluster, listings, stop);
        return FaultFigures.Of(storm, writers, readers, await Verification.ReadAsync(database, writers, run)) with { Stuck = stuck, SilosAgree = agree };
    }

    private static async Task UnderLoadAsync(
        Func<IReadOnlyList<Fault>, CancellationToken, Task> storm, IReadOnlyList<Fault> plan, Readers readers, Writers writers, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var loading = Task.WhenAll(writers.RunAsync(enough.Token), readers.RunAsync(enough.Token));
        try
        {
            await storm(plan, stop);
        }
        finally
        {
            await enough.CancelAsync();
        }

        await loading.WaitAsync(stop);
    }

    private static async Task<string> PublishedAsync(Browser browser)
    {
        var answer = await browser.AskAsync(Mine, new { });
        var mine = answer.Data ?? throw new InvalidOperationException($"The cluster did not answer before any fault: {answer.Fault}.");
        return mine.GetProperty("listings").GetProperty("nodes").EnumerateArray()
            .First(node => node.GetProperty("state").GetString() == "PUBLISHED").GetProperty("id").GetString()!;
    }

    /// <summary>Whether every silo, asked by itself, gives the same pages, at once or within a minute.</summary>
    private static async Task<bool> AgreeAsync(Cluster cluster, IReadOnlyList<string> listings, CancellationToken stop)
    {
        // The secretariat's look is no impression, so nothing is explored for it.
        var token = await cluster.TokenAsync("secretariat@demo.coilmatch.example");
        string[] pages = [.. listings.Select(id => $"/listings/{id}/suggestions?first=50"), "/listings?first=50"];
        var silos = cluster.Nodes.Where(node => node.Role == "silo").ToList();
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var different = new List<string>();
            foreach (var page in pages)
            {
                var answers = new List<string>();
                foreach (var silo in silos)
                    answers.Add(await cluster.AskAsync(silo, page, token, stop));
                if (answers.Distinct().Count() > 1 || !answers[0].StartsWith("200 ", StringComparison.Ordinal))
                    different.Add($"{page}: {string.Join(" | ", Parting(answers))}");
            }

            if (different.Count == 0)
                return true;
            if (watch.Elapsed > Agreement)
            {
                await Console.Error.WriteLineAsync($"  the silos do not agree on {string.Join("\n  ", different)}");
                return false;
            }

            await Task.Delay(Look, stop);
        }
    }

    /// <summary>From each answer a few words around the place where they first differ.</summary>
    private static IEnumerable<string> Parting(List<string> answers)
    {
        var least = answers.Min(answer => answer.Length);
        var at = Enumerable.Range(0, least).TakeWhile(i => answers.All(answer => answer[i] == answers[0][i])).Count();
        return answers.Select(answer => answer[Math.Max(0, at - Around)..Math.Min(answer.Length, at + Around)]);
    }
}
