using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

/// <param name="Side">The side whose office issues; needed only by an office of both.</param>
internal sealed record IssueCredentialInput(AchievementCode Achievement, CredentialSubject Subject, PairingSide? Side = null);

internal static class IssueCredential
{
    internal static void MapIssueCredential(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/credentials", HandleAsync)
        .Needs(UseCase.IssueCredential)
        .WithSummary("An office has a badge signed for its lecturer or its institution; by this it consents to it");

    private static async Task<Results<Ok<CredentialView>, ProblemHttpResult>> HandleAsync(
        Guid id, IssueCredentialInput input, Caller caller, SiloDbContext db, BadgeIssuer issuer, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        if (await db.LockPairingAsync(id, cancellationToken) is not { } pairing) return Refusal.NotFound.ToProblem();
        var (own, invited) = await db.LockListingsAsync(pairing.ListingId.Value, pairing.PartnerListingId.Value, cancellationToken);
        var scene = new PairingScene(pairing, own!, invited!, PairingSide.Observer, caller.Id!.Value, null, clock.GetUtcNow());
        if (!scene.Row.IsVisibleTo(caller)) return Refusal.NotFound.ToProblem();

        var sides = PairingSides.Both.Where(one => caller.IsOfficeOf(pairing.InstitutionOf(one))).ToList();
        if (sides.Count == 0) return Refusal.Forbidden.ToProblem();
        var side = input.Side is { } chosen && sides.Contains(chosen) ? chosen : sides[0];

        var achievement = Achievement.Of(input.Achievement, input.Subject);
        if (!achievement.IsEarned(pairing, side)) return CredentialRefusals.NotEarned.ToProblem();
        if (!issuer.CanSign) return CredentialRefusals.NoKey.ToProblem();
        if (await db.Credentials.AnyAsync(
            one => one.PairingId == pairing.Id && one.Side == side && one.Achievement == input.Achievement && one.Subject == input.Subject
                && one.RevokedAt == null,
            cancellationToken))
            return CredentialRefusals.AlreadyIssued.ToProblem();

        var listing = side == PairingSide.Requester ? own!.Listing : invited!.Listing;
        var owner = input.Subject == CredentialSubject.Lecturer ? listing.OwnerId : null;
        var lecturer = owner is null ? null : await db.People.SingleAsync(one => one.Id == owner, cancellationToken);
        if (input.Subject == CredentialSubject.Lecturer && lecturer is null) return CredentialRefusals.NoLecturer.ToProblem();

        var credentialId = CredentialId.New();
        var index = await StatusLists.FreeIndexAsync(db, cancellationToken);
        var key = await KeepKeyAsync(db, issuer, scene.Now, cancellationToken);
        var document = CredentialDocument.Of(credentialId, achievement, scene, side, lecturer?.Email, index, issuer);
        var signed = new SignedCredential(
            CredentialProof.Sign(document, issuer, key, scene.Now).ToJsonString(), CredentialJwt.Sign(document, issuer, key, scene.Now));
        var issued = db.Credentials.Add(Credential.Issue(
            credentialId, pairing, side, listing.InstitutionId, owner, achievement, index, signed, scene.By, scene.Now)).Entity;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(CredentialView.Of(issued, issuer));
    }

    /// <summary>Keeps the public half of the key for those who verify the badge later.</summary>
    internal static async Task<CredentialKey> KeepKeyAsync(
        SiloDbContext db, BadgeIssuer issuer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = issuer.PublicKey(now);
        await db.Database.ExecuteSqlAsync(
            $"insert into credential_keys (multibase, x, y, first_used_at) values ({key.Multibase}, {key.X}, {key.Y}, {key.FirstUsedAt}) on conflict do nothing",
            cancellationToken);
        return key;
    }
}
