using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Credentials;

/// <summary>
/// Embedded proofs of the cryptosuite ecdsa-jcs-2019 (W3C, Data Integrity ECDSA Cryptosuites 1.0, section 3.3): both the proof's
/// own members and the document are spelled canonically, hashed with SHA-256, and the two hashes together are signed.
/// </summary>
internal static class CredentialProof
{
    private const string Suite = "ecdsa-jcs-2019";

    /// <summary>The document with its proof.</summary>
    internal static JsonObject Sign(JsonObject document, BadgeIssuer issuer, CredentialKey key, DateTimeOffset at)
    {
        var proof = new JsonObject
        {
            ["@context"] = document["@context"]!.DeepClone(),
            ["type"] = "DataIntegrityProof",
            ["cryptosuite"] = Suite,
            ["created"] = CredentialDocument.Moment(at),
            ["verificationMethod"] = issuer.MethodOf(key.Multibase),
            ["proofPurpose"] = "assertionMethod",
        };
        var signature = issuer.Sign(HashData(document, proof));
        var signed = document.DeepClone().AsObject();
        proof["proofValue"] = "z" + Base58.Encode(signature);
        signed["proof"] = proof;
        return signed;
    }

    /// <summary>Whether the proof was made with this key over exactly this document.</summary>
    internal static bool Holds(JsonObject signed, CredentialKey key)
    {
        if (signed["proof"] is not JsonObject proof || TextOf(proof["proofValue"]) is not ['z', .. var value]) return false;
        if (TextOf(proof["cryptosuite"]) != Suite || Base58.Decode(value) is not { Length: 64 } signature) return false;

        var document = signed.DeepClone().AsObject();
        document.Remove("proof");
        var options = proof.DeepClone().AsObject();
        options.Remove("proofValue");
        if (!JsonNode.DeepEquals(options["@context"], document["@context"])) return false;

        using var verifier = Multikey.Open(key);
        return verifier.VerifyData(HashData(document, options), signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    internal static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static byte[] HashData(JsonObject document, JsonObject proof) => [.. Hash(proof), .. Hash(document)];

    private static byte[] Hash(JsonObject value) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Of(JsonSerializer.SerializeToElement(value))));
}
