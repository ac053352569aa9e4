using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Plans;

/// <summary>
/// The name of one exact version of a plan: SHA-256 over its canonical JSON as RFC 8785 defines it, so that anybody can
/// compute it again. It covers <c>{"pairing": id, "plan": …}</c>, so that equal plans of two pairings differ.
/// </summary>
internal static class PlanHash
{
    /// <returns>64 lower-case hexadecimal digits.</returns>
    internal static string Of(Guid pairing, ProjectPlan plan) => CanonicalJson.HashOf(new { pairing, plan });

    /// <summary>The bytes that are hashed, as text.</summary>
    internal static string Canonical(Guid pairing, ProjectPlan plan) => CanonicalJson.Of(new { pairing, plan });
}
