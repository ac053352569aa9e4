using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Ranking.Learned;

namespace CoilMatch.Matching;

/// <summary>One partner for a listing: how well it fits, why, and what the exchange would look like week by week.</summary>
/// <param name="Partner">The listing on the other side.</param>
/// <param name="Score">Fit between 0 and 1: the logistic function of <paramref name="Margin"/>.</param>
/// <param name="Margin">
/// The transparent prior plus what was learned from earlier answers, in log-odds; the contributions of all
/// <paramref name="Reasons"/> add up to it.
/// </param>
/// <param name="Reasons">Why it fits or does not, the strongest influence first.</param>
/// <param name="Feasibility">The common weeks and live hours, seen from the listing that asked.</param>
public sealed record Suggestion(
    ListingProfile Partner, double Score, double Margin, ImmutableArray<Reason> Reasons, Feasibility Feasibility)
{
    /// <summary>The part of the margin that <see cref="PairScorer"/> gives; all of it while nothing has been learned.</summary>
    public required double PriorMargin { get; init; }

    /// <summary>The figures of <see cref="RankingFeatures"/>, kept with a shown suggestion to learn from its answer.</summary>
    public required ImmutableArray<float> Features { get; init; }
}

/// <summary>What one criterion adds to the margin, or takes from it, told in plain words.</summary>
/// <param name="Criterion">A stable name from <see cref="Criteria"/>.</param>
/// <param name="Contribution">In log-odds, prior and learned together; the contributions of a suggestion add up to its margin.</param>
/// <param name="Prior">What the weights give that were set beforehand.</param>
/// <param name="Learned">What earlier answers add to that or take from it.</param>
public sealed record Reason(string Criterion, double Contribution, string Text, double Prior, double Learned);

/// <summary>Which stretch of the ranked partners to return, and which listings never to return.</summary>
/// <param name="Only">Where given, no other listings are compared.</param>
public sealed record SuggestionQuery(int Offset, int First, IReadOnlySet<Guid> Excluded, IReadOnlySet<Guid>? Only = null)
{
    public SuggestionQuery(int first) : this(0, first, new HashSet<Guid>())
    {
    }

    /// <summary>The learned correction that takes part in the ranking; null ranks by the prior alone.</summary>
    public LearnedModel? Learned { get; init; }
}

/// <summary>A stretch of ranked partners.</summary>
/// <param name="Feasible">How many partners passed every gate among those compared.</param>
/// <param name="Compared">How many listings of the other region were looked at.</param>
public sealed record SuggestionPage(IReadOnlyList<Suggestion> Items, int Feasible, int Compared);

/// <summary>How well a partner fits, without reasons.</summary>
/// <param name="Score">Between 0 and 1, the same as its <see cref="Suggestion.Score"/>.</param>
public readonly record struct PartnerFit(Guid PartnerId, double Score);
