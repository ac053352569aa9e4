namespace CoilMatch.Statistics.Tests.Suppressing;

/// <summary>Random tables of the shapes that are published: countries in regions, with linked, adding and sensitive columns.</summary>
internal static class MadeTables
{
    internal static CountTable Linked(Random random, int most = 26) => new(
        Rows(random, most, () =>
        {
            var enrolled = SizeOf(random);
            var started = Part(random, enrolled);
            return [enrolled, started, Part(random, started)];
        }),
        [new("enrolled", 5, null, "students"), new("started", 5, "enrolled", "students"), new("completed", 5, "started", "students")]);

    /// <summary>As if every class had been described in public by the band of its size.</summary>
    internal static CountTable Banded(Random random)
    {
        var table = Linked(random, 12);
        return table with
        {
            Rows = [.. table.Rows.Select(row => row with { Known = [null, BandOf(row.Counts[1]), null] })],
        };
    }

    private static Interval? BandOf(int? count) => count switch
    {
        null or < 5 => null,
        < 10 => new Interval(5, 9),
        < 20 => new Interval(10, 19),
        < 30 => new Interval(20, 29),
        < 50 => new Interval(30, 49),
        < 100 => new Interval(50, 99),
        _ => new Interval(100, double.PositiveInfinity),
    };

    internal static CountTable Sensitive(Random random, int most = 26) => new(
        Rows(random, most, () =>
        {
            var answers = SizeOf(random) * 2;
            return [answers, Part(random, answers), Part(random, answers)];
        }),
        [new("n", 10), new("nonMobile", 10, "n", HidesRest: true), new("firstTime", 10, "n", HidesRest: true)]);

    internal static CountTable Adding(Random random, int most = 8) => new(
        Rows(random, most, () => [SizeOf(random), SizeOf(random), SizeOf(random)]),
        [new("a", 5), new("b", 5), new("c", 5)],
        ColumnsAddUp: true);

    private static List<CountRow> Rows(Random random, int most, Func<IReadOnlyList<int?>> counts) =>
    [
        .. Enumerable.Range(0, random.Next(1, most + 1)).Select(at => new CountRow(
            $"c{at}", random.Next(2) == 0 ? "asia" : "europe", random.Next(12) == 0 ? [null, null, null] : counts())),
    ];

    /// <summary>Mostly classes, often tiny, at times none, rarely a big one.</summary>
    private static int SizeOf(Random random) => random.Next(10) switch
    {
        0 => 0,
        < 4 => random.Next(1, 8),
        < 9 => random.Next(5, 60),
        _ => random.Next(60, 2000),
    };

    private static int Part(Random random, int of) => random.Next(3) == 0 ? of : random.Next(of + 1);
}
