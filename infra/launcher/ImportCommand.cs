using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary><c>import FILE</c>: sends the file to the silo, draws its progress, prints a line for every row that needs a look.</summary>
internal static class ImportCommand
{
    private const int MostReportedRows = 200;

    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var path = Path.GetFullPath(options.Words[0]);
        if (!File.Exists(path)) throw new Trouble($"There is no file {path}.");
        var plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        var format = Path.GetExtension(plain).ToLowerInvariant() switch
        {
            ".csv" => "csv",
            ".jsonl" or ".ndjson" => "jsonl",
            _ => throw new Trouble($"import reads .csv and .jsonl files, gzipped or not; {Path.GetFileName(path)} is neither."),
        };

        await using var silo = await SiloAccess.OpenAsync(options, stop.Token);
        var watch = Stopwatch.StartNew();
        await using var file = File.OpenRead(path);
        using var request = new HttpRequestMessage(
            HttpMethod.Post, $"/imports?fileName={Uri.EscapeDataString(Path.GetFileName(path))}&format={format}")
        { Content = new StreamContent(file) };
        using var answer = await silo.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
        if (!answer.IsSuccessStatusCode)
            throw new Trouble(Problem.Sentence(await answer.Content.ReadFromJsonAsync<JsonElement>(stop.Token)), 1);

        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(stop.Token));
        return await FollowAsync(lines, file.Length, watch, options.Json, stop.Token);
    }

    private static async Task<int> FollowAsync(StreamReader lines, long length, Stopwatch watch, bool json, CancellationToken cancellationToken)
    {
        var reported = 0;
        var rows = new List<string>();
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (json) Console.WriteLine(line);
            var message = JsonDocument.Parse(line).RootElement;
            if (message.TryGetProperty("progress", out var progress))
                Progress.Bar((double)progress.GetProperty("bytes").GetInt64() / Math.Max(1, length), $"{progress.GetProperty("rows").GetInt64():N0} rows, {watch.Elapsed.TotalSeconds:0} s");
            else if (message.TryGetProperty("row", out var row) && !json && ++reported <= MostReportedRows)
                rows.Add(RowLine(row));
            else if (message.TryGetProperty("done", out var done))
                return Finish(done, rows, reported, watch, json);
        }

        throw new Trouble("The import ended before its last row. What was reported as done is stored; run the same file again to do the rest.", 1);
    }

    private static string RowLine(JsonElement row)
    {
        string Text(string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return $"  line {row.GetProperty("line").GetInt64(),-7} {Text("severity"),-8} {Text("field"),-14} {Text("reason")}{(Text("id") is { Length: > 0 } id ? $" [{id}]" : "")}";
    }

    private static int Finish(JsonElement done, List<string> rows, int reported, Stopwatch watch, bool json)
    {
        Progress.Say("");
        if (json) return 0;

        rows.ForEach(Console.WriteLine);
        if (reported > rows.Count) Console.WriteLine($"  … and {reported - rows.Count} more rows; --json prints them all.");
        long Count(string name) => done.TryGetProperty(name, out var value) ? value.GetInt64() : 0;
        Console.WriteLine(
            $"{Count("read"):N0} rows read in {watch.Elapsed.TotalSeconds:0.0} s: {Count("added"):N0} added, {Count("changed"):N0} changed, " +
            $"{Count("unchanged"):N0} unchanged, {Count("refused"):N0} refused; {Count("assumed"):N0} with fields assumed from their institution.");
        return 0;
    }
}
