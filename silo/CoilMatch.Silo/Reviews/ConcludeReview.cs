using CoilMatch.Silo.Common;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Reviews;

/// <param name="Reason">Told to both sides; with MORE_INFORMATION it says what is asked. 10 to 2000 characters.</param>
internal sealed record ConcludeReviewInput(ReviewDecision Decision, string Reason);

/// <summary>The chair or the secretariat decides what the review comes to.</summary>
internal sealed class ConcludeReview(ReviewDesk desk, Conflicts conflicts, PracticeBeginning practice)
{
    /// <summary>In characters.</summary>
    private const int ShortestReason = 10;
    private const int LongestReason = 2000;

    internal static void Map(IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/review/decision", (Guid id, ConcludeReviewInput input, ConcludeReview use, CancellationToken cancellationToken) =>
            use.HandleAsync(id, input, cancellationToken))
        .Needs(UseCase.ConcludeReview)
        .WithSummary("Decide what the review comes to, for the chair and the secretariat, once all reviewers have scored");

    private Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, ConcludeReviewInput input, CancellationToken cancellationToken) =>
        desk.DoAsync(
            id,
            PairingAction.ConcludeReview,
            async (scene, review) =>
            {
                var faults = new List<Refusal>();
                if (!Enum.IsDefined(input.Decision)) faults.Add(ReviewRefusals.UnknownDecision);
                if (ScoreRules.CheckText(input.Reason, ShortestReason, LongestReason, "reason", out var reason) is { } wordless) faults.Add(wordless);
                if (faults.Count > 0) return faults;

                var against = (await conflicts.OfAsync(scene.Row, [scene.By], cancellationToken))[scene.By].ToList();
                if (against.Count > 0) return [ReviewRefusals.Conflicted(against.Told())];

                var refusal = review.Conclude(new ReviewOutcome(input.Decision, reason, scene.By, scene.Now))
                    ?? scene.Pairing.ConcludeReview(input.Decision, reason, scene.Now);
                if (refusal is null && input.Decision == ReviewDecision.GoodPractice)
                    refusal = await practice.BeginAsync(scene, cancellationToken);
                return refusal is null ? [] : [refusal];
            },
            cancellationToken);
}
