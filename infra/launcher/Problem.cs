using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary>The sentence in a problem that the silo answered.</summary>
internal static class Problem
{
    internal static string Sentence(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("detail", out var detail) && detail.GetString() is { } sentence
            ? sentence
            : "The silo refused without saying why; its log is in the data folder.";
}
