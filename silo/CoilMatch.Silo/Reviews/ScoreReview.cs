using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <param name="Score">0 to 3; null where the reviewer cannot judge after all.</param>
/// <param name="Reason">10 to 1000 characters.</param>
internal sealed record ReviseScoreInput(string Criterion, int? Score, string Reason);

/// <summary>A reviewer's scores: given once and independently, then revised one by one with a reason.</summary>
internal sealed class ScoreReview(ReviewDesk desk, Conflicts conflicts, SiloDbContext db)
{
    /// <summary>In characters.</summary>
    private const int ShortestReason = 10;
    private const int LongestReason = 1000;

    internal static void Map(IEndpointRouteBuilder pairings)
    {
        pairings.MapPost("/{id:guid}/review/scores", (Guid id, ReviewPilotInput input, ScoreReview use, CancellationToken cancellationToken) =>
                use.GiveAsync(id, input, cancellationToken))
            .Needs(UseCase.ReviewPilot)
            .WithSummary("Give my own scores for every criterion at once, before I see those of the others");
        pairings.MapPost("/{id:guid}/review/revisions", (Guid id, ReviseScoreInput input, ScoreReview use, CancellationToken cancellationToken) =>
                use.ReviseAsync(id, input, cancellationToken))
            .Needs(UseCase.ReviewPilot)
            .WithSummary("Revise one of my scores in the discussion, with a reason; the first one is kept");
    }

    private Task<Results<Ok<PairingView>, ProblemHttpResult>> GiveAsync(
        Guid id, ReviewPilotInput input, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ScoreReview,
            async (scene, review) =>
            {
                if (await CheckReviewerAsync(scene, review, cancellationToken) is { } refusal) return [refusal];
                if (scene.Pairing.Assessment!.IsDecided) return [PairingRefusals.ReviewDecided];
                if (review.HasScored(scene.By)) return [ReviewRefusals.AlreadyScored];

                var rubric = await db.Rubrics.AsNoTracking().SingleAsync(one => one.Id == review.RubricId, cancellationToken);
                var faults = ScoreRules.Check(input, rubric.Criteria, out var scores, out var summary);
                if (faults.Count > 0) return faults;

                refusal = review.Give(new Scorecard(scene.By, scene.Now, scores, input.Recommendation, summary))
                    ?? scene.Pairing.NoteScore(scene.By, scene.Now);
                return refusal is null ? [] : [refusal];
            },
            cancellationToken);

    private Task<Results<Ok<PairingView>, ProblemHttpResult>> ReviseAsync(
        Guid id, ReviseScoreInput input, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ScoreReview,
            async (scene, review) =>
            {
                if (await CheckReviewerAsync(scene, review, cancellationToken) is { } refusal) return [refusal];
                if (review.Outcome is not null) return [PairingRefusals.ReviewDecided];

                var rubric = await db.Rubrics.AsNoTracking().SingleAsync(one => one.Id == review.RubricId, cancellationToken);
                var faults = new List<Refusal>();
                if (rubric.Criteria.All(one => one.Code != input.Criterion))
                    faults.Add(new Refusal("unknown-code", "The rubric of this review has no such criterion.", "criterion"));
                if (ScoreRules.CheckScore(input.Score, "score") is { } unfit) faults.Add(unfit);
                if (ScoreRules.CheckText(input.Reason, ShortestReason, LongestReason, "reason", out var reason) is { } wordless) faults.Add(wordless);
                if (faults.Count > 0) return faults;

                refusal = review.Revise(new ScoreRevision(scene.By, input.Criterion, input.Score, reason, scene.Now));
                return refusal is null ? [] : [refusal];
            },
            cancellationToken);

    /// <summary>Whether the caller reviews this project and still has no conflict of interest: memberships change.</summary>
    private async Task<Refusal?> CheckReviewerAsync(PairingScene scene, PilotReview review, CancellationToken cancellationToken)
    {
        PersonId person = scene.By;
        if (!review.IsReviewer(person)) return Refusal.Forbidden;
        var against = (await conflicts.OfAsync(scene.Row, [person], cancellationToken))[person].ToList();
        return against.Count > 0 ? ReviewRefusals.Conflicted(against.Told()) : null;
    }
}
