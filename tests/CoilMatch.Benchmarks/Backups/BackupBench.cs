using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using CoilMatch.Benchmarks.Pilots;
using CoilMatch.Benchmarks.Postgresql;
using CoilMatch.Benchmarks.Start;
using Npgsql;

namespace CoilMatch.Benchmarks.Backups;

/// <summary>
/// <c>backup [--pairings N]</c>: backs up an installation of made-up pairings with a document each while people write, restores it on another
/// server, starts the service there, and compares what came: every table, every file, and every write that was answered before the snapshot.
/// </summary>
internal static class BackupBench
{
    private const int Pairings = 10_000;
    private static readonly DateOnly Until = new(2026, 11, 20);
    private static readonly JsonSerializerOptions Snakes = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>Rows by their content, without the numbers of transactions, which are each server's own.</summary>
    private const string FeedSql = "select md5(string_agg(seq || ' ' || event || ' ' || aggregate_id || ' ' || data, chr(10) order by seq)) from changes where seq <= $1";

    private sealed record Old(JsonElement Backup, double Seconds, DateTimeOffset EndedAt, SteadyWriter Writer, SortedDictionary<string, string> Files, string? Feed, long LastChange);

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var pairings = new Arguments(words).Number("--pairings", Pairings);
        var folder = Directory.CreateTempSubdirectory("coilmatch-bench-backup-").FullName;
        try
        {
            var (key, file) = (Path.Combine(folder, "key"), Path.Combine(folder, "backup"));
            await SiloCommand.RunAsync("", "", "", "backup", "--new-key", key);
            var old = await BackUpAsync(pairings, folder, key, file);
            var figures = await RestoreAsync(old, folder, key, file);
            await output.WriteLineAsync(JsonSerializer.Serialize(figures with { Pairings = pairings }, Snakes));
            return figures is { TablesDifferent: 0, FilesDifferent: 0, LostWrites: 0, FeedSame: true } ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Old> BackUpAsync(int pairings, string folder, string key, string file)
    {
        var blobs = Path.Combine(folder, "old");
        await using var server = await PostgresqlServer.StartAsync();
        await using var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs);
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await MadePilots.FillAsync(source, pairings, Until);
        var files = await MadeDocuments.FillAsync(source, blobs);

        var writer = new SteadyWriter(silo.Http);
        await writer.WarmUpAsync(WarmUp);
        writer.Start();
        var watch = Stopwatch.StartNew();
        var backup = await SiloCommand.RunAsync(server.ConnectionString, blobs, key, "backup", file);
        var (seconds, endedAt) = (Seconds(watch), TimeProvider.System.GetUtcNow());
        await writer.StopAsync();
        var changes = RowsOf(backup, "changes");
        await using var last = source.CreateCommand($"select seq from changes order by seq offset {changes - 1} limit 1");
        var lastChange = (long)(await last.ExecuteScalarAsync())!;
        return new Old(backup, seconds, endedAt, writer, files, await FeedAsync(source, lastChange), lastChange);
    }

    private static async Task<Figures> RestoreAsync(Old old, string folder, string key, string file)
    {
        var blobs = Path.Combine(folder, "new");
        await using var server = await PostgresqlServer.StartAsync();
        var watch = Stopwatch.StartNew();
        var restored = await SiloCommand.RunAsync(server.ConnectionString, blobs, key, "restore", file);
        var restoreSeconds = Seconds(watch);
        // Before the service starts, which from then on moves on by itself what is due.
        var again = await SiloCommand.RunAsync(server.ConnectionString, blobs, key, "backup", Path.Combine(folder, "again"));
        var renumbered = restored.GetProperty("notes").GetProperty("renumbered").GetBoolean();
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        var feedSame = old.Feed == await FeedAsync(source, old.LastChange);
        await using (var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs))
        {
            var takenAt = old.Backup.GetProperty("takenAt").GetDateTimeOffset();
            var there = await WritersAsync(source);
            return new Figures
            {
                Tables = old.Backup.GetProperty("tables").GetArrayLength(),
                Rows = old.Backup.GetProperty("rows").GetInt64(),
                RowsMb = Megabytes(old.Backup.GetProperty("tables").EnumerateArray().Sum(table => table.GetProperty("bytes").GetInt64())),
                Files = old.Files.Count,
                FilesMb = Megabytes(old.Backup.GetProperty("blobBytes").GetInt64()),
                BackupMb = Megabytes(old.Backup.GetProperty("fileBytes").GetInt64()),
                BackupS = old.Seconds,
                BackupPeakMb = Megabytes(old.Backup.GetProperty("peakBytes").GetInt64()),
                SnapshotBeforeEndS = Math.Round((old.EndedAt - takenAt).TotalSeconds, 1),
                WriteP95MsBefore = old.Writer.Before.At(0.95),
                WriteP95MsDuring = old.Writer.During.At(0.95),
                WritesDuring = old.Writer.During.Count,
                RestoreS = restoreSeconds,
                RestorePeakMb = Megabytes(restored.GetProperty("peakBytes").GetInt64()),
                RtoS = Math.Round(restoreSeconds + silo.ReadyAfter.TotalSeconds, 1),
                FeedRenumbered = renumbered,
                FeedSame = feedSame,
                TablesDifferent = Different(old.Backup, again, renumbered),
                FilesDifferent = DifferentFiles(old.Files, blobs),
                WritesBeforeSnapshot = old.Writer.Acknowledged.Count(write => write.At < takenAt),
                LostWrites = old.Writer.Acknowledged.Count(write => write.At < takenAt && !there.Contains(write.Email)),
            };
        }
    }

    /// <summary>Tables that differ; those of the feed, when they were renumbered, are compared by themselves.</summary>
    private static int Different(JsonElement first, JsonElement second, bool renumbered)
    {
        var sums = second.GetProperty("tables").EnumerateArray().ToDictionary(table => table.GetProperty("table").GetString()!, table => table.GetProperty("sha256").GetString());
        return first.GetProperty("tables").EnumerateArray()
            .Select(table => (Name: table.GetProperty("table").GetString()!, Sha256: table.GetProperty("sha256").GetString()))
            .Count(table => !(renumbered && (table.Name is "changes" or "feed_positions")) && sums[table.Name] != table.Sha256);
    }

    private static int DifferentFiles(SortedDictionary<string, string> made, string blobs) => made.Count(file =>
    {
        var path = Path.Combine(blobs, file.Key);
        return !File.Exists(path) || Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) != file.Value;
    });

    private static async Task<string?> FeedAsync(NpgsqlDataSource source, long last)
    {
        await using var command = source.CreateCommand(FeedSql);
        command.Parameters.Add(new NpgsqlParameter { Value = last });
        return await command.ExecuteScalarAsync() as string;
    }

    private static async Task<HashSet<string>> WritersAsync(NpgsqlDataSource source)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        await using var command = source.CreateCommand("select email from people where email like 'writer%'");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) there.Add(reader.GetString(0));
        return there;
    }

    private static long RowsOf(JsonElement backup, string table) => backup.GetProperty("tables").EnumerateArray()
        .Single(one => one.GetProperty("table").GetString() == table).GetProperty("rows").GetInt64();

    private static double Seconds(Stopwatch watch) => Math.Round(watch.Elapsed.TotalSeconds, 1);

    private static double Megabytes(long bytes) => Math.Round(bytes / 1e6, 1);
}
