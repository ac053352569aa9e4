using System.Diagnostics;
using System.Text.Json;
using CoilMatch.Benchmarks.Postgresql;
using Npgsql;

namespace CoilMatch.Benchmarks.Start;

/// <summary>
/// <c>start [--courses N]</c>: from the start of the silo's process to ready, with N listings in the database: reading
/// them all, and from a snapshot of the index where the silo has written one. Also what N listings take: in the database, in the
/// snapshot, and in the memory of the silo.
/// </summary>
internal static class StartCommand
{
    private const int Courses = 20_000;
    private static readonly TimeSpan SnapshotPatience = TimeSpan.FromSeconds(60);

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var courses = new Arguments(words).Number("--courses", Courses);
        await using var server = await PostgresqlServer.StartAsync();
        var blobs = Directory.CreateTempSubdirectory("coilmatch-bench-blobs-").FullName;
        try
        {
            long empty;
            await using (var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs))
            {
                empty = await DatabaseBytesAsync(server);
                await MadeCatalogue.ImportAsync(silo.Http, courses);
            }

            var filled = await DatabaseBytesAsync(server);
            Directory.Delete(blobs, recursive: true);
            var (whole, loading) = await StartAsync(server, blobs, untilSnapshot: true);
            var snapshotBytes = SnapshotBytes(blobs);
            (double Seconds, long Memory)? again = snapshotBytes > 0 ? await StartAsync(server, blobs, untilSnapshot: false) : null;
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                courses,
                full_load_s = whole,
                from_snapshot_s = again?.Seconds,
                database_bytes_per_course = (filled - empty) / courses,
                snapshot_bytes_per_course = snapshotBytes / courses,
                peak_memory_mb_loading = loading >> 20,
                peak_memory_mb_from_snapshot = again?.Memory >> 20,
                date = Machine.Today,
                machine = Machine.Name,
            }));
            return 0;
        }
        finally
        {
            if (Directory.Exists(blobs))
                Directory.Delete(blobs, recursive: true);
        }
    }

    private static async Task<(double Seconds, long PeakMemory)> StartAsync(PostgresqlServer server, string blobs, bool untilSnapshot)
    {
        await using var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs);
        var watch = Stopwatch.StartNew();
        while (untilSnapshot && SnapshotBytes(blobs) == 0 && watch.Elapsed < SnapshotPatience)
            await Task.Delay(500);
        return (Math.Round(silo.ReadyAfter.TotalSeconds, 2), silo.PeakMemory);
    }

    private static long SnapshotBytes(string blobs)
    {
        var snapshot = new FileInfo(Path.Combine(blobs, "index", "snapshot"));
        return snapshot.Exists ? snapshot.Length : 0;
    }

    private static async Task<long> DatabaseBytesAsync(PostgresqlServer server)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = source.CreateCommand("select pg_database_size(current_database())");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
