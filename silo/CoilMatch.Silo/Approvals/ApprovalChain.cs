using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

/// <summary>What a review asks of an institution, taken from its practice as it is when the plan is submitted.</summary>
internal static class ApprovalChain
{
    internal static ReviewChain Of(ApprovalPractice practice) => new(
        [.. practice.Steps.Select(step => new ReviewStep(step.Key, step.Name, step.DecidedBy, step.People))],
        practice.ReviewDays)
    { Checklist = practice.Checklist };

    /// <summary>Of an institution that has written no practice the usual chain.</summary>
    internal static async Task<ReviewChain> ReadChainAsync(
        this SiloDbContext db, InstitutionId institution, CancellationToken cancellationToken) =>
        Of((await db.ApprovalSettings.AsNoTracking().SingleOrDefaultAsync(one => one.InstitutionId == institution, cancellationToken))?.Practice
            ?? ApprovalPractice.Usual);
}
