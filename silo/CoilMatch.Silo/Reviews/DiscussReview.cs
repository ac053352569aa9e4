using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reviews;

internal sealed record DiscussReviewInput(string Text);

/// <param name="Reason">What kind of conflict it is, for the secretariat.</param>
internal sealed record DeclareConflictInput(string Reason);

/// <summary>What reviewers, the chair and the secretariat say to each other, and what a reviewer says about themselves.</summary>
internal static class DiscussReview
{
    /// <summary>In characters.</summary>
    private const int LongestRemark = 2000;
    private const int ShortestReason = 5;
    private const int LongestReason = 1000;

    internal static void MapDiscussReview(this IEndpointRouteBuilder pairings)
    {
        pairings.MapPost("/{id:guid}/review/remarks", SayAsync).Needs(UseCase.ConcludeReview)
            .WithSummary("Say something in the discussion, which opens once all reviewers have scored");
        pairings.MapPost("/{id:guid}/review/conflict", DeclareAsync).Needs(UseCase.ReviewPilot)
            .WithSummary("Declare a conflict of interest of mine; I am taken out, and what I gave no longer counts");
    }

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> SayAsync(
        Guid id, DiscussReviewInput input, ReviewDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.DiscussReview,
            (scene, review) =>
                (review.Outcome is null ? null : PairingRefusals.ReviewDecided)
                ?? ScoreRules.CheckText(input.Text, 1, LongestRemark, "text", out var text)
                ?? review.Say(new ReviewRemark(scene.By, text, scene.Now)),
            cancellationToken);

    private static Task<Results<Ok<PairingView>, ProblemHttpResult>> DeclareAsync(
        Guid id, DeclareConflictInput input, ReviewDesk desk, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ScoreReview,
            (scene, review) =>
                ScoreRules.CheckText(input.Reason, ShortestReason, LongestReason, "reason", out var reason)
                ?? (scene.Pairing.Assessment!.IsDecided ? PairingRefusals.ReviewDecided : null)
                ?? review.Declare(new DeclaredConflict(scene.By, reason, scene.Now))
                ?? scene.Pairing.ExcuseReviewer(scene.By, scene.Now),
            cancellationToken);
}
