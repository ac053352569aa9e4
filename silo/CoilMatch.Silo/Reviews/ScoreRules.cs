using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Reviews;

/// <param name="Score">0 to 3; null where the reviewer cannot judge.</param>
internal sealed record CriterionScoreInput(string Criterion, int? Score, string? Comment = null);

/// <param name="Scores">One for each criterion of the review's rubric, in any order.</param>
/// <param name="Recommendation">What the reviewer would decide.</param>
/// <param name="Summary">Why, in 20 to 2000 characters.</param>
internal sealed record ReviewPilotInput(IReadOnlyList<CriterionScoreInput> Scores, ReviewDecision Recommendation, string Summary);

/// <summary>What a reviewer may give; every faulty field is named at once.</summary>
internal static class ScoreRules
{
    /// <summary>In characters.</summary>
    private const int ShortestSummary = 20;
    private const int LongestSummary = 2000;
    private const int LongestComment = 1000;

    internal static IReadOnlyList<Refusal> Check(
        ReviewPilotInput input, IReadOnlyList<RubricCriterion> criteria, out IReadOnlyList<CriterionScore> scores, out string summary)
    {
        scores = [];
        summary = TypedText.Of(input.Summary) ?? "";
        if (input.Scores.Count > 2 * RubricRules.MostCriteria)
            return [new Refusal("out-of-bounds", "These are more scores than the rubric has criteria.", "scores")];

        var faults = new List<Refusal>();
        for (var i = 0; i < input.Scores.Count; i++)
        {
            var (one, field) = (input.Scores[i], $"scores[{i}]");
            if (criteria.All(criterion => criterion.Code != one.Criterion))
                faults.Add(new Refusal("unknown-code", "The rubric of this review has no such criterion.", $"{field}.criterion"));
            else if (input.Scores.Take(i).Any(other => other.Criterion == one.Criterion))
                faults.Add(new Refusal("twice", "This criterion is scored twice.", $"{field}.criterion"));
            if (CheckScore(one.Score, $"{field}.score") is { } unfit) faults.Add(unfit);
            if (TypedText.Of(one.Comment)?.Length > LongestComment)
                faults.Add(new Refusal("length", $"Use at most {LongestComment} characters.", $"{field}.comment"));
        }

        faults.AddRange(criteria.Where(criterion => input.Scores.All(one => one.Criterion != criterion.Code))
            .Select(criterion => new Refusal("required", $"Score “{criterion.Name}”, or say that you cannot judge it.", $"scores.{criterion.Code}")));
        if (faults.Count == 0 && input.Scores.All(one => one.Score is null)) faults.Add(ReviewRefusals.NothingJudged);
        if (!Enum.IsDefined(input.Recommendation)) faults.Add(ReviewRefusals.UnknownDecision with { Field = "recommendation" });
        if (summary.Length is < ShortestSummary or > LongestSummary)
            faults.Add(new Refusal("length", $"Say why in {ShortestSummary} to {LongestSummary} characters.", "summary"));

        scores = [.. criteria.Join(input.Scores, one => one.Code, one => one.Criterion, (_, one) =>
            new CriterionScore(one.Criterion, one.Score, TypedText.Of(one.Comment)))];
        return faults;
    }

    internal static Refusal? CheckScore(int? score, string field) => score is < 0 or > RubricCriterion.HighestScore
        ? new Refusal("out-of-bounds", $"A score is a whole number from 0 to {RubricCriterion.HighestScore}.", field)
        : null;

    /// <summary>A text that somebody has to write.</summary>
    internal static Refusal? CheckText(string? typed, int shortest, int longest, string field, out string text)
    {
        text = TypedText.Of(typed) ?? "";
        return text.Length < shortest || text.Length > longest
            ? new Refusal("length", $"Write {shortest} to {longest} characters.", field)
            : null;
    }
}
