using System.Diagnostics;
using System.Net.Http.Headers;

namespace CoilMatch.Launcher;

/// <summary>
/// <c>restore FILE</c>: fills an empty installation from an archive, all of it or nothing, and says what is there now. A file that begins as
/// a backup is restored as one.
/// </summary>
internal static class RestoreCommand
{
    private static ReadOnlySpan<byte> ArchiveBeginning => "PK"u8;
    private static ReadOnlySpan<byte> BackupBeginning => "CMBACKUP"u8;

    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var path = Path.GetFullPath(options.Words[0]);
        if (!File.Exists(path)) throw new Trouble($"There is no file {path}.");
        if (BeginsWith(path, BackupBeginning)) return await BackupCommand.RestoreAsync(options, stop);
        if (!BeginsWith(path, ArchiveBeginning))
            throw new Trouble($"{path} is neither an archive of the hand-over (a zip) nor a backup of CoilMatch.");

        // The demo would fill an empty installation with people of its own.
        await using var silo = await SiloAccess.OpenAsync(options with { Demo = false }, stop.Token);
        Progress.Say($"  This is an archive of the hand-over. Restoring {Path.GetFileName(path)} …");
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

    private static bool BeginsWith(string path, ReadOnlySpan<byte> beginning)
    {
        Span<byte> first = stackalloc byte[beginning.Length];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(beginning);
    }
}
