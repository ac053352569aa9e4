using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoilMatch.Launcher;

/// <summary>
/// A process that the launcher started and answers for: its output goes to a log file, its last lines are kept,
/// and its standard input stays open as a lifeline, so that it ends when the launcher dies without a word.
/// </summary>
internal sealed partial class Child : IAsyncDisposable
{
    private const int KeptLines = 20;

    /// <summary>A silo finishes what it began within 25 seconds.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly StreamWriter log;
    private readonly ConcurrentQueue<string> lastLines = new();
    private readonly TaskCompletionSource<string> readyLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Child(string name, Process process, StreamWriter log) => (Name, this.process, this.log) = (name, process, log);

    internal string Name { get; }

    internal int ProcessId { get; private init; }

    /// <summary>The first line that the child printed with <c>"ready"</c> in it; faults when the child ends before.</summary>
    internal Task<string> ReadyLine => readyLine.Task;

    internal Task Ended { get; private set; } = Task.CompletedTask;

    internal string LastLines => string.Join('\n', lastLines.Select(line => "    " + line));

    internal int ExitCode => process.ExitCode;

    internal static Child Start(
        string name, string fileName, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment,
        string logFolder, string? workingDirectory = null, bool continueLog = false)
    {
        var start = new ProcessStartInfo(fileName)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? Repository.Root,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (key, value) in environment) start.Environment[key] = value;
        start.Environment["EXIT_WITH_STDIN"] = "1";

        var log = new StreamWriter(Path.Combine(logFolder, $"{name}.log"), append: continueLog) { AutoFlush = true };
        var process = Process.Start(start)!;
        var child = new Child(name, process, log) { ProcessId = process.Id };
        child.Ended = child.FollowAsync();
        return child;
    }

    private async Task FollowAsync()
    {
        await Task.WhenAll(KeepAsync(process.StandardOutput), KeepAsync(process.StandardError), process.WaitForExitAsync());
        readyLine.TrySetException(Failure());
    }

    private async Task KeepAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            Write(line);
            lastLines.Enqueue(line);
            while (lastLines.Count > KeptLines) lastLines.TryDequeue(out _);
            if (line.Contains("\"ready\"", StringComparison.Ordinal)) readyLine.TrySetResult(line);
        }
    }

    private void Write(string line)
    {
        try
        {
            lock (log) log.WriteLine(line);
        }
        catch (IOException)
        {
            // The disk is full: the child goes on without its log.
        }
    }

    private async Task CloseLogAsync()
    {
        try
        {
            await log.DisposeAsync();
        }
        catch (IOException)
        {
            // The disk is full: what was not written yet is lost with it.
        }
    }

    /// <summary>What to tell the user when this child ended by itself.</summary>
    internal Trouble Failure() => new(
        $"{Name} stopped unexpectedly (exit code {ExitCode}). Its last lines:\n{LastLines}", exitCode: 1);

    /// <summary>Asks the child to stop, waits, and ends it when it does not listen.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            AskToStop(process);
            try
            {
                await Ended.WaitAsync(Grace);
            }
            catch (TimeoutException)
            {
                process.Kill(entireProcessTree: true);
                await Ended;
            }
        }

        await CloseLogAsync();
        process.Dispose();
    }

    /// <summary>A polite request where there is one; Windows only knows the end.</summary>
    internal static void AskToStop(Process process)
    {
        if (OperatingSystem.IsWindows()) process.Kill(entireProcessTree: true);
        else _ = SendSignal(process.Id, 15);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
