using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Plans;

/// <summary>
/// The name of one exact version of a plan: SHA-256 over its canonical JSON as RFC 8785 defines it, so that anybody can
/// compute it again. It covers <c>{"pairing": id, "plan": …}</c>, so that equal plans of two pairings differ.
/// </summary>
internal static class PlanHash
{
    /// <returns>64 lower-case hexadecimal digits.</returns>
    internal static string Of(Guid pairing, ProjectPlan plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(pairing, plan))));

    /// <summary>The bytes that are hashed, as text: keys in ordinal order, no white space, only what must be escaped.</summary>
    internal static string Canonical(Guid pairing, ProjectPlan plan)
    {
        var text = new StringBuilder();
        Write(JsonSerializer.SerializeToElement(new { pairing, plan }, Json.Options), text);
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
                // A plan holds whole numbers, true, false and null, which have one spelling.
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
