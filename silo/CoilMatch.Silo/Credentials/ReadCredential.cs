using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

/// <summary>What verifiers anywhere in the world fetch: badges, their issuer, its keys, achievements and status lists.</summary>
internal static class ReadCredential
{
    private const string JsonLd = "application/ld+json";
    private const string Token = "application/vc+jwt";

    internal static void MapReadCredential(this IEndpointRouteBuilder credentials)
    {
        credentials.MapGet("/{id:guid}", ViewAsync).Needs(UseCase.ReadCredentials).WithSummary("A badge, for people");
        credentials.MapGet("/{id:guid}/document", DocumentAsync).Needs(UseCase.ReadCredentials).WithSummary("A badge as a verifiable credential with an embedded proof");
        credentials.MapGet("/{id:guid}/token", TokenAsync).Needs(UseCase.ReadCredentials).WithSummary("A badge as a signed JSON Web Token");
        credentials.MapGet("/issuer", IssuerAsync).Needs(UseCase.ReadCredentials).WithSummary("Who signs, with every public key that was ever used");
        credentials.MapGet("/keys", KeysAsync).Needs(UseCase.ReadCredentials).WithSummary("The public keys as a JSON Web Key Set");
        credentials.MapGet("/achievements/{slug}", Achieved).Needs(UseCase.ReadCredentials).WithSummary("What a badge is given for");
        credentials.MapGet("/status/{list:int}", StatusAsync).Needs(UseCase.ReadCredentials).WithSummary("Which badges were taken back, as a signed status list");
    }

    private static async Task<Results<Ok<CredentialView>, ProblemHttpResult>> ViewAsync(
        Guid id, SiloDbContext db, BadgeIssuer issuer, CancellationToken cancellationToken) =>
        await FindAsync(id, db, cancellationToken) is { } found ? TypedResults.Ok(CredentialView.Of(found, issuer)) : Refusal.NotFound.ToProblem();

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> DocumentAsync(Guid id, SiloDbContext db, CancellationToken cancellationToken) =>
        await FindAsync(id, db, cancellationToken) is { } found ? TypedResults.Content(found.Document, JsonLd) : Refusal.NotFound.ToProblem();

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> TokenAsync(Guid id, SiloDbContext db, CancellationToken cancellationToken) =>
        await FindAsync(id, db, cancellationToken) is { } found ? TypedResults.Content(found.Token, Token) : Refusal.NotFound.ToProblem();

    private static async Task<ContentHttpResult> IssuerAsync(SiloDbContext db, BadgeIssuer issuer, CancellationToken cancellationToken)
    {
        var keys = await KeysOf(db).ToListAsync(cancellationToken);
        return TypedResults.Content(
            new JsonObject
            {
                ["@context"] = new JsonArray(["https://www.w3.org/ns/cid/v1", .. CredentialDocument.Contexts.Select(one => one!.DeepClone())]),
                ["id"] = issuer.Id,
                ["type"] = new JsonArray("Profile"),
                ["name"] = "CoilMatch",
                ["url"] = issuer.Address,
                ["verificationMethod"] = new JsonArray([.. keys.Select(key => new JsonObject
                {
                    ["id"] = issuer.MethodOf(key.Multibase),
                    ["type"] = "Multikey",
                    ["controller"] = issuer.Id,
                    ["publicKeyMultibase"] = key.Multibase,
                })]),
                ["assertionMethod"] = new JsonArray([.. keys.Select(key => (JsonNode)issuer.MethodOf(key.Multibase))]),
            }.ToJsonString(),
            JsonLd);
    }

    private static async Task<ContentHttpResult> KeysAsync(SiloDbContext db, BadgeIssuer issuer, CancellationToken cancellationToken)
    {
        var keys = await KeysOf(db).ToListAsync(cancellationToken);
        return TypedResults.Content(
            new JsonObject
            {
                ["keys"] = new JsonArray([.. keys.Select(key => new JsonObject
                {
                    ["kty"] = "EC",
                    ["crv"] = "P-256",
                    ["alg"] = "ES256",
                    ["use"] = "sig",
                    ["kid"] = issuer.MethodOf(key.Multibase),
                    ["x"] = System.Buffers.Text.Base64Url.EncodeToString(key.X),
                    ["y"] = System.Buffers.Text.Base64Url.EncodeToString(key.Y),
                })]),
            }.ToJsonString(),
            "application/jwk-set+json");
    }

    private static Results<ContentHttpResult, ProblemHttpResult> Achieved(string slug, BadgeIssuer issuer)
    {
        if (Achievement.All.FirstOrDefault(one => one.Slug == slug) is not { } found) return Refusal.NotFound.ToProblem();

        var document = CredentialDocument.AchievementOf(found, issuer);
        document["@context"] = CredentialDocument.Contexts;
        return TypedResults.Content(document.ToJsonString(), JsonLd);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> StatusAsync(
        int list, SiloDbContext db, BadgeIssuer issuer, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (list < 0 || list > await db.Credentials.CountAsync(cancellationToken) / (StatusLists.Places / 2)) return Refusal.NotFound.ToProblem();
        if (!issuer.CanSign) return CredentialRefusals.NoKey.ToProblem();

        var now = clock.GetUtcNow();
        var key = await IssueCredential.KeepKeyAsync(db, issuer, now, cancellationToken);
        var document = await StatusLists.DocumentAsync(list, db, issuer, now, cancellationToken);
        return TypedResults.Content(CredentialProof.Sign(document, issuer, key, now).ToJsonString(), JsonLd);
    }

    private static IQueryable<CredentialKey> KeysOf(SiloDbContext db) =>
        db.CredentialKeys.AsNoTracking().OrderBy(one => one.FirstUsedAt).ThenBy(one => one.Multibase);

    private static Task<Credential?> FindAsync(Guid id, SiloDbContext db, CancellationToken cancellationToken)
    {
        var credentialId = new CredentialId(id);
        return db.Credentials.AsNoTracking().SingleOrDefaultAsync(one => one.Id == credentialId, cancellationToken);
    }
}
