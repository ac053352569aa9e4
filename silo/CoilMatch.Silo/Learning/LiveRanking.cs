using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Silo.Learning;

/// <summary>What ranks in this service right now; replaced whole, so that a page is never ranked half by one and half by another.</summary>
internal sealed class LiveRanking
{
    private RankingInForce inForce = new(null, null, true, FairnessRules.Usual);

    internal RankingInForce InForce => Volatile.Read(ref inForce);

    internal void Replace(RankingInForce by) => Volatile.Write(ref inForce, by);
}

/// <param name="Model">Null for the prior alone.</param>
/// <param name="ModelVersion">Null for the prior alone.</param>
internal sealed record RankingInForce(LearnedModel? Model, string? ModelVersion, bool LearningOn, FairnessRules Fairness);
