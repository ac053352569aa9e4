using System.Diagnostics;
using System.Text.Json;
using CoilMatch.Benchmarks.Start;

namespace CoilMatch.Benchmarks.Queue;

/// <summary>An edge started for a benchmark before a silo; it stops in order when disposed of.</summary>
internal sealed class EdgeProcess : IAsyncDisposable
{
    private readonly Process process;

    private EdgeProcess(Process process, string address) => (this.process, Address) = (process, address);

    internal string Address { get; }

    internal static async Task<EdgeProcess> StartAsync(Uri silo)
    {
        var program = Path.Combine(Machine.Repository, "graphql", "dist", "server.mjs");
        if (!File.Exists(program))
            throw new Mistake("The edge is not built: npm run build -w graphql");
        var start = new ProcessStartInfo("node", [program]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["PORT"] = "0";
        start.Environment["SILO_URL"] = silo.AbsoluteUri;
        start.Environment["EDGE_KEY"] = SiloProcess.EdgeKey;
        start.Environment["DEMO"] = "1";
        start.Environment["OIDC_ISSUER"] = "http://127.0.0.1:9";
        start.Environment["OIDC_CLIENT_ID"] = "benchmark";
        start.Environment["OIDC_CLIENT_SECRET"] = "benchmark";
        start.Environment["EXIT_WITH_STDIN"] = "1";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains("\"ready\"", StringComparison.Ordinal))
                continue;
            var port = JsonDocument.Parse(line).RootElement.GetProperty("port").GetInt32();
            return new EdgeProcess(process, $"http://127.0.0.1:{port}");
        }

        throw new InvalidOperationException("The edge did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
