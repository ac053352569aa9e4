using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Approvals;

internal enum ApprovalDecision
{
    Approve,
    RequestChanges,
    Reject,
}

/// <param name="PlanHash">The version of the plan that was read; a stale one is refused.</param>
/// <param name="Comment">10 to 2000 characters when changes are requested or the plan is rejected.</param>
internal sealed record DecideApprovalInput(
    string PlanHash, ApprovalDecision Decision, string? Comment = null, IReadOnlyList<CheckedItemInput>? Checklist = null);

internal static class DecideApproval
{
    /// <summary>In characters.</summary>
    private const int ShortestReason = 10;
    private const int LongestComment = 2000;

    /// <summary>No checklist is longer than that.</summary>
    private const int MostItems = 100;

    internal static void MapDecideApproval(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("/{id:guid}/decision", HandleAsync)
        .Needs(UseCase.DecideApproval)
        .WithSummary("Decide the step of my institution whose turn it is, about exactly one version of the plan");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        Guid id, DecideApprovalInput input, PairingDesk desk, CancellationToken cancellationToken) =>
        await desk.DoAsync(id, PairingAction.DecideApproval, scene => Decide(scene, input), cancellationToken);

    private static Refusal? Decide(PairingScene scene, DecideApprovalInput input)
    {
        var pairing = scene.Pairing;
        if (input.PlanHash != pairing.PlanHash) return PairingRefusals.StalePlan;
        if (Check(input, pairing.Review!.Of(scene.Side), out var verdict) is { } faulty) return faulty;

        return pairing.DecideStep(
            scene.Side, input.PlanHash, verdict with { By = scene.By, OnBehalfOf = scene.OnBehalfOf },
            scene.Requester.Listing, scene.Invited.Listing, scene.Now);
    }

    private static Refusal? Check(DecideApprovalInput input, ReviewSide review, out StepVerdict verdict)
    {
        var comment = TypedText.Of(input.Comment);
        verdict = new StepVerdict(DecisionOf(input.Decision), comment, [], default, null);
        if (!Enum.IsDefined(input.Decision)) return new Refusal("unknown-code", "Approve, request changes or reject.", "decision");
        if (comment?.Length > LongestComment) return new Refusal("length", $"Use at most {LongestComment} characters.", "comment");
        if (input.Decision != ApprovalDecision.Approve && (comment?.Length ?? 0) < ShortestReason)
            return new Refusal("length", $"Tell both lecturers why, in at least {ShortestReason} characters.", "comment");
        if (input.Checklist?.Count > MostItems) return new Refusal("out-of-bounds", "These are more points than the checklist has.", "checklist");
        if (Checklist.Check(input.Checklist ?? [], review.Checklist, out var items) is { } faulty) return faulty;

        verdict = verdict with { Checklist = items };
        return input.Decision == ApprovalDecision.Approve ? Checklist.Missing(review, items) : null;
    }

    private static StepDecision DecisionOf(ApprovalDecision decision) => decision switch
    {
        ApprovalDecision.Approve => StepDecision.Approved,
        ApprovalDecision.RequestChanges => StepDecision.ChangesRequested,
        _ => StepDecision.Rejected,
    };
}
