using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Matching.Explanations;

/// <summary>What a model makes of a pair, gathered by criterion and told in words.</summary>
internal sealed class LearnedParts
{
    /// <summary>Log-odds from which on a learned part is worth a sentence: it moves a fit of 50 % to 56 %.</summary>
    private const double WorthSaying = 0.25;

    private readonly Dictionary<string, double> byCriterion = [];

    /// <summary>0 for a criterion that no feature belongs to.</summary>
    public double this[string criterion] => byCriterion.GetValueOrDefault(criterion);

    public static LearnedParts Of(ReadOnlySpan<float> features, LearnedModel? model)
    {
        var parts = new LearnedParts();
        if (model is null)
            return parts;
        Span<double> perFeature = stackalloc double[RankingFeatures.Count];
        model.Contributions(features, perFeature, out var bias);
        parts.byCriterion[Criteria.AllAlike] = bias;
        for (var at = 0; at < perFeature.Length; at++)
        {
            var criterion = RankingFeatures.All[at].Criterion;
            parts.byCriterion[criterion] = parts[criterion] + perFeature[at];
        }

        return parts;
    }

    /// <summary>A sentence to follow the criterion's own, where what was learned is large or turns the prior round.</summary>
    public static string Remark(double prior, double learned) => (Math.Sign(prior), Math.Sign(learned)) switch
    {
        (0, _) => "",
        (1, -1) when prior + learned < 0 => " Earlier answers count this against a pair.",
        (-1, 1) when prior + learned > 0 => " Earlier answers count this for a pair.",
        _ when Math.Abs(learned) < WorthSaying => "",
        var (before, after) => before == after ? " Earlier answers count this more." : " Earlier answers count this less.",
    };
}
