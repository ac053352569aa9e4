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
    private static readonly JsonSerializerOptions Snakes = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

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
        var load = await Traffic.OfAsync(cluster.Address, email => cluster.Door.TokenAsync(cluster.SiloNodes[0], email, stop));
        var storm = new Storm(cluster, length);
        await load.DuringAsync(stopping => storm.RunAsync(plan, stopping), stop);

        await cluster.IsWholeAsync(WholeAtLast, stop);
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        var stuck = await Verification.StuckAsync(database, stop);
        var agreement = await Agreement.WaitAsync(cluster.Door, cluster.SiloNodes, load.Listings, stop);
        var found = await Verification.ReadAsync(database, load.Writers, load.Run);
        return FaultFigures.Of(storm, load.Writers, load.Readers, found) with { Stuck = stuck, SilosAgree = agreement is not null, AgreedAfterMs = agreement };
    }
}
