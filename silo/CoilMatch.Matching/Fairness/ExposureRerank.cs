using System.Collections.Immutable;

namespace CoilMatch.Matching.Fairness;

/// <summary>Gives near-equal partners turns on the first page, so that over a term none takes more than its share.</summary>
/// <remarks>
/// Places are filled from the top. For each, the partners within <see cref="ExposureRules.NearEqual"/> of the best one left
/// are near-equal. When the floor is due (Zehlike et al. 2017, "FA*IR": of the first k places at least ⌊share × k⌋), the best
/// newcomer or under-represented one among them gets the place; else the best that has not used up its share this term; else
/// the best. So nobody overtakes a partner that fits better by more than that band, and the fit at each place is at most the
/// band below what fit alone would put there.
/// </remarks>
public static class ExposureRerank
{
    public const string FewHaveSeenIt = "Moved up: few have seen it yet.";
    public const string FloorIsDue = "Moved up: new, or from a country with few partnerships.";
    public const string ManyHaveSeenIt = "Moved down: many have seen it this term.";

    /// <summary>The attention that a place gets against the first one: 1 / log2(place + 1), the discount of DCG.</summary>
    public static double Weight(int position) => 1 / Math.Log2(position + 1);

    /// <summary>The same partners with the first page in the order to show; the list must be ranked by margin.</summary>
    public static ImmutableArray<PlacedCandidate> Apply(IReadOnlyList<ExposureCandidate> ranked, ExposureRules rules)
    {
        var left = ranked.Select((one, at) => new PlacedCandidate(one, at + 1, null)).ToList();
        if (rules.NearEqual <= 0)
            return [.. left];
        var placed = ImmutableArray.CreateBuilder<PlacedCandidate>(left.Count);
        var favoured = 0;
        while (placed.Count < rules.PageSize && left.Count > 0)
        {
            var near = left.TakeWhile(one => one.Candidate.Margin >= left[0].Candidate.Margin - rules.NearEqual).ToList();
            var due = favoured < (int)Math.Floor((rules.FloorShare * (placed.Count + 1)) + 1e-9);
            var chosen = (due ? near.Find(one => IsFavoured(one.Candidate, rules)) : null)
                ?? near.Find(one => one.Candidate.Exposure < rules.CapFactor * rules.FairShare) ?? near[0];
            favoured += IsFavoured(chosen.Candidate, rules) ? 1 : 0;
            placed.Add(chosen);
            left.Remove(chosen);
        }

        placed.AddRange(left);
        return placed.ToImmutable();
    }

    private static bool IsFavoured(ExposureCandidate one, ExposureRules rules) =>
        one.IsNewcomer || rules.UnderRepresented.Contains(one.Country);
}
