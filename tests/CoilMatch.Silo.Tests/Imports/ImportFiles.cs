using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Imports;
using Xunit;

namespace CoilMatch.Silo.Tests.Imports;

/// <summary>The answer to one import.</summary>
internal sealed record ImportAnswer(IReadOnlyList<ImportReportRow> Rows, ImportTotals Done, int ProgressLines)
{
    internal ImportReportRow Only => Assert.Single(Rows);
}

/// <summary>Makes small files and sends them.</summary>
internal static class ImportFiles
{
    internal const string Header = "id,university,country,title,description,level,language";

    internal static string Csv(params string[] rows) => string.Join('\n', [Header, .. rows]) + "\n";

    internal static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    internal static Task<ImportAnswer> ImportCsv(this HttpClient client, string text) =>
        client.Import("courses.csv", Encoding.UTF8.GetBytes(text));

    internal static Task<ImportAnswer> ImportJsonl(this HttpClient client, params string[] lines) =>
        client.Import("courses.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    internal static async Task<ImportAnswer> Import(this HttpClient client, string fileName, byte[] file)
    {
        using var answer = await client.Send(fileName, file);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        Assert.Equal("application/x-ndjson", answer.Content.Headers.ContentType?.MediaType);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<ImportLine>(line, Json.Options)!).ToList();
        var done = Assert.IsType<ImportTotals>(lines[^1].Done);
        Assert.Equal(done.Read, done.Added + done.Changed + done.Unchanged + done.Refused);
        return new ImportAnswer(
            [.. lines.Select(line => line.Row).OfType<ImportReportRow>()], done, lines.Count(line => line.Progress is not null));
    }

    internal static async Task<HttpResponseMessage> Send(this HttpClient client, string fileName, byte[] file)
    {
        using var body = new ByteArrayContent(file);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await client.PostAsync($"/imports?fileName={Uri.EscapeDataString(fileName)}", body);
    }
}
