using System.Text.Json.Nodes;

namespace CoilMatch.Silo.Outcomes;

/// <summary>Finds and sets a field of answers by its path, such as <c>intercultural.pre.mean</c> or <c>problems.incidents[ACCESS]</c>.</summary>
internal static class OutcomePath
{
    internal static JsonNode? Get(JsonNode? answers, string path)
    {
        var (list, code) = Split(path);
        var node = answers;
        foreach (var name in list.Split('.'))
        {
            if (node is not JsonObject holder) return null;
            node = holder[name];
        }

        if (code is null) return node;
        return (node as JsonArray)?.OfType<JsonObject>().FirstOrDefault(one => TextOf(one["incident"]) == code)?["count"];
    }

    /// <summary>Sets a value that is there; nothing is made for null.</summary>
    internal static void Set(JsonObject answers, string path, JsonNode? value)
    {
        if (value is null) return;

        var (list, code) = Split(path);
        var names = list.Split('.');
        var holder = answers;
        foreach (var name in names[..^1]) holder = Inside(holder, name, () => new JsonObject());
        if (code is null) holder[names[^1]] = value;
        else Inside(holder, names[^1], () => new JsonArray()).Add(new JsonObject { ["incident"] = code, ["count"] = value });
    }

    internal static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static (string List, string? Code) Split(string path) =>
        path.IndexOf('[', StringComparison.Ordinal) is >= 0 and var at ? (path[..at], path[(at + 1)..^1]) : (path, null);

    private static T Inside<T>(JsonObject holder, string name, Func<T> make) where T : JsonNode
    {
        if (holder[name] is T there) return there;

        var made = make();
        holder[name] = made;
        return made;
    }
}
