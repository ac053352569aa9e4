using System.Diagnostics;

namespace CoilMatch.Benchmarks.Upgrade;

/// <summary>A release that is built and can be started: another one from its commit, or this checkout.</summary>
/// <param name="Commit">The first twelve digits.</param>
internal sealed record Release(string Folder, string Commit)
{
    private const string Built = ".built";

    internal string SiloFolder => Path.Combine(Folder, "silo", "CoilMatch.Silo", "bin", "Release", "net10.0");

    internal string EdgeProgram => Path.Combine(Folder, "graphql", "dist", "server.mjs");

    internal string PersistedOperations => Path.Combine(Folder, "client", "src", "gql", "generated", "persisted-documents.json");

    /// <summary>Whether its nodes say that they are about to stop.</summary>
    internal bool Drains => File.Exists(Path.Combine(Folder, "silo", "CoilMatch.Silo", "Health", "Drain.cs"));

    /// <summary>This checkout, which the launcher has built.</summary>
    internal static async Task<Release> ThisAsync(CancellationToken stop) => new(Machine.Repository, await CommitOfAsync("HEAD", stop));

    /// <summary>The newest tag of a release that this checkout comes after.</summary>
    /// <exception cref="Mistake">There is none.</exception>
    internal static async Task<string> PreviousAsync(CancellationToken stop) =>
        (await RunAsync(Machine.Repository, ["git", "tag", "--list", "v*", "--sort=-version:refname", "--no-contains", "HEAD", "--merged", "HEAD"], stop))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()
        ?? throw new Mistake("No tag names an earlier release (v1.2.3): give its commit with --from.");

    /// <summary>
    /// Checks a commit out into a folder of its own beside other temporary files and builds its silo and its edge. It stays there for the next
    /// run; <c>git worktree remove</c> takes it away.
    /// </summary>
    internal static async Task<Release> OfAsync(string reference, CancellationToken stop)
    {
        var commit = await CommitOfAsync(reference, stop);
        var release = new Release(Path.Combine(Path.GetTempPath(), $"coilmatch-release-{commit}"), commit);
        if (File.Exists(Path.Combine(release.Folder, Built)))
            return release;
        if (!Directory.Exists(release.Folder))
            await RunAsync(Machine.Repository, ["git", "worktree", "add", "--quiet", "--force", "--detach", release.Folder, commit], stop);
        await Console.Error.WriteLineAsync($"  Building {reference} ({commit}) in {release.Folder} …");
        await InstallAsync(release.Folder, stop);
        await RunAsync(release.Folder, ["npm", "run", "build", "--workspace", "graphql"], stop);
        await RunAsync(release.Folder, ["dotnet", "build", "silo/CoilMatch.Silo", "-c", "Release", "-v", "q", "--nologo", "-p:RestoreLockedMode=true", "-p:RunAnalyzers=false"], stop);
        await File.WriteAllTextAsync(Path.Combine(release.Folder, Built), commit, stop);
        return release;
    }

    /// <summary>Packages of the same lock file are linked from this checkout, others are installed.</summary>
    private static async Task InstallAsync(string folder, CancellationToken stop)
    {
        const string lockFile = "package-lock.json";
        var same = await File.ReadAllTextAsync(Path.Combine(folder, lockFile), stop) == await File.ReadAllTextAsync(Path.Combine(Machine.Repository, lockFile), stop);
        if (same && !Directory.Exists(Path.Combine(folder, "node_modules")))
            await RunAsync(folder, ["cp", "-al", Path.Combine(Machine.Repository, "node_modules"), "node_modules"], stop);
        else if (!same)
            await RunAsync(folder, ["npm", "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"], stop);
    }

    private static async Task<string> CommitOfAsync(string reference, CancellationToken stop) =>
        (await RunAsync(Machine.Repository, ["git", "rev-parse", "--verify", "--end-of-options", reference + "^{commit}"], stop))[..12];

    /// <returns>What it printed.</returns>
    /// <exception cref="Mistake">It ended with another code than 0.</exception>
    private static async Task<string> RunAsync(string folder, string[] command, CancellationToken stop)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["NODE_ENV"] = "production";
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return process.ExitCode == 0 ? text.Trim() : throw new Mistake($"{string.Join(' ', command)} ended with {process.ExitCode}. {text}");
    }
}
