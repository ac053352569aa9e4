using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoilMatch.Silo.Common;

/// <summary>The ids of this service: record structs whose name ends in Id and that hold one Guid.</summary>
internal static class TypedIds
{
    internal static readonly IReadOnlyList<Type> All = [.. typeof(TypedIds).Assembly.GetTypes().Where(IsTypedId)];

    internal static bool IsTypedId(Type type) =>
        type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal)
        && type.GetProperty("Value")?.PropertyType == typeof(Guid);
}

/// <summary>Writes a typed id as the plain Guid that it holds.</summary>
internal sealed class TypedIdJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => TypedIds.IsTypedId(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TypedIdJsonConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class TypedIdJsonConverter<TId> : JsonConverter<TId> where TId : struct
    {
        private static readonly System.Reflection.PropertyInfo Value = typeof(TId).GetProperty("Value")!;

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (TId)Activator.CreateInstance(typeof(TId), reader.GetGuid())!;

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue((Guid)Value.GetValue(value)!);
    }
}
