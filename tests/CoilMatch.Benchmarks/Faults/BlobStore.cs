using System.Diagnostics;
using System.Security.Cryptography;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>An Azurite of this run alone, which keeps everything in memory, behind a way that can be made slow.</summary>
internal sealed class BlobStore : IAsyncDisposable
{
    private const string Account = "faults";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private BlobStore(Process process, SlowWay way, string key) =>
        (this.process, Way, ConnectionString) = (process, way,
            $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{way.Port}/{Account};");

    internal SlowWay Way { get; }

    internal string ConnectionString { get; }

    internal static async Task<BlobStore> StartAsync(CancellationToken stop)
    {
        var program = Path.Combine(Machine.Repository, "node_modules", "azurite", "dist", "src", "blob", "main.js");
        if (!File.Exists(program))
            throw new Mistake("Azurite is not installed: npm ci");
        var (key, port) = (Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)), Cluster.FreePort());
        var process = Process.Start(new ProcessStartInfo("node", [program, "--blobHost", "127.0.0.1", "--blobPort", $"{port}", "--inMemoryPersistence", "--disableTelemetry"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["AZURITE_ACCOUNTS"] = $"{Account}:{key}" },
        })!;
        var listening = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("successfully listen", StringComparison.Ordinal) == true)
                listening.TrySetResult();
        };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var store = new BlobStore(process, new SlowWay(port), key);
        try
        {
            await listening.Task.WaitAsync(Patience, stop);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Way.DisposeAsync();
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
