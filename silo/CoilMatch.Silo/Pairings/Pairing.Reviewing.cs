using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>One institution's decision in one step.</summary>
/// <param name="OnBehalfOf">The institution, when somebody decided in its office's place.</param>
internal sealed record StepVerdict(StepDecision Decision, string? Comment, IReadOnlyList<CheckedItem> Checklist, PersonId By, InstitutionId? OnBehalfOf);

/// <summary>Two institutions deciding about the same version of the plan.</summary>
internal sealed partial class Pairing
{
    /// <summary>The decisions about the present version; null when it was not submitted.</summary>
    public ReviewRound? Review { get; private set; }

    /// <summary>
    /// Who may decide an open step now, for lists: an institution stands for its office and who stands in for it, a person
    /// is named by the step.
    /// </summary>
    public IReadOnlyList<Guid> ReviewTurns { get; private set; } = [];

    /// <summary>The institutions whose standing delegate may decide too, for lists.</summary>
    public IReadOnlyList<Guid> ReviewEscalations { get; private set; } = [];

    /// <summary>The people whom a step names or who decided one, for lists.</summary>
    public IReadOnlyList<Guid> ReviewReaders { get; private set; } = [];

    /// <summary>Decides the open step of one side. A rejection gives both listings their place back.</summary>
    internal Refusal? DecideStep(
        PairingSide side, string planHash, StepVerdict verdict, Listing own, Listing invited, DateTimeOffset at)
    {
        if (planHash != PlanHash || Review is null) return PairingRefusals.StalePlan;
        if (Review.Of(side).Open is not { } step) return PairingRefusals.SideDecided;

        var decided = step with
        {
            Decision = verdict.Decision,
            By = verdict.By,
            OnBehalfOf = verdict.OnBehalfOf,
            At = at,
            Comment = verdict.Comment,
            Checklist = verdict.Checklist,
        };
        Review = Review.With(side, Review.Of(side).WithStep(decided));
        Record(new StepDecided(side, step.Key, verdict.Decision, planHash, verdict.Comment));
        if (verdict.Decision == StepDecision.ChangesRequested)
        {
            Signatures = [];
            Enter(PairingState.ChangesRequested, at);
            Record(new ChangesRequested(side, planHash, verdict.Comment));
        }
        else if (verdict.Decision == StepDecision.Rejected)
        {
            Enter(PairingState.Rejected, at);
            Record(new PlanRejected(side, planHash, verdict.Comment));
            GiveBack(own, invited, at);
        }
        else if (PairingSides.Both.All(one => Review.Of(one).Decision == StepDecision.Approved))
        {
            Enter(PairingState.Approved, at);
            Record(new PlanApproved(planHash));
        }

        Settle(at);
        return null;
    }

    private void NoteReviewers()
    {
        var open = State == PairingState.UnderReview ? PendingReviews().ToList() : [];
        ReviewTurns = [.. open.SelectMany(TurnsOf).Distinct()];
        ReviewEscalations = [.. open.Where(side => Review!.Of(side).Escalated).Select(side => InstitutionOf(side).Value)];
        ReviewReaders =
        [
            .. PairingSides.Both.SelectMany(side => Review?.Of(side).Steps ?? [])
                .SelectMany(step => step.By is { } by ? step.People.Append(by) : step.People).Select(person => person.Value).Distinct(),
        ];
    }

    private IEnumerable<Guid> TurnsOf(PairingSide side)
    {
        var review = Review!.Of(side);
        if (review.Escalated || review.Open!.DecidedBy == StepDecider.Office) yield return InstitutionOf(side).Value;
        foreach (var person in review.Open!.People) yield return person.Value;
    }

    internal InstitutionId InstitutionOf(PairingSide side) => side == PairingSide.Requester ? InstitutionId : PartnerInstitutionId;

    private void Submit(ReviewChain requester, ReviewChain invited, DateTimeOffset at)
    {
        Review = new ReviewRound(PlanHash!, at, SideOf(requester, PairingSide.Requester), SideOf(invited, PairingSide.Invited));
        Enter(PairingState.UnderReview, at);
        Record(new PlanSubmitted(PlanHash!));

        ReviewSide SideOf(ReviewChain chain, PairingSide side) =>
            new(chain.Steps, chain.WorkingDays, Today(side, at), 0) { Checklist = chain.Checklist };
    }
}
