using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Credentials;

internal sealed record AchievementView(AchievementCode Code, CredentialSubject Subject, string Slug, string Name, string Description, string Criteria)
{
    internal static AchievementView Of(Achievement one) => new(one.Code, one.Subject, one.Slug, one.Name, one.Description, one.Criteria);
}

/// <summary>A badge as everybody may see it who has its address; whose it is stays a hash.</summary>
/// <param name="Address">Where it is looked up.</param>
/// <param name="RevokedReason">Why it was taken back.</param>
internal sealed record CredentialView(
    Guid Id, AchievementView Achievement, Guid InstitutionId, PairingSide Side, DateTimeOffset IssuedAt, DateTimeOffset? RevokedAt, string? RevokedReason,
    string Address)
{
    internal static CredentialView Of(Credential one, BadgeIssuer issuer) => new(
        one.Id.Value, AchievementView.Of(Credentials.Achievement.Of(one.Achievement, one.Subject)), one.InstitutionId.Value, one.Side,
        one.IssuedAt, one.RevokedAt, one.RevokedReason, issuer.CredentialAddress(one.Id.Value));
}

/// <summary>A badge that a side could be given.</summary>
/// <param name="Earned">Whether its criteria are met.</param>
/// <param name="MayIssue">Whether the caller may have it issued now.</param>
internal sealed record AchievementOfferView(AchievementView Achievement, PairingSide Side, bool Earned, bool MayIssue);

/// <summary>The badges of one project.</summary>
/// <param name="MayTakeTemplate">Whether the caller may fetch the template for badges of students.</param>
internal sealed record PairingCredentialsView(
    IReadOnlyList<CredentialView> Issued, IReadOnlyList<AchievementOfferView> Offers, IReadOnlyList<Guid> Revocable, bool MayTakeTemplate);
