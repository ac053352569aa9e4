using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;

namespace CoilMatch.Silo.Reviews;

/// <param name="Country">As which the group lists them; null when they left it.</param>
/// <param name="Conflicts">Reasons that have come up since; told to the secretariat and the chair only.</param>
internal sealed record AssignedReviewerView(
    PersonCard Person, string? Country, DateTimeOffset AssignedAt, bool Scored, DateTimeOffset? ScoredAt, IReadOnlyList<Conflict> Conflicts);

/// <param name="First">As it was given independently; null where the reviewer could not judge.</param>
/// <param name="Present">As it stands after the discussion.</param>
/// <param name="Reason">Why it was revised; null where it was not.</param>
internal sealed record GivenScoreView(string Criterion, int? First, int? Present, string? Comment, string? Reason);

internal sealed record ScorecardView(
    PersonCard Person, string? Country, bool Mine, DateTimeOffset At, IReadOnlyList<GivenScoreView> Scores, ReviewDecision Recommendation, string Summary);

/// <param name="Mean">Of the present scores; null where nobody could judge.</param>
/// <param name="N">How many reviewers judged.</param>
/// <param name="CannotJudge">How many said that they cannot.</param>
internal sealed record CriterionMeanView(string Criterion, double? Mean, int N, int CannotJudge);

internal enum AgreementMeasure
{
    WeightedKappa,
    KrippendorffAlpha,
}

/// <param name="Value">1 is the same everywhere, 0 is what chance would give; null where it cannot be told.</param>
/// <param name="Units">Criteria that at least two reviewers judged.</param>
/// <param name="Criteria">Criteria of the rubric.</param>
internal sealed record AgreementView(AgreementMeasure Measure, double? Value, int Units, int Criteria, int Reviewers, string Text);

internal sealed record ReviewRemarkView(PersonCard By, string? Country, bool Chair, string Text, DateTimeOffset At);

internal sealed record DeclaredConflictView(PersonCard Person, string Reason, DateTimeOffset At);

internal sealed record ReviewOutcomeView(ReviewDecision Decision, string Reason, DateTimeOffset At);

/// <summary>What the caller is to the review, the strongest first.</summary>
internal enum ReviewRole
{
    Reviewer,
    Chair,
    Secretariat,

    /// <summary>A lecturer or an office of one of the two sides.</summary>
    TakesPart,
    LooksOn,
}

/// <param name="Assigned">How many review.</param>
/// <param name="Scored">How many of them have given their scores.</param>
/// <param name="Group">The group's name.</param>
/// <param name="Reviewers">Who reviews; told to chair and secretariat, and to reviewers who have scored.</param>
/// <param name="Scorecards">Those that the caller may see, their own first.</param>
/// <param name="Means">After the discussion; told to both sides with the decision.</param>
/// <param name="Earlier">The rounds before, the latest first.</param>
internal sealed record PilotReviewView(
    Guid Id,
    Guid PairingId,
    int Round,
    RubricView Rubric,
    string Group,
    Guid? GroupId,
    ReviewRole Role,
    DateTimeOffset BegunAt,
    int Assigned,
    int Scored,
    IReadOnlyList<AssignedReviewerView> Reviewers,
    IReadOnlyList<ScorecardView> Scorecards,
    IReadOnlyList<CriterionMeanView> Means,
    AgreementView? Agreement,
    IReadOnlyList<ReviewRemarkView> Discussion,
    IReadOnlyList<DeclaredConflictView> DeclaredConflicts,
    ReviewOutcomeView? Outcome,
    bool MayScore,
    bool MayRevise,
    bool MayDiscuss,
    bool MayConclude,
    bool MayAssign,
    bool MayDeclareConflict,
    IReadOnlyList<PilotReviewView> Earlier);
