using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

/// <param name="Key">Of a step that was there before; null makes one of the name.</param>
/// <param name="People">Mail addresses of confirmed members, for a step of named people.</param>
internal sealed record PracticeStepInput(string Name, StepDecider DecidedBy, string? Key = null, IReadOnlyList<string>? People = null);

/// <param name="Key">Of an item that was there before; null makes one of the label.</param>
internal sealed record ChecklistItemInput(string Label, bool Required, string? Key = null, string? Help = null);

/// <param name="Version">The version that was edited; 0 where the institution had written nothing yet.</param>
/// <param name="ReviewDays">Working days until a review that waits is escalated.</param>
/// <param name="StandingDelegate">Mail address of a confirmed member who may decide too after that; null for nobody.</param>
internal sealed record SaveApprovalSettingsInput(
    long Version,
    IReadOnlyList<PracticeStepInput> Steps,
    IReadOnlyList<ChecklistItemInput> Checklist,
    int ReviewDays,
    string? StandingDelegate = null);

internal static class SaveApprovalSettings
{
    internal static void MapSaveApprovalSettings(this IEndpointRouteBuilder institutions) => institutions
        .MapPut("/{id:guid}/approval-settings", HandleAsync)
        .Needs(UseCase.SaveApprovalSettings)
        .WithSummary("Save how the institution decides about plans, for its office; reviews that run already keep their steps");

    private static async Task<Results<Ok<ApprovalSettingsView>, ProblemHttpResult>> HandleAsync(
        Guid id, SaveApprovalSettingsInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var institution = new InstitutionId(id);
        if (!await db.Institutions.AnyAsync(one => one.Id == institution, cancellationToken)) return Refusal.NotFound.ToProblem();
        if (!caller.IsOfficeOf(institution)) return Refusal.Forbidden.ToProblem();

        var settings = await db.ApprovalSettings.SingleOrDefaultAsync(one => one.InstitutionId == institution, cancellationToken);
        if ((settings?.Version ?? 0) != input.Version) return Refusal.StaleVersion.ToProblem();

        if (ApprovalSettingsRules.TooMany(input) is { } tooMany) return tooMany.ToProblem();
        var members = await db.FindMembersAsync(institution, ApprovalSettingsRules.AddressesIn(input), cancellationToken);
        var faults = ApprovalSettingsRules.Check(input, members, out var practice);
        if (faults.Count > 0) return faults.ToProblem();

        if (settings is null) settings = db.ApprovalSettings.Add(ApprovalSettings.Write(institution, practice)).Entity;
        else settings.Save(practice);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return Refusal.StaleVersion.ToProblem();
        }

        return TypedResults.Ok(await ApprovalSettingsView.ReadAsync(institution, settings, caller, db, cancellationToken));
    }
}
