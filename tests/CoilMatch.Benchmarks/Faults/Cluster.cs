using System.Diagnostics;
using System.Net.NetworkInformation;
using System.Security.Cryptography;
using System.Text.Json;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A part that runs, as the launcher writes it down.</summary>
/// <param name="Role">silo, edge, postgres, proxy or identity-provider.</param>
internal sealed record Node(string Name, string Role, int ProcessId, string Address);

/// <summary>Three silos, two edges, a proxy and PostgreSQL, unless told otherwise, started by the launcher as a user starts it.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    internal const int Silos = 3;
    internal const int Edges = 2;

    private const int MostPorts = 20;
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly Process launcher;
    private readonly string folder;
    private readonly bool keepsFolder;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(2) };
    private SiloDoor? door;

    private Cluster(Process launcher, string folder, bool keepsFolder, int port) =>
        (this.launcher, this.folder, this.keepsFolder, Address) = (launcher, folder, keepsFolder, $"http://localhost:{port}");

    private sealed record Running(IReadOnlyList<Node> Nodes);

    private sealed record Secrets(string EdgeKey, string DatabasePassword);

    /// <summary>The proxy's.</summary>
    internal string Address { get; }

    /// <summary>What runs now.</summary>
    internal IReadOnlyList<Node> Nodes => Read<Running>("run.json").Nodes;

    /// <summary>The silos that run now.</summary>
    internal IReadOnlyList<Node> SiloNodes => [.. Nodes.Where(node => node.Role == "silo")];

    /// <summary>What silos are asked through, past edges and proxy.</summary>
    internal SiloDoor Door => door!;

    internal string Database
    {
        get
        {
            var address = Nodes.Single(node => node.Role == "postgres").Address.Split(':');
            return $"Host={address[0]};Port={address[1]};Username=coilmatch;Password={Read<Secrets>("secrets.json").DatabasePassword};Database=coilmatch;Pooling=false";
        }
    }

    /// <summary>What the launcher built, where silos are started.</summary>
    internal static string SiloFolder => Path.Combine(Machine.Repository, "silo", "CoilMatch.Silo", "bin", "Release", "net10.0");

    internal string Logs => Path.Combine(folder, "logs");

    /// <param name="data">A folder that stays when the cluster is gone; without one, a new one that goes with it.</param>
    /// <param name="settings">Which every part gets besides those of the launcher.</param>
    internal static async Task<Cluster> StartAsync(
        CancellationToken stop, int silos = Silos, int edges = Edges, string? data = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        var (folder, port) = (data ?? Directory.CreateTempSubdirectory("coilmatch-bench-").FullName, FreePort());
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Machine.Repository, RedirectStandardOutput = true };
        foreach (var word in (string[])["run", "coilmatch.cs", "--", "run", "--silos", $"{silos}", "--edges", $"{edges}", "--port", $"{port}", "--data", folder, "--json"])
            start.ArgumentList.Add(word);
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var cluster = new Cluster(Process.Start(start)!, folder, data is not null, port);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(StartPatience);
            while (!File.Exists(Path.Combine(folder, "run.json")))
            {
                if (cluster.launcher.HasExited)
                    throw new Mistake($"The cluster did not start: the launcher ended with {cluster.launcher.ExitCode}.");
                await Task.Delay(Look, patience.Token);
            }

            cluster.door = new SiloDoor(cluster.Read<Secrets>("secrets.json").EdgeKey);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>With which a silo of this installation is started at another address.</summary>
    internal Dictionary<string, string> SiloSettings(string address) => new()
    {
        ["ASPNETCORE_URLS"] = address,
        ["DOTNET_ENVIRONMENT"] = "Production",
        ["ConnectionStrings__CoilMatch"] = Database.Replace("Pooling=false", "Maximum Pool Size=20", StringComparison.Ordinal),
        ["EdgeKey"] = Read<Secrets>("secrets.json").EdgeKey,
        ["PublicUrl"] = Address,
        ["Credentials__SigningKeyFile"] = Path.Combine(folder, "badge-signing-key.pem"),
        ["Demo"] = "true",
        ["Webhooks__AllowLoopback"] = "true",
    };

    /// <summary>With which an edge is started at another address that asks one silo alone.</summary>
    internal Dictionary<string, string> EdgeSettings(string address, string silo) => new()
    {
        ["PORT"] = $"{new Uri(address).Port}",
        ["HOST"] = "127.0.0.1",
        ["SILO_URL"] = silo,
        ["EDGE_KEY"] = Read<Secrets>("secrets.json").EdgeKey,
        ["PUBLIC_URL"] = Address,
        ["OIDC_ISSUER"] = "http://127.0.0.1:9",
        ["OIDC_CLIENT_ID"] = "coilmatch",
        ["OIDC_CLIENT_SECRET"] = Read<Secrets>("secrets.json").DatabasePassword,
        ["DEMO"] = "1",
        ["PERSISTED_OPERATIONS"] = Path.Combine(Machine.Repository, "client", "src", "gql", "generated", "persisted-documents.json"),
    };

    /// <summary>Waits until another process stands where this one was; false when none did within the time.</summary>
    internal async Task<bool> IsReplacedAsync(Node ended, TimeSpan patience, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (Nodes.Single(node => node.Name == ended.Name).ProcessId == ended.ProcessId)
        {
            if (watch.Elapsed > patience)
                return false;
            await Task.Delay(Look, stop);
        }

        return true;
    }

    /// <summary>Waits until every part runs and says that it is ready; false when one did not within the time.</summary>
    internal async Task<bool> IsWholeAsync(TimeSpan patience, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < patience)
        {
            var nodes = Nodes;
            if (nodes.All(Signals.Runs) && (await Task.WhenAll(nodes.Select(node => IsReadyAsync(node, stop)))).All(ready => ready))
                return true;
            await Task.Delay(Look, stop);
        }

        return false;
    }

    /// <summary>Stops everything in order and removes the folder, unless it was there before.</summary>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        door?.Dispose();
        if (!launcher.HasExited)
        {
            Signals.Terminates(launcher.Id);
            try
            {
                await launcher.WaitForExitAsync().WaitAsync(StopPatience);
            }
            catch (TimeoutException)
            {
                launcher.Kill(entireProcessTree: true);
                await launcher.WaitForExitAsync();
            }
        }

        launcher.Dispose();
        if (!keepsFolder)
            Directory.Delete(folder, recursive: true);
    }

    private T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)))!;

    private async Task<bool> IsReadyAsync(Node node, CancellationToken stop)
    {
        if (node.Role is not ("silo" or "edge" or "proxy"))
            return true;
        try
        {
            using var answer = await http.GetAsync($"{node.Address}/health/ready", stop);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>One with free ones above it, all below those that the system gives to outgoing connections while a node is away.</summary>
    internal static int FreePort()
    {
        var used = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(end => end.Port).ToHashSet();
        return Enumerable.Range(0, 100).Select(_ => RandomNumberGenerator.GetInt32(15_000, 30_000))
            .First(port => !Enumerable.Range(port, MostPorts).Any(used.Contains));
    }
}
