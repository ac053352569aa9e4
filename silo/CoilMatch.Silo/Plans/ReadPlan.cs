using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Plans;

internal static class ReadPlan
{
    internal static void MapReadPlan(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/plan", HandleAsync)
        .Needs(UseCase.ReadPlan)
        .WithSummary("The shared plan with its problems, and what both listings say, as they are now");

    private static async Task<Results<Ok<PlanView>, ProblemHttpResult>> HandleAsync(
        Guid id, PlanReader plans, PracticeTemplates templates, CancellationToken cancellationToken)
    {
        if (await plans.FindAsync(id, cancellationToken) is not { } found) return Refusal.NotFound.ToProblem();

        var use = await templates.UseOfAsync(found.Row.Pairing.Id, cancellationToken);
        return TypedResults.Ok(PlanView.Of(found.Row, found.Couple) with { BuildsOn = use?.Credit });
    }
}
