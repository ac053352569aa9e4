using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Plans;

/// <param name="ReplyTo">Any comment of the thread that is answered; a new thread begins when left out.</param>
internal sealed record CommentOnPlanInput(SectionName Section, string Text, Guid? ReplyTo = null);

internal static class CommentOnPlan
{
    internal static void MapCommentOnPlan(this IEndpointRouteBuilder pairings)
    {
        pairings.MapGet("/{id:guid}/comments", ListAsync).Needs(UseCase.ReadPlan)
            .WithSummary("What was said about the sections of the plan, the oldest first");
        pairings.MapPost("/{id:guid}/comments", WriteAsync).Needs(UseCase.CommentOnPlan)
            .WithSummary("Say something about a section, as a lecturer or an office of the two");
    }

    private static async Task<Results<Ok<List<PlanCommentView>>, ProblemHttpResult>> ListAsync(
        Guid id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } row) return Refusal.NotFound.ToProblem();

        var comments = await db.PlanComments.AsNoTracking().Where(one => one.PairingId == row.Pairing.Id)
            .OrderBy(one => one.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(comments.ConvertAll(one => PlanCommentView.Of(one, row.Pairing, caller)));
    }

    private static async Task<Results<Ok<PlanCommentView>, ProblemHttpResult>> WriteAsync(
        Guid id, CommentOnPlanInput input, Caller caller, PairingDesk desk, SiloDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (scene, refusal) = await desk.EnterAsync(id, PairingAction.Comment, cancellationToken);
        if (refusal is not null) return refusal.ToProblem();

        var (pairing, text) = (scene!.Pairing, TypedText.Of(input.Text));
        var first = await FirstOfThreadAsync(pairing.Id, input.ReplyTo, db, cancellationToken);
        var count = await db.PlanComments.CountAsync(one => one.PairingId == pairing.Id, cancellationToken);
        refusal = Check(input, text, first, count);
        if (refusal is not null) return refusal.ToProblem();

        var comment = db.PlanComments.Add(PlanComment.Write(scene, first?.Section ?? input.Section, first, text!)).Entity;
        pairing.NoteComment(comment.Section.InJson(), comment.Id.Value, text!, scene.Now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(PlanCommentView.Of(comment, pairing, caller));
    }

    private static Refusal? Check(CommentOnPlanInput input, string? text, PlanComment? first, int count)
    {
        if (text is null) return new Refusal("required", "Write what you want to say.", "text");

        var faults = new FieldFaults();
        faults.Text(text, "text", PlanComment.LongestText);
        if (faults.Found is [var fault, ..]) return fault;
        if (input.ReplyTo is not null && first is null) return new Refusal("not-found", "The comment that you answer does not exist.", "replyTo");
        return count >= PlanComment.Most ? new Refusal("out-of-bounds", $"A plan has room for {PlanComment.Most} comments.", "text") : null;
    }

    private static async Task<PlanComment?> FirstOfThreadAsync(
        PairingId pairing, Guid? replyTo, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (replyTo is not { } id) return null;

        var answered = new PlanCommentId(id);
        var comment = await db.PlanComments.SingleOrDefaultAsync(one => one.Id == answered && one.PairingId == pairing, cancellationToken);
        return comment?.ReplyTo is { } first ? await db.PlanComments.SingleAsync(one => one.Id == first, cancellationToken) : comment;
    }
}
