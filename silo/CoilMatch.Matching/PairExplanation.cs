using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;

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
    internal static PairExplanation Of(Suggestion pair)
    {
        if (pair.Feasibility.Feasible)
            return new PairExplanation(pair.Score, pair.Margin, pair.Reasons, [], pair.Feasibility);
        ImmutableHashSet<string> untold = [.. pair.Feasibility.Obstacles.SelectMany(obstacle => CriteriaOf(obstacle.Code))];
        return new PairExplanation(
            null, null, pair.Reasons.RemoveAll(reason => untold.Contains(reason.Criterion)), untold, pair.Feasibility);
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
