namespace CoilMatch.Matching.Topics;

/// <summary>Title and described text as one figure, for ranking by topic alone.</summary>
internal static class TopicScore
{
    public static double Of(double title, double text) => (TopicWeights.Title * title) + (TopicWeights.Text * text);
}
