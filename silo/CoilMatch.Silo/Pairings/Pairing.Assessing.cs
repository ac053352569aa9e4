using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>The review of an evaluated project by experts.</summary>
internal sealed partial class Pairing
{
    internal const int FewestReviewers = 2;

    /// <summary>Null before reviewers were assigned.</summary>
    public PilotAssessment? Assessment { get; private set; }

    /// <summary>The people whose turn in the review it is by name.</summary>
    public IReadOnlyList<Guid> AssessmentTurns { get; private set; } = [];

    /// <summary>Whether the review found it to be good practice.</summary>
    internal bool IsGoodPractice => Assessment?.Decision == ReviewDecision.GoodPractice;

    /// <summary>Begins a review, or changes who reviews; those who have scored stay.</summary>
    /// <param name="reviewers">Two or more who have no conflict of interest.</param>
    internal Refusal? AssignReviewers(IReadOnlyList<PersonId> reviewers, PersonId? chair, DateTimeOffset at)
    {
        var begins = State == PairingState.Evaluated;
        if (!begins && Assessment!.IsDecided) return PairingRefusals.ReviewDecided;
        if (reviewers.Distinct().Count() != reviewers.Count || reviewers.Count < FewestReviewers) return PairingRefusals.TooFewReviewers;

        var scored = begins ? [] : Assessment!.Reviewers.Where(one => one.HasScored).Select(one => one.Person).ToList();
        if (scored.Except(reviewers).Any()) return PairingRefusals.ScoredStay;

        var round = (Assessment?.Round ?? 0) + (begins ? 1 : 0);
        Assessment = new PilotAssessment(round, [.. reviewers.Select(one => new AssignedReviewer(one, scored.Contains(one)))], chair);
        if (begins) Enter(PairingState.InReview, at);
        Record(new ReviewersAssigned(reviewers.Count, round, begins));
        Settle(at);
        return null;
    }

    /// <summary>Notes that a reviewer has given scores.</summary>
    internal Refusal? NoteScore(PersonId reviewer, DateTimeOffset at)
    {
        if (Assessment!.IsDecided) return PairingRefusals.ReviewDecided;
        if (Assessment.Scored(reviewer) == true) return PairingRefusals.AlreadyScored;

        Assessment = Assessment with
        {
            Reviewers = [.. Assessment.Reviewers.Select(one => one.Person == reviewer ? one with { HasScored = true } : one)],
        };
        Record(new ReviewScored(Assessment.Reviewers.Count(one => one.HasScored), Assessment.Reviewers.Count));
        Settle(at);
        return null;
    }

    /// <summary>Takes a reviewer out who cannot judge the project; with fewer than two left the secretariat has to choose others.</summary>
    internal Refusal? ExcuseReviewer(PersonId reviewer, DateTimeOffset at)
    {
        if (Assessment!.IsDecided) return PairingRefusals.ReviewDecided;

        Assessment = Assessment with { Reviewers = [.. Assessment.Reviewers.Where(one => one.Person != reviewer)] };
        Record(new ReviewerExcused(Assessment.Reviewers.Count));
        Settle(at);
        return null;
    }

    /// <summary>Ends the review: as evidence, as good practice, or with a question to the lecturers.</summary>
    /// <param name="reason">What the decision rests on, or what is asked for.</param>
    internal Refusal? ConcludeReview(ReviewDecision decision, string reason, DateTimeOffset at)
    {
        if (Assessment!.IsDecided) return PairingRefusals.ReviewDecided;
        if (!Assessment.CanBeDecided) return PairingRefusals.TooFewScores;

        Assessment = Assessment with { Decision = decision, Asked = decision == ReviewDecision.MoreInformation ? reason : null };
        Record(new ReviewConcluded(decision, reason));
        if (decision == ReviewDecision.MoreInformation) Enter(PairingState.Evaluated, at);
        if (decision == ReviewDecision.Accepted) Close(at);
        Settle(at);
        return null;
    }

    /// <summary>Closes the project for good; it is incomplete where a side never reported.</summary>
    private void Close(DateTimeOffset at)
    {
        Enter(PairingState.Archived, at);
        Record(new PairingArchived(Incomplete: !Outcomes.AreComplete));
    }

    private PairingParty WaitingInReview() => Assessment switch
    {
        { IsDecided: false, Reviewers.Count: < FewestReviewers } left =>
            PairingParty.Secretariat | (left.AllHaveScored ? PairingParty.Nobody : PairingParty.Reviewers),
        { IsDecided: false, AllHaveScored: false } => PairingParty.Reviewers,
        { IsDecided: false, Chair: not null } => PairingParty.Secretariat | PairingParty.Chair,
        { IsDecided: true } when Practice is { IsAgreed: false } text => Those(side => !text.HasConsentOf(side), PairingParties.Office),
        _ => PairingParty.Secretariat,
    };

    private void NoteAssessors() => AssessmentTurns =
    [
        .. (Waiting.HasFlag(PairingParty.Reviewers) ? Assessment!.Reviewers.Where(one => !one.HasScored).Select(one => one.Person.Value) : []),
        .. (Waiting.HasFlag(PairingParty.Chair) ? [Assessment!.Chair!.Value.Value] : Array.Empty<Guid>()),
    ];
}
