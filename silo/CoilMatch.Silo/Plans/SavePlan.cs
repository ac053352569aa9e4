using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Plans;

/// <param name="Version">The version of the pairing that the edit began from.</param>
/// <param name="Plan">Only the sections to change; each replaces the stored one as a whole.</param>
/// <param name="Template">The code of the template from which the sections come, when they come from one: a good practice keeps its credit.</param>
internal sealed record SavePlanInput(long Version, ProjectPlan Plan, string? Template = null);

internal static class SavePlan
{
    internal static void MapSavePlan(this IEndpointRouteBuilder pairings) => pairings
        .MapPut("/{id:guid}/plan", HandleAsync)
        .Needs(UseCase.SavePlan)
        .WithSummary("Save sections of the plan, as a lecturer or as their office; a change voids signatures and approvals");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, SavePlanInput input, PairingDesk desk, SiloDbContext db, PracticeTemplates templates, CancellationToken cancellationToken) =>
        desk.DoCheckedAsync(id, PairingAction.SavePlan, scene => DecideAsync(scene, input, db, templates, cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<Refusal>> DecideAsync(
        PairingScene scene, SavePlanInput input, SiloDbContext db, PracticeTemplates templates, CancellationToken cancellationToken)
    {
        var given = PlanInput.Tidy(input.Plan);
        if (PlanCheck.Faults(given) is { Count: > 0 } faults) return faults;

        var names = await NamesAsync(scene, db, cancellationToken);
        if (scene.Pairing.SavePlan(given, input.Version, scene.By, NameOf, scene.Now) is { } refusal) return [refusal];

        if (input.Template is { } template) await templates.KeepCreditAsync(template, scene.Pairing.Id, cancellationToken);
        return [];

        string NameOf(PersonId? person) =>
            person == scene.By ? "You, in another window," : (person is { } by ? names.GetValueOrDefault(by) : null) ?? "Somebody else";
    }

    /// <summary>The names of those who changed sections before, as far as they gave any.</summary>
    private static async Task<Dictionary<PersonId, string?>> NamesAsync(PairingScene scene, SiloDbContext db, CancellationToken cancellationToken)
    {
        var ids = scene.Pairing.PlanStamps.Values.Select(stamp => stamp.By).OfType<PersonId>().Distinct().ToList();
        return ids.Count == 0
            ? []
            : await db.People.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.DisplayName, cancellationToken);
    }
}
