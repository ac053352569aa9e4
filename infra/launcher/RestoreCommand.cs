using System.Diagnostics;
using System.Net.Http.Headers;

namespace CoilMatch.Launcher;

/// <summary><c>restore FILE</c>: fills an empty installation from an archive, all of it or nothing, and says what is there now.</summary>
internal static class RestoreCommand
{
    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var path = Path.GetFullPath(options.Words[0]);
        if (!File.Exists(path)) throw new Trouble($"There is no file {path}.");

        // The demo would fill an empty installation with people of its own.
        await using var silo = await SiloAccess.OpenAsync(options with { Demo = false }, stop.Token);
        Progress.Say($"  Restoring {Path.GetFileName(path)} …");
        var watch = Stopwatch.StartNew();
        await using var file = File.OpenRead(path);
        using var content = new StreamContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        using var answer = await silo.Http.PostAsync("/hand-over/restore", content, stop.Token);
        var restored = await ExportCommand.ReadAsync(answer, stop.Token);
        if (options.Json)
        {
            Console.WriteLine(restored.GetRawText());
            return 0;
        }

        foreach (var table in restored.GetProperty("tables").EnumerateArray())
            Console.WriteLine($"  {table.GetProperty("rows").GetInt64(),10:N0}  {table.GetProperty("name").GetString()}");
        var made = restored.GetProperty("file");
        Console.WriteLine($"Restored in {watch.Elapsed.TotalSeconds:0.0} s: {made.GetProperty("documents").GetInt64():N0} documents, {made.GetProperty("lostDocuments").GetInt64():N0} lost.");
        Console.WriteLine($"SHA-256 of the archive: {made.GetProperty("sha256").GetString()}");
        return 0;
    }
}
