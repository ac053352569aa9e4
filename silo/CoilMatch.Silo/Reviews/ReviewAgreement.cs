using System.Globalization;
using CoilMatch.Statistics;

namespace CoilMatch.Silo.Reviews;

/// <summary>
/// How far the independent first scores agree: weighted kappa for two reviewers, Krippendorff's alpha for more, both ordinal. What
/// somebody could not judge is missing, not a disagreement.
/// </summary>
internal static class ReviewAgreement
{
    /// <summary>With fewer criteria one score more or less turns the figure over, so it is not told as if it were firm.</summary>
    private const int FewUnits = 20;

    internal static AgreementView Of(PilotReview review, Rubric rubric)
    {
        var cards = review.Counted.ToList();
        var rows = rubric.Criteria
            .Select(one => cards.ConvertAll(card => card.Scores.First(score => score.Criterion == one.Code).Score))
            .Where(scores => scores.OfType<int>().Count() >= 2).ToList();
        var measure = cards.Count == 2 ? AgreementMeasure.WeightedKappa : AgreementMeasure.KrippendorffAlpha;
        var value = ValueOf(measure, rows);
        return new AgreementView(measure, value, rows.Count, rubric.Criteria.Count, cards.Count, TextOf(measure, value, rows, rubric.Criteria.Count));
    }

    private static double? ValueOf(AgreementMeasure measure, List<List<int?>> rows) => measure == AgreementMeasure.WeightedKappa
        ? Agreement.WeightedKappa([.. rows.Select(scores => scores[0]!.Value)], [.. rows.Select(scores => scores[1]!.Value)], RubricCriterion.HighestScore + 1)
        : Agreement.KrippendorffAlpha(
            [.. Enumerable.Range(0, rows.FirstOrDefault()?.Count ?? 0).Select(rater => rows.Select(scores => (double?)scores[rater]).ToArray())], Level.Ordinal);

    private static string TextOf(AgreementMeasure measure, double? value, List<List<int?>> rows, int criteria)
    {
        var name = measure == AgreementMeasure.WeightedKappa ? "Weighted kappa (quadratic weights)" : "Krippendorff’s alpha (ordinal)";
        var spreads = rows.ConvertAll(scores => scores.Max()!.Value - scores.Min()!.Value);
        var same = spreads.Count(one => one == 0);
        var near = spreads.Count(one => one == 1);
        var counted = $"Of {criteria} criteria, {rows.Count} were judged by at least two reviewers: the same score on {same}, one step apart on {near}, further apart on {rows.Count - same - near}.";
        var figure = value is { } told
            ? $"{name} is {told.ToString("0.00", CultureInfo.InvariantCulture)}, where 1 means the same scores throughout and 0 what chance alone would give."
            : $"{name} cannot be told: the scores do not vary enough, or too few criteria were judged.";
        var caution = rows.Count < FewUnits ? " With so few criteria it is uncertain; the counts say more." : "";
        return $"{counted} {figure}{caution}";
    }
}
