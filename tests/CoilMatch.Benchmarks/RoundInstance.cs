using CoilMatch.Matching.Rounds;

namespace CoilMatch.Benchmarks;

/// <summary>
/// A round as a network would bring it: subjects of unequal size, so that some listings are wanted by many; institutions of
/// unequal size with a cap; one to three partners a listing; the best candidates of every listing of both sides.
/// </summary>
internal static class RoundInstance
{
    private const int Traits = 8, Subjects = 60, Institutions = 400;

    private static readonly string[] Asia =
        ["AU", "BD", "BN", "CN", "ID", "IN", "JP", "KH", "KR", "KZ", "LA", "MM", "MN", "MY", "NZ", "PH", "PK", "SG", "TH", "VN"];

    private static readonly string[] Europe =
        ["AT", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HU", "IE", "IT", "NL", "NO", "PL", "PT", "RO"];

    public static RoundProblem Of(int listings, int candidates)
    {
        var random = new Random(2027);
        var centres = Enumerable.Range(0, Subjects).Select(_ => Direction(random)).ToArray();
        var (left, leftTraits) = Side(random, listings, Asia, 1, centres);
        var (right, rightTraits) = Side(random, listings, Europe, 2, centres);
        var pairs = new Dictionary<(int, int), double>();
        for (var one = 0; one < listings; one++)
        {
            foreach (var (other, fit) in Best(leftTraits[one], rightTraits, candidates)) pairs[(one, other)] = fit;
            foreach (var (other, fit) in Best(rightTraits[one], leftTraits, candidates)) pairs[(other, one)] = fit;
        }

        return new RoundProblem(
            left, right,
            [.. pairs.Select(pair => new RoundCandidate(left[pair.Key.Item1].Id, right[pair.Key.Item2].Id, pair.Value))],
            new RoundRules { MinimumFit = 0.2, MostPairsPerInstitution = 40 });
    }

    private static (RoundListing[] Listings, float[][] Traits) Side(
        Random random, int count, string[] countries, int side, float[][] centres)
    {
        var listings = new RoundListing[count];
        var traits = new float[count][];
        for (var number = 0; number < count; number++)
        {
            // Squares of even draws: a few large subjects and institutions, many small ones.
            var institution = (int)(Institutions * Square(random.NextDouble()));
            var centre = centres[(int)(Subjects * Square(random.NextDouble()))];
            traits[number] = Unit([.. centre.Zip(Direction(random), (subject, own) => subject + (0.8f * own))]);
            listings[number] = new RoundListing(
                new Guid(number, (short)side, 0, new byte[8]), new Guid(institution, (short)side, 1, new byte[8]),
                countries[institution % countries.Length], MostPartners: random.Next(10) switch { < 7 => 1, < 9 => 2, _ => 3 },
                IsNewcomer: institution % 3 == 0);
        }

        return (listings, traits);
    }

    private static IEnumerable<(int Other, double Fit)> Best(float[] one, float[][] others, int candidates)
    {
        var best = new PriorityQueue<int, float>();
        for (var other = 0; other < others.Length; other++)
        {
            var likeness = Likeness(one, others[other]);
            if (best.Count < candidates) best.Enqueue(other, likeness);
            else best.EnqueueDequeue(other, likeness);
        }

        return best.UnorderedItems.Select(item => (item.Element, Math.Clamp((double)item.Priority, 0, 1)));
    }

    private static float Likeness(float[] one, float[] other)
    {
        var sum = 0f;
        for (var trait = 0; trait < Traits; trait++) sum += one[trait] * other[trait];
        return sum;
    }

    private static float[] Direction(Random random) =>
        Unit([.. Enumerable.Range(0, Traits).Select(_ => (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5))]);

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(part => part * part));
        return [.. vector.Select(part => part / length)];
    }

    private static double Square(double draw) => draw * draw;
}
