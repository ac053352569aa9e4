using System.Collections.Immutable;

namespace CoilMatch.Matching;

/// <summary>One partner for a listing: how well it fits, why, and what the exchange would look like week by week.</summary>
/// <param name="Partner">The listing on the other side.</param>
/// <param name="Score">Fit between 0 and 1: the logistic function of <paramref name="Margin"/>.</param>
/// <param name="Margin">Sum of the contributions of all <paramref name="Reasons"/>, in log-odds.</param>
/// <param name="Reasons">Why it fits or does not, the strongest influence first.</param>
/// <param name="Feasibility">The common weeks and live hours, seen from the listing that asked.</param>
public sealed record Suggestion(
    ListingProfile Partner, double Score, double Margin, ImmutableArray<Reason> Reasons, Feasibility Feasibility);

/// <summary>What one criterion adds to the margin, or takes from it, told in plain words.</summary>
/// <param name="Criterion">A stable name from <see cref="Ranking.Criteria"/>.</param>
/// <param name="Contribution">In log-odds; the contributions of a suggestion add up to its margin.</param>
public sealed record Reason(string Criterion, double Contribution, string Text);

/// <summary>Which stretch of the ranked partners to return, and which listings never to return.</summary>
/// <param name="Only">Where given, no other listings are compared.</param>
public sealed record SuggestionQuery(int Offset, int First, IReadOnlySet<Guid> Excluded, IReadOnlySet<Guid>? Only = null)
{
    public SuggestionQuery(int first) : this(0, first, new HashSet<Guid>())
    {
    }
}

/// <summary>A stretch of ranked partners.</summary>
/// <param name="Feasible">How many partners passed every gate among those compared.</param>
/// <param name="Compared">How many listings of the other region were looked at.</param>
public sealed record SuggestionPage(IReadOnlyList<Suggestion> Items, int Feasible, int Compared);
