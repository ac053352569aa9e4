using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Credentials;

/// <summary>Badges as JSON Web Tokens signed with ES256, as Open Badges 3.0 describes them in section 8.2.</summary>
internal static class CredentialJwt
{
    internal static string Sign(JsonObject credential, BadgeIssuer issuer, CredentialKey key, DateTimeOffset at)
    {
        var header = new JsonObject { ["alg"] = "ES256", ["typ"] = "JWT", ["kid"] = issuer.MethodOf(key.Multibase) };
        var payload = credential.DeepClone().AsObject();
        payload["iss"] = issuer.Id;
        payload["jti"] = credential["id"]!.GetValue<string>();
        payload["nbf"] = at.ToUnixTimeSeconds();
        if (CredentialProof.TextOf(credential["credentialSubject"]?["id"]) is { } subject) payload["sub"] = subject;

        var signed = $"{Encode(header)}.{Encode(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(issuer.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>The parts of a token that can be read, before anything is believed; null when it is none.</summary>
    internal static (string Method, JsonObject Payload)? Read(string token)
    {
        if (token.Split('.') is not [var head, var body, _]) return null;
        try
        {
            return JsonNode.Parse(Base64Url.DecodeFromChars(head)) is JsonObject header
                && JsonNode.Parse(Base64Url.DecodeFromChars(body)) is JsonObject payload
                && CredentialProof.TextOf(header["alg"]) == "ES256"
                && CredentialProof.TextOf(header["kid"]) is { } kid ? (kid, payload) : null;
        }
        catch (Exception malformed) when (malformed is FormatException or JsonException)
        {
            return null;
        }
    }

    internal static bool Holds(string token, CredentialKey key)
    {
        var cut = token.LastIndexOf('.');
        try
        {
            using var verifier = Multikey.Open(key);
            return verifier.VerifyData(
                Encoding.ASCII.GetBytes(token[..cut]), Base64Url.DecodeFromChars(token.AsSpan(cut + 1)), HashAlgorithmName.SHA256,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Encode(JsonObject part) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(CanonicalJson.Of(JsonSerializer.SerializeToElement(part))));
}
