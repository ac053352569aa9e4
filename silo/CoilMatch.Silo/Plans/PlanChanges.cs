using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Plans;

/// <summary>A section that differs between two versions of a plan, each as lines to compare.</summary>
internal sealed record PlanChangeView(SectionName Section, string Before, string After, Guid? ChangedBy, DateTimeOffset ChangedAt);

/// <summary>What has changed since an earlier version of the plan, told from the change feed.</summary>
internal static class PlanChanges
{
    internal static void MapPlanChanges(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/plan/changes", HandleAsync)
        .Needs(UseCase.ReadPlan)
        .WithSummary("The sections that differ between the plan with this hash and now, with both texts");

    private static async Task<Results<Ok<List<PlanChangeView>>, ProblemHttpResult>> HandleAsync(
        Guid id, string since, PlanReader plans, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await plans.FindAsync(id, cancellationToken) is not { } found) return Refusal.NotFound.ToProblem();

        var saves = await db.Changes.AsNoTracking()
            .Where(row => row.AggregateId == id && row.Event == nameof(PlanSaved))
            .OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        return Between(saves, since, found.Couple) is { } changes
            ? TypedResults.Ok(changes)
            : new Refusal("not-found", "No version of this plan has this hash.", "since").ToProblem();
    }

    private static List<PlanChangeView>? Between(List<Change> saves, string since, PlanCouple couple)
    {
        var told = saves.ConvertAll(row => (Row: row, Saved: JsonSerializer.Deserialize<PlanSaved>(row.Data, Json.Options)!));
        var at = told.FindLastIndex(one => one.Saved.PlanHash == since);
        if (at < 0) return null;

        var (before, after) = (PlanOf(told.Take(at + 1).Select(one => one.Saved)), PlanOf(told.Select(one => one.Saved)));
        return
        [
            .. Enum.GetValues<SectionName>().Where(name => !name.Section().Same(before, after)).Select(name =>
            {
                var last = told.FindLast(one => one.Saved.Sections.ContainsKey(name.InJson())).Row;
                return new PlanChangeView(name, PlanText.Of(name, before, couple), PlanText.Of(name, after, couple), last.ActorId, last.At);
            }),
        ];
    }

    private static ProjectPlan PlanOf(IEnumerable<PlanSaved> saves)
    {
        var sections = new JsonObject();
        foreach (var (name, value) in saves.SelectMany(one => one.Sections)) sections[name] = JsonSerializer.SerializeToNode(value);
        return sections.Deserialize<ProjectPlan>(Json.Options)!;
    }
}
