using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>How one partner fits a listing, also where something stands in the way; of a pair that can work, exactly its suggestion.</summary>
/// <param name="Score">Fit between 0 and 1; null while something stands in the way.</param>
/// <param name="Margin">Sum of the contributions of all <paramref name="Reasons"/>, in log-odds; null like the score.</param>
/// <param name="Reasons">The strongest influence first, without those that are <paramref name="Untold"/>.</param>
/// <param name="Untold">The criteria that an obstacle speaks about.</param>
/// <param name="Feasibility">The common weeks and live hours, seen from the listing that asked.</param>
public sealed record PairExplanation(
    double? Score, double? Margin, ImmutableArray<Reason> Reasons, ImmutableHashSet<string> Untold, Feasibility Feasibility)
{
    /// <summary>The pair as the catalogue knows it; null when the partner is not in it.</summary>
    internal static PairExplanation? Find(Catalogue catalogue, MatchFacts asking, Guid partnerId)
    {
        if (catalogue.NumberOf(partnerId) is not { } number || catalogue.Find(partnerId) is not { } partner)
            return null;

        var topic = TopicOf(catalogue.Topics, asking.Profile, number);
        var pairs = new PairFigures(asking);
        var (shared, fields) = (pairs.SharedTimeWith(partner), pairs.RelationWith(partner));
        var worth = PairScorer.Score(asking, partner, topic, shared, fields);
        var feasibility = FeasibilityCheck.Between(asking, partner);
        var reasons = Explanations.Reasons.For(asking, partner, worth, shared, fields, catalogue.Topics);
        if (feasibility.Feasible)
        {
            var margin = reasons.Sum(reason => reason.Contribution);
            return new PairExplanation(Contributions.ScoreOf(margin), margin, reasons, [], feasibility);
        }

        ImmutableHashSet<string> untold = [.. feasibility.Obstacles.SelectMany(obstacle => CriteriaOf(obstacle.Code))];
        return new PairExplanation(
            null, null, reasons.RemoveAll(reason => untold.Contains(reason.Criterion)), untold, feasibility);
    }

    private static TopicMatch TopicOf(TopicIndex topics, ListingProfile asking, int number)
    {
        var (titles, texts) = (new float[topics.Count], new float[topics.Count]);
        topics.Score(TopicAnalyzer.Analyze(TopicText.Of(asking)), titles, texts);
        return new TopicMatch(titles[number], texts[number]);
    }

    /// <summary>What an obstacle already says in full, so that no reason says it again.</summary>
    private static ImmutableArray<string> CriteriaOf(string obstacle) => obstacle switch
    {
        ObstacleCodes.Weeks => [Criteria.Weeks, Criteria.LiveHours],
        ObstacleCodes.LiveHours => [Criteria.LiveHours],
        ObstacleCodes.Language => [Criteria.Language],
        ObstacleCodes.Level => [Criteria.Level],
        _ => [],
    };
}
