using System.Collections.Immutable;
using CoilMatch.Matching;

namespace CoilMatch.Silo.Suggestions;

/// <summary>Partners of one listing side by side, in the order in which they were named.</summary>
/// <param name="Criteria">What any of them is told by, the greatest difference first.</param>
internal sealed record ComparisonView(
    IReadOnlyList<ComparedPartnerView> Partners, IReadOnlyList<ComparedCriterionView> Criteria)
{
    internal static ComparisonView Of(IReadOnlyList<ComparedPartnerView> partners) => new(
        partners,
        [
            .. partners.SelectMany(partner => partner.Reasons.Select(reason => reason.Criterion)).Distinct()
                .Select(criterion => ComparedCriterionView.Of(criterion, partners))
                .OrderByDescending(row => row.Spread),
        ]);
}

/// <param name="Open">False while the partner's course takes no requests; then nothing but its feasibility can be told.</param>
/// <param name="Score">Fit between 0 and 1, the same as in the list; null while something stands in the way.</param>
/// <param name="Margin">The sum of the reasons' contributions, in log-odds; null like the score.</param>
internal sealed record ComparedPartnerView(
    Guid PartnerListingId,
    bool Open,
    double? Score,
    double? Margin,
    IReadOnlyList<ReasonView> Reasons,
    FeasibilityView Feasibility)
{
    private ImmutableHashSet<string> untold = [];

    internal static ComparedPartnerView Of(Guid id, PairExplanation pair) =>
        new(id, true, pair.Score, pair.Margin, [.. pair.Reasons.Select(ReasonView.Of)], FeasibilityView.Of(pair.Feasibility))
        {
            untold = pair.Untold,
        };

    internal static ComparedPartnerView NotOpen(Guid id, Feasibility feasibility) =>
        new(id, false, null, null, [], FeasibilityView.Of(feasibility));

    /// <summary>0 where a criterion changes nothing; null where it is not told.</summary>
    internal double? WorthOf(string criterion) =>
        !Open || untold.Contains(criterion)
            ? null
            : Reasons.FirstOrDefault(reason => reason.Criterion == criterion)?.Contribution ?? 0;
}

/// <summary>What one criterion adds to each of the partners, or takes from it.</summary>
/// <param name="Contributions">In log-odds, in the order of the partners; null where the criterion is not told of a partner.</param>
/// <param name="Favours">The partner for which it is worth most; null when nobody leads.</param>
/// <param name="By">How much more than for the next, in log-odds.</param>
internal sealed record ComparedCriterionView(string Criterion, IReadOnlyList<double?> Contributions, Guid? Favours, double By)
{
    internal static ComparedCriterionView Of(string criterion, IReadOnlyList<ComparedPartnerView> partners)
    {
        var worth = partners.Select(partner => partner.WorthOf(criterion)).ToList();
        var told = partners.Zip(worth, (partner, value) => (partner.PartnerListingId, Value: value))
            .Where(one => one.Value is not null).OrderByDescending(one => one.Value).ToList();
        var by = told.Count < 2 ? 0 : told[0].Value!.Value - told[1].Value!.Value;
        return new ComparedCriterionView(criterion, worth, by > 0 ? told[0].PartnerListingId : null, by);
    }

    internal double Spread => (Contributions.Max() - Contributions.Min()) ?? 0;
}
