using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Reviews;

/// <summary>What the expert review says no to.</summary>
internal static class ReviewRefusals
{
    internal static readonly Refusal TooFewReviewers = new(
        "too-few", $"Choose at least {PilotReview.FewestReviewers} reviewers, so that they judge independently of each other.", "reviewers");

    internal static readonly Refusal TooManyReviewers =
        new("out-of-bounds", $"Choose at most {PilotReview.MostReviewers} reviewers.", "reviewers");

    internal static readonly Refusal UnknownGroup = new("not-found", "There is no such group of experts.", "groupId");

    internal static readonly Refusal NoRubric = new("wrong-state", "Put a version of the rubric in force first.");

    internal static readonly Refusal AlreadyScored = new(
        "already-scored", "You have given your scores. Once all reviewers have, you can revise a score and say why.", "scores");

    internal static readonly Refusal NotAllScored =
        new("too-early", "This opens once all reviewers have given their own scores.");

    internal static readonly Refusal SameScore = new("nothing-new", "This is your score already.", "score");

    internal static readonly Refusal TooManyRemarks =
        new("out-of-bounds", $"A review has room for {PilotReview.MostRemarks} remarks.", "text");

    internal static readonly Refusal AlreadyConcluded = new("already-decided", "This review has been decided already.");

    internal static readonly Refusal TooFewScores = new(
        "too-few", $"A decision rests on the scores of at least {PilotReview.FewestReviewers} reviewers.", "decision");

    internal static readonly Refusal ScoresMissing = new(
        "scores-missing", "A reviewer has not scored yet. Wait for the scores, or assign the reviewers again without this one.", "decision");

    internal static readonly Refusal NothingJudged =
        new("required", "Score at least one criterion. If you cannot judge this project at all, declare a conflict and say why.", "scores");

    internal static readonly Refusal UnknownDecision =
        new("unknown-code", "Accept as evidence, make it good practice, or ask for more information.", "decision");

    internal static Refusal Conflicted(string reasons, string? field = null) =>
        new("conflict-of-interest", $"A conflict of interest: {reasons}", field);

    internal static Refusal NotAnExpert(string field) =>
        new("not-an-expert", "This person is not a member of this group of experts today.", field);

    internal static Refusal UnknownPerson(string field) => new("not-found", "There is no such person.", field);

    internal static Refusal Twice(string field) => new("twice", "This reviewer is chosen already.", field);
}
