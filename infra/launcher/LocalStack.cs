using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary>The parts of one local CoilMatch, started in order and stopped in the opposite one.</summary>
internal sealed class LocalStack : IAsyncDisposable
{
    private static readonly TimeSpan PartPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ReadyPatience = TimeSpan.FromMinutes(5);

    private readonly Options options;
    private readonly DataFolder folder;
    private readonly DataFolder.Secrets secrets;
    private readonly List<Child> children = [];

    private LocalStack(Options options, DataFolder folder)
    {
        this.options = options;
        this.folder = folder;
        secrets = folder.EnsureSecrets();
    }

    internal string SiloAddress { get; private set; } = "";

    internal string EdgeKey => secrets.EdgeKey;

    /// <summary>Where people reach the product.</summary>
    internal string PublicAddress => $"http://localhost:{options.Port}";

    /// <summary>The database and the silo: enough for imports, exports and tokens.</summary>
    internal static async Task<LocalStack> StartCoreAsync(Options options, DataFolder folder, CancellationToken cancellationToken)
    {
        var stack = new LocalStack(options, folder);
        try
        {
            var databasePort = await stack.StartDatabaseAsync(cancellationToken);
            await stack.StartSiloAsync(databasePort, cancellationToken);
            return stack;
        }
        catch
        {
            await stack.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds the demo identity provider and the edge, and waits until a suggestion can be served.</summary>
    internal async Task StartEdgeAsync(CancellationToken cancellationToken)
    {
        var issuer = Environment.GetEnvironmentVariable("OIDC_ISSUER") ?? "";
        if (options.Demo)
        {
            var port = Prerequisites.FreePort();
            issuer = $"http://127.0.0.1:{port}";
            await ReadyAsync(Start("identity-provider", "node", ["infra/local/identity-provider.mjs"], new()
            {
                ["ISSUER_PORT"] = $"{port}",
                ["REDIRECT_URI"] = $"{PublicAddress}/auth/callback",
                ["CLIENT_SECRET"] = secrets.ClientSecret,
                ["SILO_URL"] = SiloAddress,
            }), cancellationToken);
        }

        Start("edge", "node", ["graphql/dist/server.mjs"], new()
        {
            ["PORT"] = $"{options.Port}",
            ["HOST"] = "127.0.0.1",
            ["SILO_URL"] = SiloAddress,
            ["EDGE_KEY"] = secrets.EdgeKey,
            ["PUBLIC_URL"] = PublicAddress,
            ["OIDC_ISSUER"] = issuer,
            ["OIDC_CLIENT_ID"] = Environment.GetEnvironmentVariable("OIDC_CLIENT_ID") ?? "coilmatch",
            ["OIDC_CLIENT_SECRET"] = options.Demo ? secrets.ClientSecret : Environment.GetEnvironmentVariable("OIDC_CLIENT_SECRET") ?? "",
            ["DEMO"] = options.Demo ? "1" : "0",
            ["STATIC_DIR"] = Repository.At("client", "dist"),
            ["PERSISTED_OPERATIONS"] = Repository.At("client", "src", "gql", "generated", "persisted-documents.json"),
        });
        await AnswersAsync($"http://127.0.0.1:{options.Port}/health/ready", cancellationToken);
    }

    /// <summary>Waits until a child ends by itself, which is always a failure.</summary>
    internal async Task<Trouble> FirstFailureAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(children.Select(child => child.Ended)).WaitAsync(cancellationToken);
        // Ctrl-C reaches the children too: when one ends first, the stop signal follows at once.
        await Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken);
        return children.First(child => child.Ended.IsCompleted).Failure();
    }

    private async Task<int> StartDatabaseAsync(CancellationToken cancellationToken)
    {
        var database = Start("postgres", "node", ["infra/local/postgres.mjs"], new()
        {
            ["DATA_DIR"] = folder.FullPath,
            ["PG_PORT"] = $"{Prerequisites.FreePort()}",
            ["PG_PASSWORD"] = secrets.DatabasePassword,
        });
        var line = await ReadyAsync(database, cancellationToken);
        return JsonDocument.Parse(line).RootElement.GetProperty("port").GetInt32();
    }

    private async Task StartSiloAsync(int databasePort, CancellationToken cancellationToken)
    {
        SiloAddress = $"http://127.0.0.1:{Prerequisites.FreePort()}";
        Start("silo", "dotnet", [Path.Combine(Build.SiloFolder, "CoilMatch.Silo.dll")], new()
        {
            ["ASPNETCORE_URLS"] = SiloAddress,
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["ConnectionStrings__CoilMatch"] =
                $"Host=127.0.0.1;Port={databasePort};Username=coilmatch;Password={secrets.DatabasePassword};Database=coilmatch;Maximum Pool Size=40",
            ["EdgeKey"] = secrets.EdgeKey,
            ["PublicUrl"] = PublicAddress,
            ["Credentials__SigningKeyFile"] = folder.EnsureSigningKey(),
            ["Blobs"] = Path.Combine(folder.FullPath, "blobs"),
            ["Demo"] = options.Demo ? "true" : "false",
            ["Webhooks__AllowLoopback"] = options.Demo ? "true" : "false",
        }, Build.SiloFolder);
        await AnswersAsync($"{SiloAddress}/health/ready", cancellationToken);
    }

    private Child Start(
        string name, string program, string[] arguments, Dictionary<string, string> environment, string? workingDirectory = null)
    {
        var child = Child.Start(name, program, arguments, environment, folder.Logs, workingDirectory);
        children.Add(child);
        return child;
    }

    private static Task<string> ReadyAsync(Child child, CancellationToken cancellationToken) =>
        child.ReadyLine.WaitAsync(PartPatience, cancellationToken);

    private async Task AnswersAsync(string address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ReadyPatience);
        while (true)
        {
            if (children.FirstOrDefault(child => child.Ended.IsCompleted) is { } ended) throw ended.Failure();
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

    public async ValueTask DisposeAsync()
    {
        for (var i = children.Count - 1; i >= 0; i--) await children[i].DisposeAsync();
    }
}
