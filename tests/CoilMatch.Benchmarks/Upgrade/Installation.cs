using System.Security.Cryptography;
using CoilMatch.Benchmarks.Faults;

namespace CoilMatch.Benchmarks.Upgrade;

/// <summary>
/// Two silos, two edges and PostgreSQL in a folder of their own, begun with one release, whose nodes are replaced by another's one at a time. A proxy
/// stands before the edges, and one before the silos for edges of releases that know a single address of a silo.
/// </summary>
internal sealed class Installation : IAsyncDisposable
{
    internal const int Silos = 2;
    internal const int Edges = 2;
    private const string DrainSeconds = "2";

    /// <summary>What a node was asked before it was taken out is answered within this time.</summary>
    private static readonly TimeSpan LastRequests = TimeSpan.FromSeconds(5);

    private readonly string folder = Directory.CreateTempSubdirectory("coilmatch-bench-upgrade-").FullName;
    private readonly string edgeKey = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private readonly string password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
    private readonly int port = Cluster.FreePort();
    private readonly List<RunningNode> nodes = [];

    private Installation() => Door = new SiloDoor(edgeKey);

    /// <summary>Of the proxy.</summary>
    internal string Address => $"http://localhost:{port}";

    internal SiloDoor Door { get; }

    internal IReadOnlyList<Node> SiloNodes => [.. nodes.Select(one => one.Node).Where(node => node.Role == "silo")];

    internal string Database => $"Host=127.0.0.1;Port={port + 1};Username=coilmatch;Password={password};Database=coilmatch";

    private string TakenOut => Path.Combine(folder, "taken-out");

    private string Logs => Path.Combine(folder, "logs");

    internal static async Task<Installation> StartAsync(Release release, CancellationToken stop)
    {
        var one = new Installation();
        try
        {
            await one.StartDatabaseAsync(stop);
            for (var i = 1; i <= Silos; i++)
                await one.StartSiloAsync(release, i, stop);
            await one.StartProxyAsync("proxy-of-silos", one.port + 2, Enumerable.Range(1, Silos).Select(one.SiloAddress), stop);
            for (var i = 1; i <= Edges; i++)
                await one.StartEdgeAsync(release, i, knowsAllSilos: false, stop);
            await one.StartProxyAsync("proxy", one.port, Enumerable.Range(1, Edges).Select(one.EdgeAddress), stop);
            return one;
        }
        catch
        {
            await one.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets a silo finish what it began and starts another release at its address; the new one is ready afterwards.</summary>
    internal async Task ReplaceSiloAsync(Release from, Release by, int number, CancellationToken stop)
    {
        await StopAsync(from, $"silo-{number}", stop);
        await StartSiloAsync(by, number, stop);
        PutBack();
    }

    /// <summary>The same with an edge.</summary>
    internal async Task ReplaceEdgeAsync(Release from, Release by, int number, CancellationToken stop)
    {
        await StopAsync(from, $"edge-{number}", stop);
        await StartEdgeAsync(by, number, knowsAllSilos: true, stop);
        PutBack();
    }

    /// <summary>Stops everything in order and removes the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        Door.Dispose();
        foreach (var node in Enumerable.Reverse(nodes))
            await node.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A node of a release that cannot drain is taken out of its proxy first, as an operator would.</summary>
    private async Task StopAsync(Release release, string name, CancellationToken stop)
    {
        var node = nodes.Single(one => one.Node.Name == name);
        if (!release.Drains)
        {
            await File.WriteAllTextAsync(TakenOut, node.Node.Address, stop);
            await Task.Delay(LastRequests, stop);
        }

        await node.DisposeAsync();
        nodes.Remove(node);
    }

    private void PutBack() => File.Delete(TakenOut);

    private Task StartDatabaseAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(Logs);
        return StartAsync("postgres", "postgres", $"127.0.0.1:{port + 1}", ["node", "infra/local/postgres.mjs"], Machine.Repository, new()
        {
            ["DATA_DIR"] = folder,
            ["PG_PORT"] = $"{port + 1}",
            ["PG_PASSWORD"] = password,
        }, stop);
    }

    private Task StartSiloAsync(Release release, int number, CancellationToken stop) =>
        StartAsync($"silo-{number}", "silo", SiloAddress(number), ["dotnet", "CoilMatch.Silo.dll"], release.SiloFolder, new()
        {
            ["ASPNETCORE_URLS"] = SiloAddress(number),
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__CoilMatch"] = $"{Database};Maximum Pool Size=40",
            ["EdgeKey"] = edgeKey,
            ["PublicUrl"] = Address,
            ["Credentials__SigningKeyFile"] = SigningKey(),
            ["Blobs"] = Path.Combine(folder, "blobs"),
            ["Demo"] = "true",
            ["DrainSeconds"] = DrainSeconds,
        }, stop);

    private Task StartEdgeAsync(Release release, int number, bool knowsAllSilos, CancellationToken stop) =>
        StartAsync($"edge-{number}", "edge", EdgeAddress(number), ["node", release.EdgeProgram], release.Folder, new()
        {
            ["PORT"] = $"{port + 5 + number}",
            ["HOST"] = "127.0.0.1",
            ["SILO_URL"] = knowsAllSilos ? string.Join(',', Enumerable.Range(1, Silos).Select(SiloAddress)) : $"http://127.0.0.1:{port + 2}",
            ["EDGE_KEY"] = edgeKey,
            ["PUBLIC_URL"] = Address,
            ["OIDC_ISSUER"] = "http://127.0.0.1:9",
            ["OIDC_CLIENT_ID"] = "coilmatch",
            ["OIDC_CLIENT_SECRET"] = password,
            ["DEMO"] = "1",
            ["DRAIN_SECONDS"] = DrainSeconds,
            ["PERSISTED_OPERATIONS"] = release.PersistedOperations,
        }, stop);

    /// <summary>The proxy of this checkout.</summary>
    private Task StartProxyAsync(string name, int at, IEnumerable<string> before, CancellationToken stop) =>
        StartAsync(name, "proxy", $"http://127.0.0.1:{at}", ["dotnet", Path.Combine("bin", "Release", "net10.0", "CoilMatch.Proxy.dll")], Path.Combine(Machine.Repository, "infra", "proxy"), new()
        {
            ["PORT"] = $"{at}",
            ["EDGES"] = string.Join(',', before),
            ["TAKEN_OUT"] = TakenOut,
        }, stop);

    private async Task StartAsync(
        string name, string role, string address, string[] command, string workingDirectory, Dictionary<string, string> settings, CancellationToken stop) =>
        nodes.Add(await RunningNode.StartAsync(name, role, address, command, workingDirectory, settings, Logs, stop));

    private string SiloAddress(int number) => $"http://127.0.0.1:{port + 2 + number}";

    private string EdgeAddress(int number) => $"http://127.0.0.1:{port + 5 + number}";

    private string SigningKey()
    {
        var file = Path.Combine(folder, "badge-signing-key.pem");
        if (!File.Exists(file))
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            File.WriteAllText(file, key.ExportPkcs8PrivateKeyPem());
        }

        return file;
    }
}
