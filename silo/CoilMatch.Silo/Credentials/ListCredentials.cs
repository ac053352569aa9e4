using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Credentials;

internal static class ListCredentials
{
    internal static void MapListCredentials(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/credentials", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("The badges of a project, issued and possible");

    private static async Task<Results<Ok<PairingCredentialsView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, BadgeIssuer issuer, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var pairing = row.Pairing;
        var issued = await db.Credentials.AsNoTracking().Where(one => one.PairingId == pairing.Id).OrderBy(one => one.Id).ToListAsync(cancellationToken);
        var offers =
            from side in PairingSides.Both
            where row.Pairing.Run?.DeliveredAt is not null
            from achievement in Achievement.All
            where !issued.Exists(one => one.Side == side && one.Achievement == achievement.Code && one.Subject == achievement.Subject && one.RevokedAt is null)
            let earned = achievement.IsEarned(pairing, side)
            select new AchievementOfferView(
                AchievementView.Of(achievement), side, earned, earned && issuer.CanSign && caller.IsOfficeOf(pairing.InstitutionOf(side)));
        var revocable = issued.Where(one => one.RevokedAt is null && (caller.IsSecretariat || caller.IsOfficeOf(one.InstitutionId)));
        return TypedResults.Ok(new PairingCredentialsView(
            [.. issued.Select(one => CredentialView.Of(one, issuer))], [.. offers], [.. revocable.Select(one => one.Id.Value)],
            StudentBadgeTemplate.SideOf(row, caller) is not null));
    }
}
