using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CoilMatch.Benchmarks.Pilots;
using CoilMatch.Benchmarks.Postgresql;
using CoilMatch.Benchmarks.Start;
using Npgsql;

namespace CoilMatch.Benchmarks.HandOver;

/// <summary>
/// <c>handover [--pairings N]</c>: exports an installation of made-up pairings, restores the file into an empty one, exports that, and
/// compares the two files byte for byte; with times, sizes and the highest memory of each silo.
/// </summary>
internal static class HandOverCommand
{
    private const int Pairings = 10_000;
    private static readonly DateOnly Until = new(2026, 11, 20);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var pairings = new Arguments(words).Number("--pairings", Pairings);
        var folder = Directory.CreateTempSubdirectory("coilmatch-bench-handover-").FullName;
        try
        {
            var (first, second) = (Path.Combine(folder, "first.zip"), Path.Combine(folder, "second.zip"));
            var old = await ExportOldAsync(pairings, folder, first);
            var (restoring, moved) = await MoveAsync(folder, first, second);
            var same = await SameAsync(first, second);
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                pairings,
                rows = old.Rows,
                packed_mb = Megabytes(new FileInfo(first).Length),
                unpacked_mb = Megabytes(Unpacked(first)),
                export_s = old.Seconds,
                export_peak_mb = old.PeakMegabytes,
                restore_s = restoring,
                second_export_s = moved.Seconds,
                restore_peak_mb = moved.PeakMegabytes,
                identical = same,
                date = Machine.Today,
                machine = Machine.Name,
            }));
            return same ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Exported> ExportOldAsync(int pairings, string folder, string file)
    {
        await using var server = await PostgresqlServer.StartAsync();
        await using var silo = await SiloProcess.StartAsync(server.ConnectionString, Path.Combine(folder, "old"));
        await using (var source = NpgsqlDataSource.Create(server.ConnectionString))
            await MadePilots.FillAsync(source, pairings, Until);
        return await ExportAsync(silo, file);
    }

    private static async Task<(double Seconds, Exported Again)> MoveAsync(string folder, string file, string next)
    {
        await using var server = await PostgresqlServer.StartAsync();
        await using var silo = await SiloProcess.StartAsync(server.ConnectionString, Path.Combine(folder, "new"));
        var watch = Stopwatch.StartNew();
        await using (var archive = File.OpenRead(file))
        {
            using var content = new StreamContent(archive);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
            using var answer = await silo.Http.PostAsync("/hand-over/restore", content);
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        return (Seconds(watch), await ExportAsync(silo, next));
    }

    private static async Task<Exported> ExportAsync(SiloProcess silo, string file)
    {
        var watch = Stopwatch.StartNew();
        using var asked = await silo.Http.PostAsJsonAsync("/hand-over/exports", new { });
        var export = await asked.Content.ReadFromJsonAsync<JsonElement>();
        while (export.GetProperty("state").GetString() is "WAITING" or "RUNNING")
        {
            await Task.Delay(BetweenLooks);
            export = await silo.Http.GetFromJsonAsync<JsonElement>($"/hand-over/exports/{export.GetProperty("id").GetString()}");
        }

        if (export.GetProperty("state").GetString() != "READY")
            throw new InvalidOperationException($"The export was not made: {export}");
        var seconds = Seconds(watch);
        await using (var target = File.Create(file))
        {
            await using var content = await silo.Http.GetStreamAsync($"/hand-over/exports/{export.GetProperty("id").GetString()}/file");
            await content.CopyToAsync(target);
        }

        return new Exported(export.GetProperty("rowsDone").GetInt64(), seconds, Megabytes(silo.PeakMemory));
    }

    private static async Task<bool> SameAsync(string first, string second)
    {
        var (one, other) = (await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
        return one.AsSpan().SequenceEqual(other);
    }

    private static long Unpacked(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return zip.Entries.Sum(entry => entry.Length);
    }

    private static double Seconds(Stopwatch watch) => Math.Round(watch.Elapsed.TotalSeconds, 1);

    private static double Megabytes(long bytes) => Math.Round(bytes / 1e6, 1);

    /// <param name="PeakMegabytes">The highest memory of the silo from its start until then.</param>
    private sealed record Exported(long Rows, double Seconds, double PeakMegabytes);
}
