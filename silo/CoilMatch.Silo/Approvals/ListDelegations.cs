using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

internal static class ListDelegations
{
    internal static void MapListDelegations(this IEndpointRouteBuilder institutions) => institutions
        .MapGet("/{id:guid}/delegations", HandleAsync)
        .Needs(UseCase.ReadApprovalSettings)
        .WithSummary("Absences of the office that are not over, the earliest first, for the office and the secretariat");

    private static async Task<Results<Ok<List<DelegationView>>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Institutions.FindAsync([new InstitutionId(id)], cancellationToken) is not { } institution)
            return Refusal.NotFound.ToProblem();
        if (!caller.IsSecretariat && !caller.IsOfficeOf(institution.Id)) return Refusal.Forbidden.ToProblem();

        var today = LocalDay.In(institution.TimeZone, clock.GetUtcNow());
        var rows = await db.Delegations.AsNoTracking()
            .Where(one => one.InstitutionId == institution.Id && one.EndedAt == null && one.Until >= today)
            .OrderBy(one => one.From).ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(await DelegationView.ReadAsync(rows, today, db, cancellationToken));
    }
}
