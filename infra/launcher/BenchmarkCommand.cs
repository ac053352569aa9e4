using System.Diagnostics;

namespace CoilMatch.Launcher;

/// <summary><c>evaluate</c> and <c>bench</c>: builds the benchmarks, and what they start, for release and hands them the words as they are.</summary>
internal static class BenchmarkCommand
{
    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var project = Repository.At("tests", "CoilMatch.Benchmarks");
        await new Stamp("benchmarks", ["silo", "tests/CoilMatch.Benchmarks"], ["tests/CoilMatch.Benchmarks/bin/Release/net10.0/CoilMatch.Benchmarks.dll"])
            .EnsureAsync(() => Progress.StepAsync("Building the benchmarks", () =>
                Tool.RunAsync("The benchmarks' build", "dotnet", ["build", project, "-c", "Release", "-v", "q", "--nologo", "-p:RestoreLockedMode=true"], stop.Token)));

        string[] words = options.Command == "evaluate" ? ["evaluate", .. options.Words] : [.. options.Words];
        if (words is ["suggestions" or "connections" or "load" or "start" or "publish" or "handover" or "backup", ..])
        {
            await Prerequisites.CheckNodeAsync(stop.Token);
            await Build.PackagesAsync(stop.Token);
        }

        if (words is ["upgrade", ..])
        {
            await Build.EverythingAsync(stop.Token);
            await Build.ProxyAsync(stop.Token);
        }

        if (words is ["start" or "publish" or "handover" or "backup", ..]) await Build.SiloAsync(stop.Token);

        var start = new ProcessStartInfo("dotnet");
        foreach (var word in (string[])[Path.Combine(project, "bin", "Release", "net10.0", "CoilMatch.Benchmarks.dll"), .. words])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(stop.Token);
        return process.ExitCode;
    }
}
