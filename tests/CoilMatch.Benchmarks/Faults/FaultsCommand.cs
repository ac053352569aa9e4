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
            var figures = await MeasureAsync(kills, seed, TimeSpan.FromSeconds(seconds), stop.Token);
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

    private static async Task<FaultFigures> MeasureAsync(int kills, int seed, TimeSpan length, CancellationToken stop)
    {
        await using var disk = await SmallDisk.TryMountAsync();
        await using var blobs = await BlobStore.StartAsync(stop);
        await using var mailbox = await Mailbox.StartAsync(stop);
        await using var receiver = new Receiver();
        await using var cluster = await Cluster.StartAsync(stop, data: disk?.Folder, settings: new Dictionary<string, string>
        {
            ["Blobs__Azure__ConnectionString"] = blobs.ConnectionString,
            ["SMTP_URL"] = mailbox.Address.ToString(),
        });
        var hazards = new Hazards(disk, blobs, WrongClock.FindLibrary());
        var plan = Fault.Plan(kills, seed, hazards.Possible);
        Task<string> TokenAsync(string email) => cluster.Door.TokenAsync(cluster.SiloNodes[0], email, stop);

        var load = await Traffic.OfAsync(cluster.Address, TokenAsync);
        var letters = await Correspondence.OfAsync(load, cluster.Address, TokenAsync, receiver.Address);
        var storm = new Storm(cluster, hazards, load, length);
        await load.DuringAsync(during => letters.DuringAsync(stopping => storm.RunAsync(plan, stopping), during), stop);

        await cluster.IsWholeAsync(WholeAtLast, stop);
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        var stuck = await Verification.StuckAsync(database, stop);
        var toldAfter = await Telling.WaitAsync(database, stop);
        var agreement = await Agreement.WaitAsync(cluster.Door, cluster.SiloNodes, load.Listings, stop);
        var (found, told) = (await Verification.ReadAsync(database, load.Writers, load.Run), await Telling.ReadAsync(database, letters.Requests, mailbox, receiver));
        return FaultFigures.Of(storm, load, letters, found, told) with
        {
            Planned = kills,
            NotTried = [.. Enum.GetValues<FaultKind>().Where(kind => kind != FaultKind.Kill && !hazards.Possible.Contains(kind)).Select(kind => $"{kind}".ToLowerInvariant())],
            Stuck = stuck,
            ToldAfterMs = toldAfter,
            SilosAgree = agreement is not null,
            AgreedAfterMs = agreement,
            DocumentsLost = await letters.Uploads.LostAsync(),
        };
    }
}
