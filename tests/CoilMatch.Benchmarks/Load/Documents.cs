using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoilMatch.Benchmarks.Load;

/// <summary>The documents that the pages send, by name: their hashes, as the client's build wrote them.</summary>
internal sealed partial class Documents
{
    private readonly Dictionary<string, string> hashes;

    private Documents(Dictionary<string, string> hashes) => this.hashes = hashes;

    internal static Documents Read()
    {
        var file = Path.Combine(Machine.Repository, "client", "src", "gql", "generated", "persisted-documents.json");
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
        return new Documents(texts.ToDictionary(one => Operation().Match(one.Value).Groups[1].Value, one => one.Key["sha256:".Length..]));
    }

    internal string Hash(string operation) => hashes[operation];

    /// <summary>The scripts, styles and fonts that a first visit fetches.</summary>
    internal static IReadOnlyList<string> Files()
    {
        var page = File.ReadAllText(Path.Combine(Machine.Repository, "client", "dist", "index.html"));
        return [.. Asset().Matches(page).Select(match => match.Value)];
    }

    [GeneratedRegex(@"(?:query|mutation|subscription) (\w+)")]
    private static partial Regex Operation();

    [GeneratedRegex(@"/assets/[\w.-]+")]
    private static partial Regex Asset();
}
