using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Credentials;

/// <summary>Writes badges as Open Badges 3.0 has them (1EdTech, 2024; a profile of W3C Verifiable Credentials 2.0).</summary>
internal static class CredentialDocument
{
    internal const string CredentialsContext = "https://www.w3.org/ns/credentials/v2";
    private const string BadgesContext = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private const string Schema = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    internal static JsonArray Contexts => [CredentialsContext, BadgesContext];

    /// <summary>A badge for one side of a project, not yet signed.</summary>
    /// <param name="email">The lecturer's address, of which only a salted hash goes into the badge; null for the institution.</param>
    internal static JsonObject Of(
        CredentialId id, Achievement achievement, PairingScene scene, PairingSide side, string? email, int statusIndex, BadgeIssuer issuer)
    {
        var ours = side == PairingSide.Requester ? scene.Requester : scene.Invited;
        var theirs = side == PairingSide.Requester ? scene.Invited : scene.Requester;
        var subject = new JsonObject { ["type"] = new JsonArray("AchievementSubject") };
        if (email is null && (ours.Institution.RorId ?? ours.Institution.Website) is { } address) subject["id"] = address;
        subject["identifier"] = new JsonArray(email is null ? Named(ours.Institution.Name) : Hashed(email));
        subject["achievement"] = AchievementOf(achievement, issuer);
        return new JsonObject
        {
            ["@context"] = Contexts,
            ["id"] = issuer.CredentialAddress(id.Value),
            ["type"] = new JsonArray("VerifiableCredential", "OpenBadgeCredential"),
            ["name"] = achievement.Name,
            ["issuer"] = new JsonObject { ["id"] = issuer.Id, ["type"] = new JsonArray("Profile"), ["name"] = "CoilMatch", ["url"] = issuer.Address },
            ["validFrom"] = Moment(scene.Now),
            ["credentialSubject"] = subject,
            ["evidence"] = new JsonArray(EvidenceOf(scene.Pairing, ours.Institution.Name, theirs.Institution.Name)),
            ["credentialStatus"] = StatusOf(statusIndex, issuer),
            ["credentialSchema"] = new JsonArray(new JsonObject { ["id"] = Schema, ["type"] = "1EdTechJsonSchemaValidator2019" }),
        };
    }

    internal static JsonObject AchievementOf(Achievement one, BadgeIssuer issuer) => new()
    {
        ["id"] = issuer.AchievementId(one),
        ["type"] = new JsonArray("Achievement"),
        ["achievementType"] = "Achievement",
        ["name"] = one.Name,
        ["description"] = one.Description,
        ["criteria"] = new JsonObject { ["narrative"] = one.Criteria },
        ["inLanguage"] = "en",
    };

    /// <summary>UTC to the second, as RFC 3339 writes it.</summary>
    internal static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static JsonObject EvidenceOf(Pairing pairing, string institution, string partner)
    {
        var weeks = pairing.PlannedWeeks.Count;
        var title = pairing.Plan.Aims?.Title is { Length: > 0 } told ? $"“{told}”: a" : "A";
        return new JsonObject
        {
            ["type"] = new JsonArray("Evidence"),
            ["name"] = "A delivered COIL project",
            ["narrative"] = $"{title} COIL project of {weeks} weeks by {institution} and {partner}, from {Day(pairing.Run!.StartedOn)} on.",
        };
    }

    private static JsonObject StatusOf(int index, BadgeIssuer issuer)
    {
        var (list, place) = StatusLists.PlaceOf(index);
        return new JsonObject
        {
            ["id"] = $"{issuer.StatusListId(list)}#{place}",
            ["type"] = "BitstringStatusListEntry",
            ["statusPurpose"] = "revocation",
            ["statusListIndex"] = place.ToString(CultureInfo.InvariantCulture),
            ["statusListCredential"] = issuer.StatusListId(list),
        };
    }

    private static JsonObject Named(string institution) => new()
    {
        ["type"] = "IdentityObject",
        ["hashed"] = false,
        ["identityHash"] = institution,
        ["identityType"] = "name",
    };

    private static JsonObject Hashed(string email)
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return new JsonObject
        {
            ["type"] = "IdentityObject",
            ["hashed"] = true,
            ["identityHash"] = "sha256$" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email + salt))),
            ["identityType"] = "emailAddress",
            ["salt"] = salt,
        };
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
