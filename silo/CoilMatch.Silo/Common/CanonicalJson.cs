using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoilMatch.Silo.Common;

/// <summary>
/// JSON in the one spelling that RFC 8785 defines, and its SHA-256, so that anybody can compute the name of a version again.
/// It takes whole numbers only, since fractions would need a spelling of their own.
/// </summary>
internal static class CanonicalJson
{
    /// <returns>64 lower-case hexadecimal digits.</returns>
    internal static string Hash<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(value))));

    /// <summary>Keys in ordinal order, no white space, only what must be escaped.</summary>
    internal static string Of<T>(T value)
    {
        var text = new StringBuilder();
        Write(JsonSerializer.SerializeToElement(value, Json.Options), text);
        return text.ToString();
    }

    private static void Write(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteAll('{', '}', value.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal), text, member =>
                {
                    WriteText(member.Name, text);
                    text.Append(':');
                    Write(member.Value, text);
                });
                break;
            case JsonValueKind.Array:
                WriteAll('[', ']', value.EnumerateArray(), text, item => Write(item, text));
                break;
            case JsonValueKind.String:
                WriteText(value.GetString()!, text);
                break;
            default:
                // Whole numbers, true, false and null have one spelling.
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void WriteAll<T>(char open, char close, IEnumerable<T> items, StringBuilder text, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first) text.Append(',');
            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void WriteText(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
