using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Pairings;

/// <summary>What a review of a delivered project can end with.</summary>
internal enum ReviewDecision
{
    Accepted,
    GoodPractice,
    MoreInformation,
}

/// <param name="HasScored">Whether the reviewer has given scores in this round.</param>
internal sealed record AssignedReviewer(PersonId Person, bool HasScored);

/// <summary>How far the review of a delivered project is; what the reviewers said lies with the review itself.</summary>
/// <param name="Round">1 for the first; more information leads to another.</param>
/// <param name="Chair">Who chairs the group that reviews, when it has somebody.</param>
internal sealed record PilotAssessment(int Round, IReadOnlyList<AssignedReviewer> Reviewers, PersonId? Chair)
{
    public ReviewDecision? Decision { get; init; }

    /// <summary>What the lecturers were asked to add, while their answer is still to come.</summary>
    public string? Asked { get; init; }

    internal bool IsDecided => Decision is not null;

    internal bool CanBeDecided => Reviewers.Count(one => one.HasScored) >= Pairing.FewestReviewers;

    internal bool AllHaveScored => Reviewers.All(one => one.HasScored);

    internal bool IsReviewer(PersonId? person) => Reviewers.Any(one => one.Person == person);

    /// <summary>Whether the reviewer has scored; null for somebody who is none.</summary>
    internal bool? Scored(PersonId? person) => Reviewers.FirstOrDefault(one => one.Person == person)?.HasScored;
}
