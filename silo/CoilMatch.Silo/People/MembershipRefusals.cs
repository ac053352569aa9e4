using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.People;

internal static class MembershipRefusals
{
    internal static readonly Refusal NoInstitution = new("not-found", "There is no such institution.", "institutionId");

    internal static readonly Refusal AlreadyRequested =
        new("already-requested", "You have asked for this membership before, or hold it already.", "institutionId");

    internal static readonly Refusal AlreadyDecided = new("already-decided", "This membership has been decided already.");

    internal static Refusal MailDomain(string domain, string institution) => new(
        "mail-domain", $"Mail addresses at {domain} do not belong to {institution}. Sign in with your address there.", "institutionId");
}
