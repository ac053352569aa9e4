using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

/// <summary>What a review asks of an institution, taken from its practice as it is when the plan is submitted.</summary>
internal static class ApprovalChain
{
    internal static ReviewChain Of(ApprovalPractice practice) => new(
        [.. practice.Steps.Select(step => new ReviewStep(step.Key, step.Name, step.DecidedBy, step.People))], practice.ReviewDays);

    /// <summary>The practice of an institution; the usual one where it has written none.</summary>
    internal static async Task<ApprovalPractice> ReadPracticeAsync(
        this SiloDbContext db, InstitutionId institution, CancellationToken cancellationToken) =>
        (await db.ApprovalSettings.AsNoTracking().SingleOrDefaultAsync(one => one.InstitutionId == institution, cancellationToken))?.Practice
        ?? ApprovalPractice.Usual;
}
