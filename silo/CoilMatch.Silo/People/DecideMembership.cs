using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.People;

internal sealed record DecideMembershipInput(bool Accept);

internal static class DecideMembership
{
    internal static void MapDecideMembership(this IEndpointRouteBuilder memberships) => memberships
        .MapPost("/{id:guid}/decision", HandleAsync)
        .Needs(UseCase.DecideMembership)
        .WithSummary("Confirm or decline a membership, for the office of its institution or the secretariat");

    private static async Task<Results<Ok<MembershipView>, ProblemHttpResult>> HandleAsync(
        Guid id, DecideMembershipInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var membership = await db.Memberships.FindAsync([new MembershipId(id)], cancellationToken);
        if (membership is null || !MayDecide(caller, membership)) return Refusal.NotFound.ToProblem();

        if (membership.Decide(input.Accept, clock.GetUtcNow()) is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(MembershipView.Of(membership));
    }

    /// <summary>Others are not told that somebody asked to join.</summary>
    private static bool MayDecide(Caller caller, Membership membership) =>
        caller.IsSecretariat || (membership.InstitutionId is { } institution && caller.IsOfficeOf(institution));
}
