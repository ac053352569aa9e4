using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

internal enum CredentialVerdict
{
    Valid,

    /// <summary>Genuine, and taken back since.</summary>
    Revoked,

    /// <summary>Not what was signed.</summary>
    Altered,

    /// <summary>Signed by somebody else, or not signed at all.</summary>
    NotOurs,
}

/// <param name="Document">The JSON of a badge, or its token.</param>
internal sealed record VerifyCredentialInput(string? Document);

/// <param name="Credential">What the service knows of it; only for a genuine one.</param>
internal sealed record CredentialVerdictView(CredentialVerdict Verdict, string Text, CredentialView? Credential);

/// <summary>Answers whether a badge that somebody shows was issued here, says what was signed, and still holds.</summary>
internal static class VerifyCredential
{
    private const int MostBytes = 100_000;

    internal static void MapVerifyCredential(this IEndpointRouteBuilder credentials) => credentials
        .MapPost("/verification", HandleAsync)
        .Needs(UseCase.ReadCredentials)
        .WithSummary("Whether a badge is genuine and still holds");

    private static async Task<Results<Ok<CredentialVerdictView>, ProblemHttpResult>> HandleAsync(
        VerifyCredentialInput input, SiloDbContext db, BadgeIssuer issuer, CancellationToken cancellationToken)
    {
        var text = input.Document?.Trim() ?? "";
        if (text.Length is 0 or > MostBytes || Shown.Read(text) is not { } shown) return CredentialRefusals.NotReadable.ToProblem();

        var key = shown.Method?.Split('#') is [var controller, var multibase] && controller == issuer.Id
            ? await db.CredentialKeys.AsNoTracking().SingleOrDefaultAsync(one => one.Multibase == multibase, cancellationToken)
            : null;
        if (key is null || IdOf(shown.Claims, issuer) is not { } id)
            return Verdict(CredentialVerdict.NotOurs, "This badge was not signed by this service.");
        if (!shown.Holds(key)) return Verdict(CredentialVerdict.Altered, "Something in this badge was changed after it was signed. Do not trust it.");

        var found = await db.Credentials.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (found is null) return Verdict(CredentialVerdict.NotOurs, "This service does not know this badge.");

        var view = CredentialView.Of(found, issuer);
        return found.RevokedAt is { } at
            ? Verdict(CredentialVerdict.Revoked, $"This badge was genuine and was taken back on {at.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {found.RevokedReason}", view)
            : Verdict(CredentialVerdict.Valid, "This badge is genuine and holds.", view);
    }

    private static Ok<CredentialVerdictView> Verdict(CredentialVerdict verdict, string text, CredentialView? credential = null) =>
        TypedResults.Ok(new CredentialVerdictView(verdict, text, credential));

    private static CredentialId? IdOf(JsonObject claims, BadgeIssuer issuer) =>
        CredentialProof.TextOf(claims["id"]) is { } address && address.StartsWith(issuer.Address + "/credentials/", StringComparison.Ordinal)
            && Guid.TryParse(address[(issuer.Address.Length + "/credentials/".Length)..], out var id) ? new CredentialId(id) : null;

    /// <summary>A badge as somebody shows it: what it claims, with which key it says to be signed, and a test of that.</summary>
    private sealed record Shown(JsonObject Claims, string? Method, Func<CredentialKey, bool> Holds)
    {
        internal static Shown? Read(string text)
        {
            if (!text.StartsWith('{'))
                return CredentialJwt.Read(text) is var (method, payload) ? new Shown(payload, method, key => CredentialJwt.Holds(text, key)) : null;
            try
            {
                return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false }) is JsonObject document
                    ? new Shown(document, CredentialProof.TextOf((document["proof"] as JsonObject)?["verificationMethod"]), key => CredentialProof.Holds(document, key))
                    : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }
}
