using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

internal static class ReadApprovalSettings
{
    internal static void MapReadApprovalSettings(this IEndpointRouteBuilder institutions) => institutions
        .MapGet("/{id:guid}/approval-settings", HandleAsync)
        .Needs(UseCase.ReadApprovalSettings)
        .WithSummary("How the institution decides about plans, for its office and the secretariat");

    private static async Task<Results<Ok<ApprovalSettingsView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var institution = new InstitutionId(id);
        if (!await db.Institutions.AnyAsync(one => one.Id == institution, cancellationToken)) return Refusal.NotFound.ToProblem();
        if (!caller.IsSecretariat && !caller.IsOfficeOf(institution)) return Refusal.Forbidden.ToProblem();

        var settings = await db.ApprovalSettings.AsNoTracking()
            .SingleOrDefaultAsync(one => one.InstitutionId == institution, cancellationToken);
        return TypedResults.Ok(await ApprovalSettingsView.ReadAsync(institution, settings, caller, db, cancellationToken));
    }
}
