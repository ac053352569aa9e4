using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <param name="Anchors">What a project looks like that gets 0, 1, 2 and 3.</param>
internal sealed record RubricCriterionInput(string Code, RubricFrame Frame, string Name, string Description, IReadOnlyList<string> Anchors);

/// <param name="Version">The version of the draft that was edited; 0 where there was none.</param>
/// <param name="Note">What is new.</param>
internal sealed record SaveRubricInput(long Version, IReadOnlyList<RubricCriterionInput> Criteria, string? Note = null);

internal static class SaveRubric
{
    internal static void MapSaveRubric(this IEndpointRouteBuilder rubrics)
    {
        rubrics.MapGet("", ListAsync).Needs(UseCase.ReadReviews)
            .WithSummary("All versions of the review's rubric, the latest first");
        rubrics.MapPut("/draft", SaveAsync).Needs(UseCase.SaveRubric)
            .WithSummary("Save the draft of the next version; the version in force and all reviews stay as they are");
        rubrics.MapPost("/{id:guid}/in-force", PutInForceAsync).Needs(UseCase.SaveRubric)
            .WithSummary("Let new reviews use the draft, for the secretariat and the chair of an expert group");
    }

    private static async Task<Ok<List<RubricView>>> ListAsync(Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var rubrics = await db.Rubrics.AsNoTracking().OrderByDescending(one => one.Number).ToListAsync(cancellationToken);
        if (!caller.IsExpert && !caller.IsSecretariat) rubrics.RemoveAll(one => one.State == RubricState.Draft);
        var used = await db.PilotReviews.GroupBy(one => one.RubricId)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        var may = await MayPutInForceAsync(caller, db, cancellationToken);
        return TypedResults.Ok(rubrics.ConvertAll(one => RubricView.Of(one, used.GetValueOrDefault(one.Id), may)));
    }

    private static async Task<Results<Ok<RubricView>, ProblemHttpResult>> SaveAsync(
        SaveRubricInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var draft = await db.Rubrics.SingleOrDefaultAsync(one => one.State == RubricState.Draft, cancellationToken);
        if ((draft?.Version ?? 0) != input.Version) return Refusal.StaleVersion.ToProblem();

        var faults = RubricRules.Check(input, out var criteria, out var note);
        if (faults.Count > 0) return faults.ToProblem();

        if (draft is null)
        {
            var latest = await db.Rubrics.MaxAsync(one => (int?)one.Number, cancellationToken) ?? 0;
            draft = db.Rubrics.Add(Rubric.Draft(latest + 1, criteria, note)).Entity;
        }
        else if (draft.Save(criteria, note) is { } refusal)
        {
            return refusal.ToProblem();
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return Refusal.StaleVersion.ToProblem();
        }

        return TypedResults.Ok(RubricView.Of(draft, 0, await MayPutInForceAsync(caller, db, cancellationToken)));
    }

    private static async Task<Results<Ok<RubricView>, ProblemHttpResult>> PutInForceAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!await MayPutInForceAsync(caller, db, cancellationToken)) return RubricRefusals.NotYours.ToProblem();
        var draft = await db.Rubrics.FindAsync([new RubricId(id)], cancellationToken);
        if (draft is null) return Refusal.NotFound.ToProblem();

        // The one in force makes room before the draft takes its place: the two may never both be in force.
        var before = await db.Rubrics.SingleOrDefaultAsync(one => one.State == RubricState.InForce, cancellationToken);
        if (draft.PutInForce(before, clock.GetUtcNow()) is { } refusal) return refusal.ToProblem();

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return Refusal.StaleVersion.ToProblem();
        }

        return TypedResults.Ok(RubricView.Of(draft, 0, false));
    }

    private static async Task<bool> MayPutInForceAsync(Caller caller, SiloDbContext db, CancellationToken cancellationToken) =>
        caller.IsSecretariat || (caller.IsExpert && await db.ExpertGroups.AnyAsync(one => one.Chair == caller.Id, cancellationToken));
}
