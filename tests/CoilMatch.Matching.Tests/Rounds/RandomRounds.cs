using CoilMatch.Matching.Rounds;

namespace CoilMatch.Matching.Tests.Rounds;

/// <summary>Small rounds of every shape: several countries, institutions, capacities, wishes and rules.</summary>
internal static class RandomRounds
{
    private static readonly string[] Asia = ["MY", "VN", "IN"], Europe = ["BE", "PL"];

    public static RoundProblem Of(int seed, int listings = 4, int mostCandidates = 10)
    {
        var random = new Random(seed);
        var left = Side(random, random.Next(1, listings + 1), Asia);
        var right = Side(random, random.Next(1, listings + 1), Europe);
        var all = left.SelectMany(one => right.Select(other => new RoundCandidate(one.Id, other.Id, random.Next(0, 21) / 20.0))).ToArray();
        random.Shuffle(all);
        return new RoundProblem(left, right, all[..Math.Min(all.Length, random.Next(0, mostCandidates + 1))], new RoundRules
        {
            MinimumFit = random.Next(2) * 0.3,
            MostPairsPerInstitution = random.Next(3) is var cap and > 0 ? cap : null,
            FurtherPartnerCost = random.Next(3) * 0.15,
            NewcomerBonus = random.Next(2) * 0.2,
            CountryShare = random.Next(3) * 0.4,
            CountryBonus = random.Next(2) * 0.25,
        });
    }

    /// <summary>The same round with everything in another order.</summary>
    public static RoundProblem Shuffled(RoundProblem problem)
    {
        var random = new Random(7);
        var (left, right, pairs) = (problem.Left.ToArray(), problem.Right.ToArray(), problem.Candidates.ToArray());
        random.Shuffle(left);
        random.Shuffle(right);
        random.Shuffle(pairs);
        return problem with { Left = left, Right = right, Candidates = pairs };
    }

    public static RoundProblem Swapped(RoundProblem problem) => problem with
    {
        Left = problem.Right,
        Right = problem.Left,
        Candidates = [.. problem.Candidates.Select(pair => new RoundCandidate(pair.Right, pair.Left, pair.Fit))],
    };

    private static RoundListing[] Side(Random random, int count, string[] countries) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
        {
            var institution = random.Next(3);
            return new RoundListing(
                Id(random), new Guid(institution + 1, 0, 0, new byte[8]), countries[institution % countries.Length],
                random.Next(0, 4), random.Next(1, 3), random.Next(2) == 0);
        }),
    ];

    private static Guid Id(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
