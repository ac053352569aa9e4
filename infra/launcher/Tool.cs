using System.Diagnostics;

namespace CoilMatch.Launcher;

/// <summary>Runs a program to its end and keeps what it printed.</summary>
internal static class Tool
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    internal sealed record Outcome(int ExitCode, string Output);

    /// <summary>The program was ended before its end.</summary>
    /// <param name="output">What it had printed until then.</param>
    internal sealed class CutShort(string output, CancellationToken token) : OperationCanceledException(token)
    {
        internal string Output => output;
    }

    /// <exception cref="CutShort">It was cancelled.</exception>
    internal static async Task<Outcome> TryAsync(
        string fileName, IEnumerable<string> arguments, CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? environment = null, string? workingDirectory = null)
    {
        var start = new ProcessStartInfo(fileName)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? Repository.Root,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (key, value) in environment ?? new Dictionary<string, string>()) start.Environment[key] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = new System.Text.StringBuilder();
        async Task Keep(StreamReader reader)
        {
            while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
            {
                lock (output) output.AppendLine(line);
            }
        }

        var reading = Task.WhenAll(Keep(process.StandardOutput), Keep(process.StandardError));
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            await reading;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            // Something that it started and that went on by itself may hold its output open.
            await Task.WhenAny(reading, Task.Delay(LastWords, CancellationToken.None));
            lock (output) throw new CutShort(output.ToString(), cancellationToken);
        }

        return new Outcome(process.ExitCode, output.ToString());
    }

    /// <summary>Like <see cref="TryAsync"/>, but a failure is trouble that shows the end of what was printed.</summary>
    internal static async Task RunAsync(
        string what, string fileName, IEnumerable<string> arguments, CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? environment = null, string? workingDirectory = null)
    {
        var outcome = await TryAsync(fileName, arguments, cancellationToken, environment, workingDirectory);
        if (outcome.ExitCode == 0) return;

        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        throw new Trouble($"{what} failed. It ended with:\n{string.Join('\n', lines.TakeLast(25).Select(line => "    " + line.TrimEnd()))}", 1);
    }
}
