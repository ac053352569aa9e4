using CoilMatch.Matching.Ranking;

namespace CoilMatch.Matching.Topics;

/// <summary>The likenesses of the fields as the two parts that are told, and those as one figure.</summary>
internal static class TopicScore
{
    public static float TitleOf(float grams, float words, float vector) =>
        ((TopicWeights.TitleGrams * grams) + (TopicWeights.TitleWords * words) + (TopicWeights.TitleVector * vector)) / TopicWeights.Title;

    public static float TextOf(float stems, float vector) =>
        ((TopicWeights.TextWords * stems) + (TopicWeights.TextVector * vector)) / TopicWeights.Text;

    /// <summary>For ranking by topic alone.</summary>
    public static double Of(double title, double text) => (TopicWeights.Title * title) + (TopicWeights.Text * text);

    /// <summary>Title and text that have the score and are equally near.</summary>
    public static TopicMatch Evenly(double score) => new(score / (TopicWeights.Title + TopicWeights.Text), score / (TopicWeights.Title + TopicWeights.Text));
}
