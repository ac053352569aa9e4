using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoilMatch.Silo.Common;

/// <summary>How this service writes JSON: camelCase, enums as GraphQL spells them, numbers never as strings.</summary>
internal static class Json
{
    internal static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    internal static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new TypedIdJsonConverterFactory());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false));
        return options;
    }

    /// <summary>Whether two values say the same: records with lists compare by reference, their JSON by content.</summary>
    internal static bool Same<T>(T left, T right) =>
        JsonSerializer.Serialize(left, Options) == JsonSerializer.Serialize(right, Options);
}
