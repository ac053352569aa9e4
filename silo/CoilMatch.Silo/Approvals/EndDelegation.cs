using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

internal static class EndDelegation
{
    internal static void MapEndDelegation(this IEndpointRouteBuilder institutions) => institutions
        .MapDelete("/{id:guid}/delegations/{delegationId:guid}", HandleAsync)
        .Needs(UseCase.SaveDelegations)
        .WithSummary("End an absence early, or take it back before it begins");

    private static async Task<Results<Ok<DelegationView>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid delegationId, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Institutions.FindAsync([new InstitutionId(id)], cancellationToken) is not { } institution)
            return Refusal.NotFound.ToProblem();
        if (!caller.IsOfficeOf(institution.Id)) return Refusal.Forbidden.ToProblem();

        var wanted = new DelegationId(delegationId);
        var delegation = await db.Delegations
            .SingleOrDefaultAsync(one => one.Id == wanted && one.InstitutionId == institution.Id, cancellationToken);
        if (delegation is null) return Refusal.NotFound.ToProblem();

        var now = clock.GetUtcNow();
        var today = LocalDay.In(institution.TimeZone, now);
        if (delegation.End(today, now) is { } refusal) return refusal.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok((await DelegationView.ReadAsync([delegation], today, db, cancellationToken))[0]);
    }
}
