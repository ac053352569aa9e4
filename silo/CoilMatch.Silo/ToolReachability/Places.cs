using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.ToolReachability;

/// <summary>Where students sit, as far as networks differ: the ASEM members, and Hong Kong and Macau apart from China.</summary>
internal static class Places
{
    private static readonly Dictionary<string, string> OwnNetworks = new(StringComparer.Ordinal) { ["HK"] = "Hong Kong", ["MO"] = "Macau" };

    /// <summary>The name of a place; null when it is none.</summary>
    internal static string? NameOf(string code) => OwnNetworks.GetValueOrDefault(code) ?? AsemCountries.Find(code)?.Name;
}
