using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoilMatch.Benchmarks.Start;

/// <summary>A silo started for a benchmark, as the launcher starts it; it stops in order when disposed of.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    internal const string EdgeKey = "benchmark";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Process process;

    private SiloProcess(Process process, HttpClient http) => (this.process, Http) = (process, http);

    internal HttpClient Http { get; }

    /// <summary>From the start of the process until it says that it is ready.</summary>
    internal TimeSpan ReadyAfter { get; private set; }

    /// <summary>The most memory that it has had so far, in bytes.</summary>
    internal long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    internal static async Task<SiloProcess> StartAsync(string database, string blobs)
    {
        var folder = Path.Combine(Machine.Repository, "silo", "CoilMatch.Silo", "bin", "Release", "net10.0");
        var program = Path.Combine(folder, "CoilMatch.Silo.dll");
        if (!File.Exists(program))
            throw new Mistake("The silo is not built: dotnet build silo/CoilMatch.Silo -c Release");
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__CoilMatch"] = database;
        start.Environment["EdgeKey"] = EdgeKey;
        start.Environment["Demo"] = "false";
        start.Environment["Blobs"] = blobs;
        start.Environment["EXIT_WITH_STDIN"] = "1";

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) == true)
                Console.Error.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        var silo = new SiloProcess(process, new HttpClient { BaseAddress = new Uri(address), Timeout = Timeout.InfiniteTimeSpan });
        silo.Http.DefaultRequestHeaders.Add("X-Edge-Key", EdgeKey);
        while (!await silo.IsReadyAsync())
        {
            if (process.HasExited || watch.Elapsed > Patience)
                throw new InvalidOperationException($"The silo did not become ready within {watch.Elapsed.TotalSeconds:F0} s.");
            await Task.Delay(Pause);
        }

        silo.ReadyAfter = watch.Elapsed;
        return silo;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
