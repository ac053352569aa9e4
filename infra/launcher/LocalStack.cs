using System.Threading.Channels;

namespace CoilMatch.Launcher;

/// <summary>The parts of one local CoilMatch, started in order and stopped in the opposite one.</summary>
internal sealed class LocalStack : IAsyncDisposable
{
    private static readonly TimeSpan PartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ReadyPatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AccountAgain = TimeSpan.FromSeconds(2);

    /// <summary>PostgreSQL takes a hundred; some stay free for operators.</summary>
    private const int MostConnections = 90;

    private readonly Options options;
    private readonly DataFolder folder;
    private readonly DataFolder.Secrets secrets;
    private readonly IEnumerator<int> ports;
    private readonly List<Part> parts = [];

    private LocalStack(Options options, DataFolder folder)
    {
        this.options = options;
        this.folder = folder;
        secrets = folder.EnsureSecrets();
        ports = Prerequisites.FreePortsAbove(options.Port).GetEnumerator();
    }

    /// <summary>The first silo's; commands talk to it.</summary>
    internal string SiloAddress => parts.First(part => part.Role == Part.Silo).Address;

    internal string EdgeKey => secrets.EdgeKey;

    /// <summary>Where people reach the product.</summary>
    internal string PublicAddress => $"http://localhost:{options.Port}";

    /// <summary>A node of a cluster that is asked to stop is first passed over by those who ask it.</summary>
    private int DrainSeconds => options.IsCluster ? 2 : 0;

    private string SiloAddresses => string.Join(',', parts.Where(part => part.Role == Part.Silo).Select(part => part.Address));

    /// <summary>The database and the silos: enough for imports, exports and tokens.</summary>
    internal static async Task<LocalStack> StartCoreAsync(Options options, DataFolder folder, CancellationToken cancellationToken)
    {
        var stack = new LocalStack(options, folder);
        try
        {
            var database = await stack.StartDatabaseAsync(cancellationToken);
            await stack.StartSilosAsync(database, cancellationToken);
            return stack;
        }
        catch
        {
            await stack.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds the demo identity provider and the edges, and waits until a suggestion can be served.</summary>
    internal async Task StartEdgesAsync(CancellationToken cancellationToken)
    {
        var issuer = Environment.GetEnvironmentVariable("OIDC_ISSUER") ?? "";
        if (options.Demo)
        {
            var port = NewPort();
            issuer = $"http://127.0.0.1:{port}";
            var provider = Add("identity-provider", Part.IdentityProvider, issuer, "node", ["infra/local/identity-provider.mjs"], new()
            {
                ["ISSUER_PORT"] = $"{port}",
                ["REDIRECT_URI"] = $"{PublicAddress}/auth/callback",
                ["CLIENT_SECRET"] = secrets.ClientSecret,
                ["SILO_URL"] = SiloAddresses,
            });
            await provider.Child.ReadyLine.WaitAsync(PartPatience, cancellationToken);
        }

        var edges = Enumerable.Range(1, options.Edges).Select(i => AddEdge(NameOf(Part.Edge, i, options.Edges), issuer)).ToList();
        if (options.IsCluster) AddProxy(edges);
        await AnswersAsync($"http://127.0.0.1:{options.Port}/health/ready", cancellationToken);
    }

    /// <summary>What runs from the data folder now.</summary>
    internal DataFolder.Running Running => new(Environment.ProcessId, PublicAddress, SiloAddress, [.. parts.Select(part => part.Node)]);

    /// <summary>Waits until a part ends by itself, which is a failure.</summary>
    internal async Task<Trouble> FirstFailureAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(parts.Select(part => part.Child.Ended)).WaitAsync(cancellationToken);
        // Ctrl-C reaches the children too: when one ends first, the stop signal follows at once.
        await Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken);
        return parts.First(part => part.Child.Ended.IsCompleted).Child.Failure();
    }

    /// <summary>Starts every part again that ends by itself, until stopped, and keeps the account of what runs.</summary>
    internal async Task KeepUpAsync(CancellationToken cancellationToken)
    {
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        await await Task.WhenAny(
            [KeepAccountAsync(news.Reader, cancellationToken), .. parts.Select(part => part.KeepUpAsync(() => news.Writer.TryWrite(true), cancellationToken))]);
    }

    /// <summary>Writes down what runs whenever that changes; on a full disk, once there is room again.</summary>
    private async Task KeepAccountAsync(ChannelReader<bool> news, CancellationToken cancellationToken)
    {
        await foreach (var _ in news.ReadAllAsync(cancellationToken))
        {
            while (!IsWrittenDown()) await Task.Delay(AccountAgain, cancellationToken);
        }
    }

    private bool IsWrittenDown()
    {
        try
        {
            folder.Announce(Running);
            return true;
        }
        catch (IOException full)
        {
            Progress.Say($"  What runs cannot be written down: {full.Message}");
            return false;
        }
    }

