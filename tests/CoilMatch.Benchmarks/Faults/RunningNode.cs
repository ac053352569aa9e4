using System.Diagnostics;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A part that a benchmark starts itself, with its log; asked to stop, it may finish what it began.</summary>
internal sealed class RunningNode : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly Process process;
    private readonly StreamWriter log;

    private RunningNode(Node node, Process process, StreamWriter log) => (Node, this.process, this.log) = (node, process, log);

    internal Node Node { get; }

    /// <summary>Starts a program and waits until it says that it is ready: over HTTP, or PostgreSQL in a line.</summary>
    internal static async Task<RunningNode> StartAsync(
        string name, string role, string address, string[] command, string workingDirectory, Dictionary<string, string> settings, string logs, CancellationToken stop)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        start.Environment["EXIT_WITH_STDIN"] = "1";
        var log = new StreamWriter(Path.Combine(logs, $"{name}.log"), append: true) { AutoFlush = true };
        var process = Process.Start(start)!;
        var node = new RunningNode(new Node(name, role, process.Id, address), process, log);
        var told = new TaskCompletionSource();
        DataReceivedEventHandler keep = (_, line) =>
        {
            lock (log)
                log.WriteLine(line.Data);
            if (line.Data?.Contains("\"ready\"", StringComparison.Ordinal) == true)
                told.TrySetResult();
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await node.BecomesReadyAsync(role == "postgres" ? told.Task : null, stop).WaitAsync(StartPatience, stop);
            return node;
        }
        catch
        {
            await node.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            Signals.Terminates(process.Id);
            try
            {
                await process.WaitForExitAsync().WaitAsync(StopPatience);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        await process.WaitForExitAsync();
        process.Dispose();
        await log.DisposeAsync();
    }

    private async Task BecomesReadyAsync(Task? told, CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        while (!(told is null ? await AnswersAsync(http, stop) : told.IsCompleted))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"{Node.Name} ended with {process.ExitCode} instead of becoming ready.");
            await Task.Delay(Look, stop);
        }
    }

    private async Task<bool> AnswersAsync(HttpClient http, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync($"{Node.Address}/health/ready", stop);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }
}
