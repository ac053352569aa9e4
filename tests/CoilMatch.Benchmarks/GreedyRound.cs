using CoilMatch.Matching.Rounds;

namespace CoilMatch.Benchmarks;

/// <summary>What one would do by hand: take the best pair that is still worth something and allowed, and go on.</summary>
internal static class GreedyRound
{
    /// <summary>The worth of that choice, in <see cref="MicroFit"/>.</summary>
    public static long Value(RoundProblem problem)
    {
        var (left, right) = (problem.Left.ToDictionary(one => one.Id), problem.Right.ToDictionary(one => one.Id));
        var (listings, institutions, countries) = (new Counts<Guid>(), new Counts<Guid>(), new Counts<string>());
        var floors = problem.Left.Concat(problem.Right).GroupBy(one => one.Country)
            .ToDictionary(group => group.Key, group => (int)Math.Ceiling(problem.Rules.CountryShare * group.Count()));
        var value = 0L;
        foreach (var pair in problem.Candidates.Where(pair => pair.Fit >= problem.Rules.MinimumFit)
            .OrderByDescending(pair => pair.Fit).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            RoundListing[] sides = [left[pair.Left], right[pair.Right]];
            var worth = MicroFit.Of(pair.Fit) + sides.Sum(WorthOf);
            if (worth <= 0 || !sides.All(HasRoom)) continue;
            value += worth;
            foreach (var side in sides)
            {
                listings.Add(side.Id);
                institutions.Add(side.Institution);
                countries.Add(side.Country);
            }
        }

        return value;

        bool HasRoom(RoundListing side) => listings.Of(side.Id) < side.MostPartners
            && institutions.Of(side.Institution) < (problem.Rules.MostPairsPerInstitution ?? int.MaxValue);

        long WorthOf(RoundListing side)
        {
            var partners = listings.Of(side.Id);
            var newcomer = partners == 0 && side.IsNewcomer ? MicroFit.Of(problem.Rules.NewcomerBonus) : 0;
            var country = countries.Of(side.Country) < floors[side.Country] ? MicroFit.Of(problem.Rules.CountryBonus) : 0;
            return newcomer + country
                - (Math.Max(0, partners + 1 - side.WishedPartners) * MicroFit.Of(problem.Rules.FurtherPartnerCost));
        }
    }

    private sealed class Counts<TKey> where TKey : notnull
    {
        private readonly Dictionary<TKey, int> counts = [];

        public int Of(TKey key) => counts.GetValueOrDefault(key);

        public void Add(TKey key) => counts[key] = Of(key) + 1;
    }
}
