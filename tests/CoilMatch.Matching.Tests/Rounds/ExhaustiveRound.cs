using CoilMatch.Matching.Rounds;

namespace CoilMatch.Matching.Tests.Rounds;

/// <summary>Tries every set of pairs of a small round and tells the worth of the best, by the rules as they are written.</summary>
internal static class ExhaustiveRound
{
    public static long Best(RoundProblem problem)
    {
        var candidates = problem.Candidates;
        return Enumerable.Range(0, 1 << candidates.Count)
            .Select(set => candidates.Where((_, number) => (set >> number & 1) == 1).ToList())
            .Max(pairs => Worth(problem, pairs) ?? 0);
    }

    /// <summary>Null where the rules forbid these pairs.</summary>
    private static long? Worth(RoundProblem problem, List<RoundCandidate> pairs)
    {
        if (pairs.Any(pair => pair.Fit < problem.Rules.MinimumFit)) return null;
        return pairs.Sum(pair => MicroFit.Of(pair.Fit))
            + Side(problem.Left, pairs.ConvertAll(pair => pair.Left), problem.Rules)
            + Side(problem.Right, pairs.ConvertAll(pair => pair.Right), problem.Rules);
    }

    private static long? Side(IReadOnlyList<RoundListing> side, List<Guid> taken, RoundRules rules)
    {
        var worth = 0L;
        foreach (var listing in side)
        {
            var partners = taken.Count(id => id == listing.Id);
            if (partners > listing.MostPartners) return null;
            if (partners > 0 && listing.IsNewcomer) worth += MicroFit.Of(rules.NewcomerBonus);
            for (var beyond = 1; beyond <= partners - listing.WishedPartners; beyond++)
                worth -= beyond * MicroFit.Of(rules.FurtherPartnerCost);
        }

        if (side.GroupBy(one => one.Institution).Any(group => PairsOf(group) > (rules.MostPairsPerInstitution ?? int.MaxValue))) return null;
        return worth + side.GroupBy(one => one.Country).Sum(group =>
            Math.Min(PairsOf(group), (int)Math.Ceiling(rules.CountryShare * group.Count())) * MicroFit.Of(rules.CountryBonus));

        int PairsOf(IEnumerable<RoundListing> group) => group.Sum(one => taken.Count(id => id == one.Id));
    }
}
