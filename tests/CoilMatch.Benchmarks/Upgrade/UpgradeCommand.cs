using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using CoilMatch.Benchmarks.Faults;
using Npgsql;

namespace CoilMatch.Benchmarks.Upgrade;

/// <summary>
/// <c>upgrade [--from REF]</c>: an installation of an earlier release under load whose silos and edges are replaced one by one by this
/// checkout's, and what its people noticed.
/// </summary>
internal static class UpgradeCommand
{
    /// <summary>Old and new serve side by side for so long after each step.</summary>
    private static readonly TimeSpan SideBySide = TimeSpan.FromSeconds(5);

    private static readonly JsonSerializerOptions Snakes = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            var reference = new Arguments(words).Text("--from") ?? await Release.PreviousAsync(stop.Token);
            var (old, now) = (await Release.OfAsync(reference, stop.Token), await Release.ThisAsync(stop.Token));
            await using var installation = await Installation.StartAsync(old, stop.Token);
            var figures = await MeasureAsync(installation, old, now, stop.Token);
            await output.WriteLineAsync(JsonSerializer.Serialize(figures with { From = old.Commit, To = now.Commit }, Snakes));
            return figures.AllIsWell ? 0 : 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. The installation has ended and its folder is removed.");
            return 130;
        }

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task<UpgradeFigures> MeasureAsync(Installation installation, Release old, Release now, CancellationToken stop)
    {
        var load = await Traffic.OfAsync(installation.Address, email => installation.Door.TokenAsync(installation.SiloNodes[0], email, stop));
        var steps = new List<UpgradeFigures.Step>();
        var watch = Stopwatch.StartNew();
        await load.DuringAsync(
            async stopping =>
            {
                await Task.Delay(SideBySide, stopping);
                for (var i = 1; i <= Installation.Silos; i++)
                    await StepAsync($"silo-{i}", installation.ReplaceSiloAsync(old, now, i, stopping));
                for (var i = 1; i <= Installation.Edges; i++)
                    await StepAsync($"edge-{i}", installation.ReplaceEdgeAsync(old, now, i, stopping));

                async Task StepAsync(string name, Task replacing)
                {
                    var from = watch.Elapsed.TotalSeconds;
                    await Console.Error.WriteLineAsync($"  {from,6:F1} s  {name} is replaced");
                    await replacing;
                    steps.Add(new UpgradeFigures.Step(name, Math.Round(watch.Elapsed.TotalSeconds - from, 1)));
                    await Task.Delay(SideBySide, stopping);
                }
            },
            stop);
        var seconds = watch.Elapsed.TotalSeconds;

        await using var database = NpgsqlDataSource.Create(installation.Database);
        var stuck = await Verification.StuckAsync(database, stop);
        var agreement = await Agreement.WaitAsync(installation.Door, installation.SiloNodes, load.Listings, stop);
        return UpgradeFigures.Of(load, await Verification.ReadAsync(database, load.Writers, load.Run)) with
        {
            Seconds = Math.Round(seconds),
            Steps = steps,
            Stuck = stuck,
            AgreedAfterMs = agreement,
        };
    }
}
