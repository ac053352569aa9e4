using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoilMatch.Silo.Webhooks;

/// <summary>
/// Proves that a delivery comes from here and is fresh: HMAC-SHA256 over <c>time.body</c>, once per secret that is valid. A
/// receiver computes the same, compares in constant time, and refuses what is older than some minutes.
/// </summary>
internal static class WebhookSignature
{
    internal const string Header = "CoilMatch-Signature";

    /// <summary>Such as <c>t=1764000000,v1=9f86…</c>, with one <c>v1</c> for each secret; the time in seconds since 1970.</summary>
    internal static string Of(string body, DateTimeOffset at, IEnumerable<string> secrets)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signed = Encoding.UTF8.GetBytes($"{time}.{body}");
        return string.Join(',', secrets
            .Select(secret => $"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}")
            .Prepend($"t={time}"));
    }
}
