using System.Diagnostics;

namespace CoilMatch.Launcher;

/// <summary><c>test</c>: every suite one after the other, and a last line that adds them up.</summary>
internal static class TestCommand
{
    internal static async Task<int> RunAsync(StopSignal stop)
    {
        await Prerequisites.CheckNodeAsync(stop.Token);
        await Build.PackagesAsync(stop.Token);
        var chromium = await DebianPackages.EnsureAsync("chromium", "/usr/bin/chromium", "the journeys in a browser", stop.Token);
        var xgboost = await DebianPackages.EnsureAsync("libxgboost0", "/usr/lib/x86_64-linux-gnu/libxgboost.so.0", "training models", stop.Token);
        await Progress.StepAsync("Building everything", () => Tool.RunAsync(
            "The build", "dotnet",
            ["build", "CoilMatch.sln", "-c", "Release", "-v", "q", "--nologo", "-p:RestoreLockedMode=true"], stop.Token));
        await Build.EverythingAsync(stop.Token);

        var suites = new List<Suite>
        {
            Suite.Habit("format of C#", "dotnet", "format", "CoilMatch.sln", "--verify-no-changes", "--no-restore", "--exclude", "silo/CoilMatch.Silo/Storage/Migrations"),
            Suite.Habit("format of TypeScript", Prerequisites.Npm, "run", "--silent", "format:check"),
            Suite.Habit("lint", Prerequisites.Npm, "run", "--silent", "lint"),
            Suite.Habit("types of the edge", Prerequisites.Npm, "run", "--silent", "check", "--workspace", "graphql"),
            Suite.Habit("types of the client", Prerequisites.Npm, "run", "--silent", "check", "--workspace", "client"),
            Suite.Habit("generated files are fresh", "node", "tests/contract/generatedFiles.mjs"),
            Suite.Dotnet("CoilMatch.Vocabularies.Tests"),
            Suite.Dotnet("CoilMatch.Matching.Tests"),
            Suite.Dotnet("CoilMatch.Training.Tests"),
            Suite.Dotnet("CoilMatch.Statistics.Tests"),
            Suite.Dotnet("CoilMatch.Silo.Tests"),
            Suite.NodeTests("infra/local"),
            Suite.NodeTests("tests/deployment"),
            Suite.Vitest("graphql"),
            Suite.Vitest("client"),
        };
        if (chromium) suites.Add(Suite.Vitest("tests/e2e"));

        var total = new Tally(0, 0);
        var failures = new List<string>();
        foreach (var suite in suites)
        {
            var watch = Stopwatch.StartNew();
            var (tally, output) = await suite.RunAsync(stop.Token);
            total += tally;
            Progress.Say($"  {suite.Name,-32} {tally.Passed,5} passed, {tally.Failed} failed   {watch.Elapsed.TotalSeconds,6:0.0} s");
            if (tally.Failed > 0) failures.Add($"\n===== {suite.Name} =====\n{output}");
        }

        foreach (var failure in failures) Console.WriteLine(failure);
        if (!xgboost) Console.WriteLine("Skipped: the tests that train models, since libxgboost0 is not on this machine.");
        if (!chromium) Console.WriteLine("Skipped: the journeys in a browser, since Chromium is not on this machine.");
        Console.WriteLine($"{total.Passed} passed, {total.Failed} failed");
        return total.Failed == 0 ? 0 : 1;
    }
}
