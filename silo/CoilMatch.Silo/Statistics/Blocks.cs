namespace CoilMatch.Silo.Statistics;

/// <summary>
/// Half-years put together, the earliest first, until a figure of them may be shown. A period shows whole blocks only, so the
/// difference of any two periods is again made of blocks that may be shown, and no class can be found by moving the first or
/// last day.
/// </summary>
internal static class Blocks
{
    /// <summary>Joins neighbours until <paramref name="enough"/> holds; what is left over at the end waits for more.</summary>
    internal static List<IReadOnlyList<HalfYear>> Join(
        IEnumerable<IReadOnlyList<HalfYear>> parts, Func<IReadOnlyList<HalfYear>, bool> enough)
    {
        var blocks = new List<IReadOnlyList<HalfYear>>();
        List<HalfYear> open = [];
        foreach (var part in parts)
        {
            open.AddRange(part);
            if (!enough(open)) continue;
            blocks.Add(open);
            open = [];
        }

        return blocks;
    }

    internal static HashSet<HalfYear> Within(this IEnumerable<IReadOnlyList<HalfYear>> blocks, StatisticsPeriod period) =>
        [.. blocks.Where(block => block.All(period.Covers)).SelectMany(block => block)];
}
