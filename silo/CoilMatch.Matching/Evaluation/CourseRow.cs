using System.IO.Compression;
using System.Text.Json;

namespace CoilMatch.Matching.Evaluation;

/// <summary>One course of a catalogue file: a JSON object a line, gzipped or not.</summary>
public sealed record CourseRow(
    string Id, string University, string? Country, string? Region, string Title, string? Description, string? Level, string? Language)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public static IEnumerable<CourseRow> Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var plain = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? (Stream)new GZipStream(stream, CompressionMode.Decompress)
            : stream;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return JsonSerializer.Deserialize<CourseRow>(line, Format)!;
        }
    }
}
