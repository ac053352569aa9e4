using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Plans;

/// <param name="PlanHash">The version of the plan that the lecturer has read.</param>
internal sealed record SignPlanInput(string PlanHash);

internal static class SignPlan
{
    internal static void MapSignPlan(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/signature", HandleAsync)
        .Needs(UseCase.SignPlan)
        .WithSummary("Sign exactly this version of the plan; the second signature submits it to both institutions");

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, SignPlanInput input, PairingDesk desk, PlanReader plans, CancellationToken cancellationToken) =>
        desk.DoAsync(id, PairingAction.SignPlan, scene => Decide(scene, input.PlanHash, plans), cancellationToken);

    private static Refusal? Decide(PairingScene scene, string planHash, PlanReader plans)
    {
        var pairing = scene.Pairing;
        if (planHash == pairing.PlanHash && !pairing.HasSigned(scene.Side)
            && PlanProblems.Incomplete(pairing.Plan, plans.CoupleOf(scene.Requester, scene.Invited)) is { } incomplete)
            return incomplete;

        return pairing.SignPlan(scene.Side, planHash, scene.By, scene.OnBehalfOf, ReviewChain.Usual, ReviewChain.Usual, scene.Now);
    }
}
