using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;

namespace CoilMatch.Matching;

/// <summary>Advice for a pair that can work together as it is.</summary>
/// <remarks>
/// Class sizes more unequal than 23 to 35 (0.66): the SUNY COIL Center advises to split the larger class or to bring a third one in.
/// </remarks>
internal static class Hints
{
    /// <summary>Smaller class by larger class, below which the two are too unequal for mixed teams.</summary>
    private const double LeastRatio = 0.66;

    public static ImmutableArray<Hint> Between(MatchFacts ours, MatchFacts theirs) =>
        [.. new[] { ClassSize(ours.Profile, theirs.Profile), Tools(ours, theirs) }.OfType<Hint>()];

    private static Hint? ClassSize(ListingProfile ours, ListingProfile theirs)
    {
        if (ClassSizes.Ratio(ours, theirs) >= LeastRatio)
            return null;
        int our = ClassSizes.Expected(ours), their = ClassSizes.Expected(theirs);
        var (smaller, larger, whose) = our < their ? (our, their, "their") : (their, our, "your");
        var groups = 2;
        while (Ratio(smaller, larger / groups) < LeastRatio || Ratio(smaller, (larger + groups - 1) / groups) < LeastRatio)
            groups++;
        var split = larger % groups == 0 ? $"{larger / groups}" : $"{larger / groups} or {(larger / groups) + 1}";
        return new Hint(
            HintCodes.ClassSize,
            $"{our} students here and {their} there. Split {whose} {larger} into {Explanations.Say.Number(groups)} groups of {split}, " +
            $"or bring in a third class of about {larger - smaller}.");
    }

    private static double Ratio(int one, int other) => (double)Math.Min(one, other) / Math.Max(1, Math.Max(one, other));

    /// <summary>Tools that both sides name, but that only work with limits on one of them.</summary>
    private static Hint? Tools(MatchFacts ours, MatchFacts theirs)
    {
        var common = ours.ReachableTools & theirs.ReachableTools;
        var unlimited = common & ~ours.ToolTable.RestrictedIn(ours.Network) & ~theirs.ToolTable.RestrictedIn(theirs.Network);
        if (common == 0 || unlimited != 0)
            return null;
        var names = Vocabularies.Tools.All.Where((_, at) => (common & (1UL << at)) != 0).Select(tool => tool.Name).ToArray();
        return new Hint(
            HintCodes.Tools,
            $"{Explanations.Say.List(names)} {(names.Length == 1 ? "works" : "work")} with limits in one of the two countries. Try it together early.");
    }
}
