using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary><c>export FILE</c>: has the silo make an archive of everything, fetches it, checks it, and says what is in it.</summary>
internal static class ExportCommand
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var path = Path.GetFullPath(options.Words[0]);
        if (File.Exists(path)) throw new Trouble($"There is a file {path} already. Choose another name, so that no export is overwritten.");
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new Trouble($"There is no folder {Path.GetDirectoryName(path)}.");

        var watch = Stopwatch.StartNew();
        await using var silo = await SiloAccess.OpenAsync(options, stop.Token);
        var made = await MakeAsync(silo.Http, stop.Token);
        await FetchAsync(silo.Http, made, path, stop.Token);
        Tell(options, path, made, watch.Elapsed);
        return 0;
    }

    private static async Task<JsonElement> MakeAsync(HttpClient silo, CancellationToken cancellationToken)
    {
        using var asked = await silo.PostAsJsonAsync("/hand-over/exports", new { }, cancellationToken);
        var file = await ReadAsync(asked, cancellationToken);
        while (file.GetProperty("state").GetString() is "WAITING" or "RUNNING")
        {
            await Task.Delay(BetweenLooks, cancellationToken);
            using var answer = await silo.GetAsync($"/hand-over/exports/{file.GetProperty("id").GetString()}", cancellationToken);
            file = await ReadAsync(answer, cancellationToken);
            var (done, all) = (file.GetProperty("rowsDone").GetInt64(), file.GetProperty("rowsInAll").GetInt64());
            Progress.Bar((double)done / Math.Max(1, all), $"{done:N0} of {all:N0} rows");
        }

        Progress.Say("");
        return file.GetProperty("state").GetString() == "READY"
            ? file
            : throw new Trouble(file.GetProperty("failure").GetString() ?? "The export was not made; the silo's log is in the data folder.", 1);
    }

    /// <summary>The file gets its name when all of it is there and is what the silo says.</summary>
    private static async Task FetchAsync(HttpClient silo, JsonElement made, string path, CancellationToken cancellationToken)
    {
        var draft = path + ".part";
        using var answer = await silo.GetAsync(
            $"/hand-over/exports/{made.GetProperty("id").GetString()}/file", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!answer.IsSuccessStatusCode) await ReadAsync(answer, cancellationToken);

        await using (var file = File.Create(draft))
        {
            await (await answer.Content.ReadAsStreamAsync(cancellationToken)).CopyToAsync(file, cancellationToken);
            file.Position = 0;
            var actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
            if (actual != made.GetProperty("sha256").GetString())
                throw new Trouble($"{draft} is not what the silo sent. Ask for it again.", 1);
        }

        File.Move(draft, path);
    }

    private static void Tell(Options options, string path, JsonElement made, TimeSpan took)
    {
        using var zip = ZipFile.OpenRead(path);
        using var stream = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonDocument.Parse(stream).RootElement;
        if (options.Json)
        {
            Console.WriteLine(manifest.GetRawText());
            return;
        }

        foreach (var table in manifest.GetProperty("tables").EnumerateArray())
            Console.WriteLine($"  {table.GetProperty("rows").GetInt64(),10:N0}  {table.GetProperty("table").GetString()}");
        Console.WriteLine(
            $"{path}: {made.GetProperty("bytes").GetInt64() / 1e6:N1} MB in {took.TotalSeconds:0.0} s, schema {made.GetProperty("schemaVersion").GetString()}, " +
            $"{made.GetProperty("documents").GetInt64():N0} documents, {made.GetProperty("lostDocuments").GetInt64():N0} lost.");
        Console.WriteLine($"SHA-256 {made.GetProperty("sha256").GetString()}");
        Console.WriteLine("It holds personal data of staff: keep it as you keep the database.");
    }

    internal static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.IsSuccessStatusCode ? body : throw new Trouble(Problem.Sentence(body), 1);
    }
}
