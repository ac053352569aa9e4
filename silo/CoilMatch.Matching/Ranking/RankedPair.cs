using System.Collections.Immutable;
using CoilMatch.Matching.Explanations;
using CoilMatch.Matching.Ranking.Learned;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Ranking;

/// <summary>A pair that passed the gates, with all that its margin is worked out from.</summary>
internal readonly record struct RankedPair(
    MatchFacts Ours, MatchFacts Theirs, TopicMatch Topic, SharedTime Shared, FieldRelation? Fields, Contributions Prior, double Margin)
{
    /// <summary>Ranks by the prior, and by what was learned where there is a model.</summary>
    public static RankedPair Of(
        MatchFacts ours, MatchFacts theirs, TopicMatch topic, SharedTime shared, FieldRelation? fields, LearnedModel? learned)
    {
        var prior = PairScorer.Score(ours, theirs, topic, shared, fields);
        var pair = new RankedPair(ours, theirs, topic, shared, fields, prior, prior.Margin);
        if (learned is null)
            return pair;
        Span<float> features = stackalloc float[RankingFeatures.Count];
        pair.Fill(features);
        return pair with { Margin = prior.Margin + learned.Correction(features) };
    }

    /// <summary>The pair as a suggestion, with its reasons; the model must be the one that ranked it.</summary>
    public Suggestion ToSuggestion(SharedWords words, LearnedModel? learned)
    {
        var features = new float[RankingFeatures.Count];
        Fill(features);
        return new Suggestion(
            Theirs.Profile, Contributions.ScoreOf(Margin), Margin, Reasons.For(this, features, learned, words), FeasibilityCheck.Between(Ours, Theirs))
        {
            PriorMargin = Prior.Margin,
            Features = ImmutableArray.Create(features),
        };
    }

    private void Fill(Span<float> features) => RankingFeatures.Fill(Ours, Theirs, Topic, Shared, Fields, features);
}
