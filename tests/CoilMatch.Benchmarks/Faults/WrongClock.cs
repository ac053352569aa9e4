namespace CoilMatch.Benchmarks.Faults;

/// <summary>A silo whose clock is wrong, which joins a cluster for a while, and an edge that asks it alone.</summary>
internal sealed class WrongClock : IAsyncDisposable
{
    /// <summary>Debian's package libfaketime; its variant for programs with threads.</summary>
    private const string Library = "libfaketimeMT.so.1";

    private readonly RunningNode silo;
    private readonly RunningNode edge;

    private WrongClock(RunningNode silo, RunningNode edge) => (this.silo, this.edge) = (silo, edge);

    /// <summary>Where the library is that shows a process another time; null when it is not installed.</summary>
    internal static string? FindLibrary() =>
        !OperatingSystem.IsLinux() ? null
        : Directory.EnumerateFiles("/usr/lib", Library, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 3 }).FirstOrDefault();

    /// <summary>The edge's.</summary>
    internal string Address => edge.Node.Address;

    /// <param name="offset">How far the clock is ahead; negative when it is behind.</param>
    internal static async Task<WrongClock> JoinAsync(Cluster cluster, string library, TimeSpan offset, CancellationToken stop)
    {
        var port = Cluster.FreePort();
        var (siloAddress, edgeAddress) = ($"http://127.0.0.1:{port}", $"http://127.0.0.1:{port + 1}");
        var settings = cluster.SiloSettings(siloAddress);
        settings["LD_PRELOAD"] = library;
        settings["FAKETIME"] = $"{offset.TotalSeconds:+0;-0}s";
        // Timers and timeouts go by the clock that only counts, which a wrong date leaves alone.
        settings["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
        var silo = await RunningNode.StartAsync("silo-with-wrong-clock", "silo", siloAddress, ["dotnet", "CoilMatch.Silo.dll"], Cluster.SiloFolder, settings, cluster.Logs, stop);
        try
        {
            return new WrongClock(silo, await RunningNode.StartAsync(
                "edge-of-wrong-clock", "edge", edgeAddress, ["node", "graphql/dist/server.mjs"], Machine.Repository, cluster.EdgeSettings(edgeAddress, siloAddress), cluster.Logs, stop));
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await edge.DisposeAsync();
        await silo.DisposeAsync();
    }
}
