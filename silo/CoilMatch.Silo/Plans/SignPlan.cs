using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
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
        Guid id, SignPlanInput input, PairingDesk desk, PlanReader plans, SiloDbContext db, CancellationToken cancellationToken) =>
        desk.DoAsync(id, PairingAction.SignPlan, scene => DecideAsync(scene, input.PlanHash, plans, db, cancellationToken), cancellationToken);

    private static async Task<Refusal?> DecideAsync(
        PairingScene scene, string planHash, PlanReader plans, SiloDbContext db, CancellationToken cancellationToken)
    {
        var pairing = scene.Pairing;
        if (planHash == pairing.PlanHash && !pairing.HasSigned(scene.Side)
            && PlanProblems.Incomplete(pairing.Plan, plans.CoupleOf(scene.Requester, scene.Invited)) is { } incomplete)
            return incomplete;

        var requester = await db.ReadChainAsync(pairing.InstitutionId, cancellationToken);
        var invited = await db.ReadChainAsync(pairing.PartnerInstitutionId, cancellationToken);
        return pairing.SignPlan(scene.Side, planHash, scene.By, scene.OnBehalfOf, requester, invited, scene.Now);
    }
}