    /// <returns>How the silos connect to it.</returns>
    private async Task<string> StartDatabaseAsync(CancellationToken cancellationToken)
    {
        var port = NewPort();
        var database = Add("postgres", Part.Postgres, $"127.0.0.1:{port}", "node", ["infra/local/postgres.mjs"], new()
        {
            ["DATA_DIR"] = folder.FullPath,
            ["PG_PORT"] = $"{port}",
            ["PG_PASSWORD"] = secrets.DatabasePassword,
        });
        await database.Child.ReadyLine.WaitAsync(PartPatience, cancellationToken);
        var connections = Math.Min(40, MostConnections / options.Silos);
        return $"Host=127.0.0.1;Port={port};Username=coilmatch;Password={secrets.DatabasePassword};Database=coilmatch;Maximum Pool Size={connections}";
    }

    /// <summary>The first silo makes the tables and the demo's data, the others find them.</summary>
    private async Task StartSilosAsync(string database, CancellationToken cancellationToken)
    {
        for (var i = 1; i <= options.Silos; i++)
        {
            AddSilo(NameOf(Part.Silo, i, options.Silos), database);
            if (i == 1) await AnswersAsync($"{SiloAddress}/health/ready", cancellationToken);
        }

        await Task.WhenAll(parts.Where(part => part.Role == Part.Silo).Select(silo => AnswersAsync($"{silo.Address}/health/ready", cancellationToken)));
    }

    private void AddSilo(string name, string database)
    {
        var address = $"http://127.0.0.1:{NewPort()}";
        Add(name, Part.Silo, address, "dotnet", [Path.Combine(Build.SiloFolder, "CoilMatch.Silo.dll")], new()
        {
            ["ASPNETCORE_URLS"] = address,
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__CoilMatch"] = database,
            ["EdgeKey"] = secrets.EdgeKey,
            ["PublicUrl"] = PublicAddress,
            ["Credentials__SigningKeyFile"] = folder.EnsureSigningKey(),
            ["Blobs"] = Path.Combine(folder.FullPath, "blobs"),
            ["Demo"] = options.Demo ? "true" : "false",
            ["Webhooks__AllowLoopback"] = options.Demo ? "true" : "false",
            ["DrainSeconds"] = $"{DrainSeconds}",
        }, Build.SiloFolder);
    }

    private Part AddEdge(string name, string issuer)
    {
        var port = options.IsCluster ? NewPort() : options.Port;
        return Add(name, Part.Edge, $"http://127.0.0.1:{port}", "node", ["graphql/dist/server.mjs"], new()
        {
            ["PORT"] = $"{port}",
            ["HOST"] = "127.0.0.1",
            ["SILO_URL"] = SiloAddresses,
            ["EDGE_KEY"] = secrets.EdgeKey,
            ["PUBLIC_URL"] = PublicAddress,
            ["OIDC_ISSUER"] = issuer,
            ["OIDC_CLIENT_ID"] = Environment.GetEnvironmentVariable("OIDC_CLIENT_ID") ?? "coilmatch",
            ["OIDC_CLIENT_SECRET"] = options.Demo ? secrets.ClientSecret : Environment.GetEnvironmentVariable("OIDC_CLIENT_SECRET") ?? "",
            ["DEMO"] = options.Demo ? "1" : "0",
            ["DRAIN_SECONDS"] = $"{DrainSeconds}",
            ["TRUSTED_PROXIES"] = options.IsCluster ? "127.0.0.1" : "",
            ["STATIC_DIR"] = Repository.At("client", "dist"),
            ["PERSISTED_OPERATIONS"] = Repository.At("client", "src", "gql", "generated", "persisted-documents.json"),
        });
    }

    private void AddProxy(IEnumerable<Part> edges) =>
        Add("proxy", Part.Proxy, $"http://127.0.0.1:{options.Port}", "dotnet", [Path.Combine(Build.ProxyFolder, "CoilMatch.Proxy.dll")], new()
        {
            ["PORT"] = $"{options.Port}",
            ["EDGES"] = string.Join(',', edges.Select(edge => edge.Address)),
        });

    private Part Add(
        string name, string role, string address, string program, string[] arguments, Dictionary<string, string> environment, string? workingDirectory = null)
    {
        var part = new Part(name, role, address, again =>
            Child.Start(name, program, arguments, environment, folder.Logs, workingDirectory, continueLog: again));
        parts.Add(part);
        return part;
    }

    /// <summary>Nodes of a cluster get their ports back; without one a port of the moment does.</summary>
    private int NewPort()
    {
        if (!options.IsCluster) return Prerequisites.FreePort();
        ports.MoveNext();
        return ports.Current;
    }

    private static string NameOf(string role, int number, int count) => count == 1 ? role : $"{role}-{number}";

    private async Task AnswersAsync(string address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ReadyPatience);
        while (true)
        {
            if (parts.FirstOrDefault(part => part.Child.Ended.IsCompleted) is { } ended) throw ended.Child.Failure();
            try
            {
                if ((await http.GetAsync(address, patience.Token)).IsSuccessStatusCode) return;
            }
            catch (Exception unanswered) when (unanswered is HttpRequestException || (unanswered is TaskCanceledException && !patience.IsCancellationRequested))
            {
                // Not listening yet, or too busy to answer: the next round asks again, or finds that the child has ended.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }
    }

    /// <summary>Nodes of one kind end together, each kind before what it needs.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var kind in parts.GroupBy(part => part.Role).Reverse())
            await Task.WhenAll(kind.Select(part => part.DisposeAsync().AsTask()));
        ports.Dispose();
    }
}
