using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Projects;

/// <summary>What a side takes along from a plan whose partner dropped out: its aims, its tasks, and how it assesses.</summary>
internal static class CarriedPlan
{
    /// <summary>What both listings suggest, with what the requester brings along if the pairing stands in for another one.</summary>
    internal static async Task<ProjectPlan> CarryOverAsync(
        this SiloDbContext db, ProjectPlan first, Pairing pairing, CancellationToken cancellationToken)
    {
        if (pairing.Replaces is not { } replaced) return first;

        var old = await db.Pairings.AsNoTracking().SingleAsync(one => one.Id == replaced, cancellationToken);
        return Into(first, old.Plan, old.ListingId == pairing.ListingId ? PairingSide.Requester : PairingSide.Invited);
    }

    /// <param name="first">What both listings suggest for the new pairing.</param>
    /// <param name="old">The plan that came to nothing.</param>
    /// <param name="then">The side of the one who stays, in the old pairing; in the new one it is the requester.</param>
    internal static ProjectPlan Into(ProjectPlan first, ProjectPlan old, PairingSide then) => first with
    {
        Aims = old.Aims ?? first.Aims,
        Tasks = old.Tasks is { Count: > 0 } tasks ? [.. tasks.Where(task => IsOwn(task, then)).Select(Carry)] : first.Tasks,
        Assessment = old.Assessment is { } assessment ? Carry(assessment, first.Assessment, then) : first.Assessment,
    };

    private static bool IsOwn(PlanTask task, PairingSide then) =>
        task.DoneBy == PlanTaskParty.Both || task.DoneBy == (then == PairingSide.Requester ? PlanTaskParty.Requester : PlanTaskParty.Invited);

    /// <summary>Without its weeks, which were those of the old plan.</summary>
    private static PlanTask Carry(PlanTask task) => task with
    {
        DoneBy = task.DoneBy == PlanTaskParty.Both ? PlanTaskParty.Both : PlanTaskParty.Requester,
        From = null,
        Due = null,
    };

    private static AssessmentSection Carry(AssessmentSection old, AssessmentSection? first, PairingSide then) => new(
        old.SharedRubric,
        old.How,
        then == PairingSide.Requester ? old.Requester : old.Invited,
        first?.Invited ?? new SideAssessment(null, null, null));
}
