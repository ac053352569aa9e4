using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>
/// The name of one exact version of a good practice, to which an office consents: SHA-256 over the canonical JSON (RFC 8785) of
/// <c>{"pairing": id, "practice": …}</c>, the licence and the credit included.
/// </summary>
internal static class PracticeHash
{
    /// <returns>64 lower-case hexadecimal digits.</returns>
    internal static string Of(PairingId pairing, PracticeContent practice) => CanonicalJson.HashOf(new { pairing = pairing.Value, practice });
}
