using System.Diagnostics;

namespace CoilMatch.Launcher;

/// <summary>The silo's program called for one command; what it prints is printed.</summary>
internal static class SiloProgram
{
    internal const string KeyFileSetting = "Backup__KeyFile";
    internal const string PassphraseSetting = "Backup__Passphrase";

    /// <summary>Its exit code. Ctrl-C reaches it too, and it ends by itself; the launcher waits until it has cleaned up.</summary>
    internal static async Task<int> RunAsync(
        IReadOnlyList<string> words, Options options, Dictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Build.SiloFolder };
        start.ArgumentList.Add(Path.Combine(Build.SiloFolder, "CoilMatch.Silo.dll"));
        foreach (var word in words) start.ArgumentList.Add(word);
        if (options.Json) start.ArgumentList.Add("--json");
        foreach (var (key, value) in settings) start.Environment[key] = value;
        if (options.KeyFile is { } keyFile) start.Environment[KeyFileSetting] = keyFile;

        using var process = Process.Start(start)!;
        await using var stop = cancellationToken.Register(() => Child.AskToStop(process));
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }
}
