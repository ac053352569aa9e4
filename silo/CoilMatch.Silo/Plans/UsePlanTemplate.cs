using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Plans;

internal static class UsePlanTemplate
{
    internal static void MapPlanTemplates(this IEndpointRouteBuilder app) => app
        .MapGet("/plan-templates", ListAsync)
        .Needs(UseCase.ReadPlanTemplates)
        .WithTags("Plans")
        .WithSummary("The ways of working together from which a plan can start: our own, then the newest good practices");

    internal static void MapUsePlanTemplate(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/plan/templates/{code}", HandleAsync)
        .Needs(UseCase.ReadPlan)
        .WithSummary("The sections that a template suggests for the common weeks of the two; nothing is saved");

    private static async Task<Ok<List<PlanTemplateView>>> ListAsync(PracticeTemplates practices, CancellationToken cancellationToken) =>
        TypedResults.Ok<List<PlanTemplateView>>(
            [.. PlanTemplates.All.Select(PlanTemplateView.Of), .. await practices.ListAsync(cancellationToken)]);

    private static async Task<Results<Ok<PlanProposal>, ProblemHttpResult>> HandleAsync(
        Guid id, string code, PlanReader plans, PracticeTemplates templates, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await plans.FindAsync(id, cancellationToken) is not { } found) return Refusal.NotFound.ToProblem();
        if (await templates.FindAsync(code, found.Row.Pairing.Id, cancellationToken) is not { } template)
            return new Refusal("unknown-code", "Choose a template of the list.", "code").ToProblem();

        return TypedResults.Ok(PlanProposal.Of(template, found.Couple, found.Row.Pairing.Today(PairingSide.Invited, clock.GetUtcNow())));
    }
}
