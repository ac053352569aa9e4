using CoilMatch.Silo.Common;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Pairings;

/// <param name="Reason">A code of the decline reasons; needed when declining.</param>
internal sealed record AnswerRequestInput(bool Accept, string? Reason = null, string? Comment = null);

internal static class AnswerRequest
{
    internal static void MapAnswerRequest(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/answer", HandleAsync)
        .Needs(UseCase.AnswerPairing)
        .WithSummary("Accept or decline a request, as the lecturer who was asked or as their office");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, AnswerRequestInput input, PairingDesk desk, PlanReader plans, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (Check(input, out var reason, out var comment) is { } faulty) return faulty.ToProblem();

        return await desk.DoAsync(
            id,
            input.Accept ? PairingAction.Accept : PairingAction.Decline,
            async scene => input.Accept
                ? scene.Pairing.Accept(
                    scene.Requester.Listing, scene.Invited.Listing,
                    await db.CarryOverAsync(FirstPlan(scene, plans), scene.Pairing, cancellationToken), scene.Now)
                : scene.Pairing.Decline(reason, comment, scene.Now),
            cancellationToken);
    }

    private static ProjectPlan FirstPlan(PairingScene scene, PlanReader plans) => PlanPrefill.Of(
        plans.CoupleOf(scene.Requester, scene.Invited), scene.Pairing.Today(PairingSide.Invited, scene.Now));

    private static Refusal? Check(AnswerRequestInput input, out string reason, out string? comment)
    {
        comment = TypedText.Of(input.Comment);
        reason = ReasonCodes.Decline.Find(input.Reason)?.Code ?? "";
        if (comment?.Length > Pairing.LongestComment) return PairingRefusals.CommentTooLong;
        if (input.Accept || reason.Length > 0) return null;
        return string.IsNullOrWhiteSpace(input.Reason) ? PairingRefusals.ReasonNeeded : PairingRefusals.UnknownReason;
    }
}
