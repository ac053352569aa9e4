using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CoilMatch.Benchmarks.Postgresql;

/// <summary>The product's embedded PostgreSQL in a folder of its own, with settings for a machine that it has to itself.</summary>
internal sealed class PostgresqlServer : IAsyncDisposable
{
    private const string Password = "benchmark";

    /// <summary>A quarter of a small server's memory as shared buffers; the planner's figures are those of a solid-state disk.</summary>
    private static readonly string[] Settings =
    [
        "shared_buffers = '2GB'", "effective_cache_size = '8GB'", "work_mem = '64MB'", "maintenance_work_mem = '1GB'",
        "random_page_cost = 1.1", "effective_io_concurrency = 200", "max_wal_size = '8GB'", "synchronous_commit = off", "jit = off",
        "max_parallel_workers_per_gather = 0",
    ];

    private readonly string folder;
    private readonly int port;
    private Process process;

    private PostgresqlServer(string folder, int port, Process process) => (this.folder, this.port, this.process) = (folder, port, process);

    internal string ConnectionString =>
        $"Host=127.0.0.1;Port={port};Username=coilmatch;Password={Password};Database=coilmatch;Command Timeout=600;Maximum Pool Size=20";

    internal static async Task<PostgresqlServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coilmatch-bench-").FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        var port = FreePort();
        var server = new PostgresqlServer(folder, port, await LaunchAsync(folder, port));
        await using (var source = NpgsqlDataSource.Create(server.ConnectionString))
        {
            foreach (var setting in Settings)
            {
                await using var command = source.CreateCommand($"ALTER SYSTEM SET {setting}");
                await command.ExecuteNonQueryAsync();
            }
        }

        await server.StopAsync();
        server.process = await LaunchAsync(folder, port);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Process> LaunchAsync(string folder, int port)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Machine.Repository, "infra", "local", "postgres.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DATA_DIR"] = folder;
        start.Environment["PG_PORT"] = $"{port}";
        start.Environment["PG_PASSWORD"] = Password;
        start.Environment["PG_FAST"] = "1";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("\"ready\"", StringComparison.Ordinal))
                return process;
        }

        throw new Mistake("PostgreSQL did not start; --no-postgresql leaves it out.");
    }

    /// <summary>The starter stops PostgreSQL in order when its standard input ends, and so it does when this process dies.</summary>
    private async Task StopAsync()
    {
        NpgsqlConnection.ClearAllPools();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        for (var port = 15_400; port < 15_500; port++)
        {
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken; the next one is tried.
            }
        }

        throw new Mistake("No port from 15400 to 15499 is free for PostgreSQL.");
    }
}
