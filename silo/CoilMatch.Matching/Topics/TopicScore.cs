using CoilMatch.Matching.Ranking;

namespace CoilMatch.Matching.Topics;

/// <summary>The cosines of the fields as the two parts that are told, and those as one figure.</summary>
internal static class TopicScore
{
    private const float AllTitle = TopicWeights.TitleGrams + TopicWeights.TitleWords;

    public static float TitleOf(float grams, float words, float vector) =>
        ((TopicWeights.TitleGrams * grams) + (TopicWeights.TitleWords * words) + (TopicWeights.TitleVector * vector)) / AllTitle;

    public static float TextOf(float stems, float vector) =>
        ((TopicWeights.Text * stems) + (TopicWeights.TextVector * vector)) / TopicWeights.Text;

    /// <summary>For ranking by topic alone.</summary>
    public static double Of(double title, double text) => (AllTitle * title) + (TopicWeights.Text * text);

    /// <summary>Title and text that have the score and are equally near.</summary>
    public static TopicMatch Evenly(double score) => new(score / (AllTitle + TopicWeights.Text), score / (AllTitle + TopicWeights.Text));
}
