using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Plans;

/// <param name="Resolved">False opens the thread again.</param>
internal sealed record ResolvePlanCommentInput(bool Resolved);

internal static class ResolvePlanComment
{
    internal static void MapResolvePlanComment(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/comments/{commentId:guid}/resolved", HandleAsync)
        .Needs(UseCase.CommentOnPlan)
        .WithSummary("Settle a thread or open it again, as whoever began it or as an office of the two");

    private static async Task<Results<Ok<PlanCommentView>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid commentId, ResolvePlanCommentInput input, Caller caller, PairingDesk desk, SiloDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (scene, refusal) = await desk.EnterAsync(id, PairingAction.Comment, cancellationToken);
        if (refusal is not null) return refusal.ToProblem();

        var (pairing, sought) = (scene!.Pairing, new PlanCommentId(commentId));
        var comment = await db.PlanComments.SingleOrDefaultAsync(
            one => one.Id == sought && one.PairingId == pairing.Id && one.ReplyTo == null, cancellationToken);
        if (comment is null) return Refusal.NotFound.ToProblem();
        if (!PlanCommentRules.MayResolve(comment, pairing, caller)) return Refusal.Forbidden.ToProblem();

        if (comment.Resolve(input.Resolved, scene.By, scene.Now))
            pairing.NoteResolved(comment.Section.InJson(), comment.Id.Value, input.Resolved, scene.Now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(PlanCommentView.Of(comment, pairing, caller));
    }
}
