using System.Diagnostics;
using System.Text.Json;
using CoilMatch.Benchmarks.Postgresql;
using CoilMatch.Benchmarks.Synthetic;
using CoilMatch.Matching;

namespace CoilMatch.Benchmarks.Start;

/// <summary>
/// <c>start [--courses N]</c>: from the start of the silo's process to ready, with N listings in the database: reading
/// them all, and from a snapshot of the index where the silo has written one.
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
            await using (var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs))
                await ImportAsync(silo, courses);
            Directory.Delete(blobs, recursive: true);
            var whole = await StartAsync(server, blobs, untilSnapshot: true);
            double? snapshot = HasSnapshot(blobs) ? await StartAsync(server, blobs, untilSnapshot: false) : null;
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new { courses, full_load_s = whole, from_snapshot_s = snapshot, date = Machine.Today, machine = Machine.Name }));
            return 0;
        }
        finally
        {
            if (Directory.Exists(blobs))
                Directory.Delete(blobs, recursive: true);
        }
    }

    private static async Task<double> StartAsync(PostgresqlServer server, string blobs, bool untilSnapshot)
    {
        await using var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs);
        var watch = Stopwatch.StartNew();
        while (untilSnapshot && !HasSnapshot(blobs) && watch.Elapsed < SnapshotPatience)
            await Task.Delay(500);
        return Math.Round(silo.ReadyAfter.TotalSeconds, 2);
    }

    private static bool HasSnapshot(string blobs) =>
        Directory.Exists(blobs) && Directory.EnumerateFiles(blobs, "*", SearchOption.AllDirectories).Any();

    private static async Task ImportAsync(SiloProcess silo, int courses)
    {
        using var content = new MemoryStream();
        await using (var writer = new StreamWriter(content, leaveOpen: true))
        {
            foreach (var listing in new SyntheticCatalogue(courses).All())
                await writer.WriteLineAsync(RowOf(listing));
        }

        content.Position = 0;
        using var answer = await silo.Http.PostAsync("/imports?fileName=bench.jsonl&format=jsonl", new StreamContent(content));
        var report = await answer.Content.ReadAsStringAsync();
        await Console.Error.WriteLineAsync($"import: {report.TrimEnd().Split('\n')[^1]}");
        answer.EnsureSuccessStatusCode();
    }

    private static string RowOf(ListingProfile listing) => JsonSerializer.Serialize(new
    {
        id = $"{listing.Id}",
        university = $"Institution {listing.InstitutionId.ToString()[..8]}",
        country = listing.Country,
        title = listing.Title,
        description = listing.Description,
        level = listing.EqfLevel switch { 7 => "master", 8 => "doctorate", _ => "bachelor" },
        language = "en",
    });
}
