using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reviews;

internal readonly record struct PilotReviewId(Guid Value)
{
    internal static PilotReviewId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// One round of the expert review of a delivered project. What a reviewer gives first is independent and is kept for ever; what
/// changes in the discussion is kept beside it. Who may see what is decided by <see cref="ReviewSight"/>; events hold no score
/// and no word of a reviewer, since histories are read by more people than scores are.
/// </summary>
internal sealed class PilotReview : Aggregate
{
    /// <summary>Fewer make no independent judgement.</summary>
    internal const int FewestReviewers = 2;
    internal const int MostReviewers = 7;

    /// <summary>A review has room for so many remarks.</summary>
    internal const int MostRemarks = 300;

    private PilotReview()
    {
    }

    public PilotReviewId Id { get; private init; }

    public override Guid FeedId => Id.Value;

    public PairingId PairingId { get; private init; }

    /// <summary>Counts from 1; a new one begins after more information was asked for.</summary>
    public int Round { get; private init; }

    /// <summary>The version of the rubric with which the review began; a second round keeps it.</summary>
    public RubricId RubricId { get; private init; }
    public ExpertGroupId GroupId { get; private set; }

    /// <summary>The group's chair, where no conflict of interest keeps them out.</summary>
    public PersonId? Chair { get; private set; }
    public DateTimeOffset BegunAt { get; private init; }
    public IReadOnlyList<ReviewAssignment> Assignments { get; private set; } = [];

    /// <summary>What each reviewer gave before seeing any other score; never changed.</summary>
    public IReadOnlyList<Scorecard> FirstScores { get; private set; } = [];
    public IReadOnlyList<ScoreRevision> Revisions { get; private set; } = [];
    public IReadOnlyList<ReviewRemark> Discussion { get; private set; } = [];
    public IReadOnlyList<DeclaredConflict> Conflicts { get; private set; } = [];
    public ReviewOutcome? Outcome { get; private set; }

    /// <summary>The reviewers and the chair, for lists.</summary>
    public IReadOnlyList<Guid> TakePart { get; private set; } = [];

    /// <summary>Whoever reviews now, in the order in which they were assigned.</summary>
    internal IEnumerable<PersonId> Reviewers => Assignments.Where(one => one.EndedAt is null).Select(one => one.Person);

    /// <summary>The first scores of those who review now.</summary>
    internal IEnumerable<Scorecard> Counted => FirstScores.Where(one => IsReviewer(one.Person));

    internal bool IsScored => Reviewers.Count() >= FewestReviewers && Reviewers.All(HasScored);

    internal static PilotReview Begin(PairingId pairing, int round, RubricId rubric, ExpertGroupId group, DateTimeOffset at)
    {
        var review = new PilotReview
        {
            Id = PilotReviewId.New(),
            PairingId = pairing,
            Round = round,
            RubricId = rubric,
            GroupId = group,
            BegunAt = at,
        };
        review.Record(new PilotReviewBegun(pairing, round, rubric, group));
        return review;
    }

    internal bool IsReviewer(PersonId person) => Assignments.Any(one => one.Person == person && one.EndedAt is null);

    internal bool HasScored(PersonId person) => FirstScores.Any(one => one.Person == person);

    /// <summary>Takes over who reviews now; whoever is not among them any more keeps what they gave, and it no longer counts.</summary>
    internal void Assign(IReadOnlyCollection<PersonId> reviewers, ExpertGroupId group, PersonId? chair, DateTimeOffset at)
    {
        GroupId = group;
        Chair = chair;
        Assignments =
        [
            .. Assignments.Select(one => one.EndedAt is null && !reviewers.Contains(one.Person) ? one with { EndedAt = at } : one),
            .. reviewers.Where(person => !IsReviewer(person)).Select(person => new ReviewAssignment(person, at, null)),
        ];
        NoteWhoTakesPart();
    }

    /// <summary>Takes the first scores of a reviewer, once.</summary>
    internal Refusal? Give(Scorecard scores)
    {
        if (!IsReviewer(scores.Person)) return Refusal.Forbidden;
        if (HasScored(scores.Person)) return ReviewRefusals.AlreadyScored;

        FirstScores = [.. FirstScores, scores];
        Record(new ReviewScoresGiven(scores.Person));
        return null;
    }

    /// <summary>Changes a score after all have seen each other's; the first one stays beside it.</summary>
    internal Refusal? Revise(ScoreRevision revision)
    {
        if (!IsReviewer(revision.Person) || !HasScored(revision.Person)) return Refusal.Forbidden;
        if (!IsScored) return ReviewRefusals.NotAllScored;
        if (PresentScore(revision.Person, revision.Criterion) == revision.Score) return ReviewRefusals.SameScore;

        Revisions = [.. Revisions, revision];
        Record(new ReviewScoreRevised(revision.Person, revision.Criterion));
        return null;
    }

    internal Refusal? Say(ReviewRemark remark)
    {
        if (!IsScored) return ReviewRefusals.NotAllScored;
        if (Discussion.Count >= MostRemarks) return ReviewRefusals.TooManyRemarks;

        Discussion = [.. Discussion, remark];
        Record(new ReviewDiscussed(remark.By));
        return null;
    }

    /// <summary>Takes a reviewer out who cannot judge this project; what they gave stays and no longer counts.</summary>
    internal Refusal? Declare(DeclaredConflict conflict)
    {
        if (!IsReviewer(conflict.Person)) return Refusal.Forbidden;

        Conflicts = [.. Conflicts, conflict];
        Assignments = [.. Assignments.Select(one =>
            one.Person == conflict.Person && one.EndedAt is null ? one with { EndedAt = conflict.At } : one)];
        NoteWhoTakesPart();
        Record(new ConflictDeclared(conflict.Person));
        return null;
    }

    internal Refusal? Conclude(ReviewOutcome outcome)
    {
        if (Outcome is not null) return ReviewRefusals.AlreadyConcluded;
        if (Counted.Count() < FewestReviewers) return ReviewRefusals.TooFewScores;
        if (!IsScored) return ReviewRefusals.ScoresMissing;

        Outcome = outcome;
        Record(new PilotReviewConcluded(outcome.Decision));
        return null;
    }

    /// <summary>A reviewer's score as it stands now; null where they could not judge.</summary>
    internal int? PresentScore(PersonId person, string criterion) =>
        Revisions.LastOrDefault(one => one.Person == person && one.Criterion == criterion) is { } revised
            ? revised.Score
            : FirstScores.FirstOrDefault(one => one.Person == person)?.Scores.FirstOrDefault(one => one.Criterion == criterion)?.Score;

    private void NoteWhoTakesPart() => TakePart = [.. Reviewers.Select(one => one.Value), .. Chair is { } chair ? [chair.Value] : Array.Empty<Guid>()];
}
