using System.Text;

namespace CoilMatch.Silo.Documents;

/// <summary>The name of an upload as it travels: a header holds ASCII alone, so the rest is percent-encoded UTF-8.</summary>
/// <remarks>Source: RFC 3986, 2.1.</remarks>
internal static class SentName
{
    internal const string Header = "X-File-Name";

    /// <summary>300 letters of four bytes, each byte encoded as three signs.</summary>
    private const int Longest = 3600;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The name as the person's computer has it; null when it cannot be read.</summary>
    internal static string? Of(string? sent)
    {
        if (sent is null or { Length: 0 or > Longest } || !Ascii.IsValid(sent)) return null;
        try
        {
            var bytes = new List<byte>(sent.Length);
            for (var at = 0; at < sent.Length; at++)
            {
                if (sent[at] != '%')
                {
                    bytes.Add((byte)sent[at]);
                    continue;
                }

                if (at + 2 >= sent.Length) return null;
                bytes.AddRange(Convert.FromHexString(sent.AsSpan(at + 1, 2)));
                at += 2;
            }

            return Strict.GetString([.. bytes]);
        }
        catch (Exception malformed) when (malformed is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
