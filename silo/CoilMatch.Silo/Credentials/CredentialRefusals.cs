using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Credentials;

internal static class CredentialRefusals
{
    internal const int LongestReason = 500;

    internal static readonly Refusal NoKey =
        new("no-key", "This installation has no key to sign badges with. Its operator sets Credentials:SigningKeyFile and PublicUrl.");

    internal static readonly Refusal NotEarned =
        new("not-earned", "This badge is earned once the project is delivered and your side has reported, or once it is published as good practice.", "achievement");

    internal static readonly Refusal NoLecturer =
        new("no-lecturer", "The course has no lecturer in CoilMatch; choose the badge of the institution.", "subject");

    internal static readonly Refusal AlreadyIssued = new("already-issued", "This badge has been issued already.", "achievement");

    internal static readonly Refusal AlreadyRevoked = new("already-revoked", "This badge has been taken back already.");

    internal static readonly Refusal ReasonNeeded =
        new("required", $"Say in up to {LongestReason} characters why it is taken back; everybody who looks it up reads this.", "reason");

    internal static readonly Refusal NotReadable = new(
        "malformed", "This is no badge: paste the JSON file or the token that begins with “eyJ”, up to 100 kB.", "document");
}
