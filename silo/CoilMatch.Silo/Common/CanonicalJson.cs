using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoilMatch.Silo.Common;

/// <summary>
/// JSON with one spelling, as RFC 8785 defines it: keys in ordinal order, no white space, only what must be escaped, numbers
/// as ECMAScript writes them. What is signed or named by its hash is written so, and anybody can write it again.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>SHA-256 over the canonical UTF-8, as 64 lower-case hexadecimal digits.</summary>
    internal static string HashOf<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(value))));

    /// <summary>A value of this service in its usual JSON, spelled canonically.</summary>
    internal static string Of<T>(T value) => Of(JsonSerializer.SerializeToElement(value, Json.Options));

    internal static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, text);
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
            case JsonValueKind.Number:
                text.Append(NumberOf(value.GetDouble()));
                break;
            default:
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

    /// <summary>Number::toString of ECMA-262: the shortest digits that read back the same, with an exponent only far from zero.</summary>
    private static string NumberOf(double number)
    {
        if (number == 0) return "0";

        var sign = number < 0 ? "-" : "";
        var written = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var whole = written[0].Split('.')[0];
        var all = written[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.Trim('0');
        var point = whole.Length - (all.Length - all.TrimStart('0').Length)
            + (written.Length > 1 ? int.Parse(written[1], CultureInfo.InvariantCulture) : 0);
        if (digits.Length <= point && point <= 21) return sign + digits.PadRight(point, '0');
        if (point is > 0 and <= 21) return $"{sign}{digits[..point]}.{digits[point..]}";
        if (point is > -6 and <= 0) return $"{sign}0.{new string('0', -point)}{digits}";

        var exponent = (point > 0 ? "+" : "") + (point - 1).ToString(CultureInfo.InvariantCulture);
        return digits.Length == 1 ? $"{sign}{digits}e{exponent}" : $"{sign}{digits[0]}.{digits[1..]}e{exponent}";
    }
}
