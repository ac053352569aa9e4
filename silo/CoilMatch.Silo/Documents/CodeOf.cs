using System.Collections.Frozen;
using System.Text.Json;

namespace CoilMatch.Silo.Documents;

/// <summary>Reads a value in an address as JSON and GraphQL write it, such as CONSENT_FORM.</summary>
internal static class CodeOf<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>()
        .ToFrozenDictionary(value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()), StringComparer.Ordinal);

    /// <summary>Null for none and for one that there is not.</summary>
    internal static T? Find(string? name) => name is not null && ByName.TryGetValue(name, out var known) ? known : null;
}
