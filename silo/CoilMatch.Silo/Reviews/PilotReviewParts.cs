using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reviews;

/// <param name="EndedAt">When the reviewer was taken out or declared a conflict; null while they review.</param>
internal sealed record ReviewAssignment(PersonId Person, DateTimeOffset At, DateTimeOffset? EndedAt);

/// <param name="Score">0 to 3; null where the reviewer cannot judge.</param>
internal sealed record CriterionScore(string Criterion, int? Score, string? Comment);

/// <summary>Everything that one reviewer gives at once: a score per criterion, what they would decide, and why.</summary>
internal sealed record Scorecard(
    PersonId Person, DateTimeOffset At, IReadOnlyList<CriterionScore> Scores, ReviewDecision Recommendation, string Summary);

internal sealed record ScoreRevision(PersonId Person, string Criterion, int? Score, string Reason, DateTimeOffset At);

internal sealed record ReviewRemark(PersonId By, string Text, DateTimeOffset At);

internal sealed record DeclaredConflict(PersonId Person, string Reason, DateTimeOffset At);

/// <param name="Reason">Told to both sides; with <see cref="ReviewDecision.MoreInformation"/> it says what is asked.</param>
internal sealed record ReviewOutcome(ReviewDecision Decision, string Reason, PersonId By, DateTimeOffset At);

internal sealed record PilotReviewBegun(PairingId Pairing, int Round, RubricId Rubric, ExpertGroupId Group) : DomainEvent;

internal sealed record ReviewScoresGiven(PersonId Reviewer) : DomainEvent;

internal sealed record ReviewScoreRevised(PersonId Reviewer, string Criterion) : DomainEvent;

internal sealed record ReviewDiscussed(PersonId By) : DomainEvent;

internal sealed record ConflictDeclared(PersonId Reviewer) : DomainEvent;

internal sealed record PilotReviewConcluded(ReviewDecision Decision) : DomainEvent;
