using System.Text.Json;

namespace CoilMatch.Matching.Evaluation;

/// <summary>A query and the courses that were paired with it.</summary>
public sealed record KnownPairs(string Query, IReadOnlySet<string> Relevant)
{
    /// <summary>Reads <c>{"query": id, "relevant": [id, …]}</c> a line; a line that is not so is named in the exception.</summary>
    public static IEnumerable<KnownPairs> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length > 0)
                yield return Parse(line) ?? throw new FormatException($"{file}, line {number}: not a query with relevant ids.");
        }
    }

    private static KnownPairs? Parse(string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return new KnownPairs(
                row.RootElement.GetProperty("query").GetString()!,
                row.RootElement.GetProperty("relevant").EnumerateArray().Select(id => id.GetString()!).ToHashSet());
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
