using System.Globalization;
using CoilMatch.Statistics;

namespace CoilMatch.Silo.Statistics;

/// <summary>
/// The one place that decides what an output may show of students and of answers. Counts of students come from the tables of
/// <see cref="StudentTables"/>; shares and means from several projects only; sizes as bands.
/// </summary>
/// <remarks>
/// Section 5.1 of the field's notes asks for suppression below 5, below 10 for sensitive answers. Thresholds of three contributors are the
/// usual minimum for means (Hundepool et al., Statistical Disclosure Control, 2012, 4.2).
/// </remarks>
internal static class Disclosure
{
    /// <summary>A smaller count of students is hidden.</summary>
    internal const int SmallestCount = 5;

    /// <summary>The same for answers about inclusion and access.</summary>
    internal const int SmallestSensitive = 10;

    /// <summary>A mean or a share of fewer projects could tell of one class.</summary>
    internal const int SmallestProjects = 3;

    private static readonly (int From, string Band)[] Bands =
        [(100, "100+"), (50, "50–99"), (30, "30–49"), (20, "20–29"), (10, "10–19"), (SmallestCount, "5–9")];

    /// <summary>The range that the band of a class of this size tells; null where no band is told.</summary>
    internal static Interval? BandRange(int students)
    {
        var at = Array.FindIndex(Bands, band => students >= band.From);
        return at < 0 ? null : new Interval(Bands[at].From, at == 0 ? double.PositiveInfinity : Bands[at - 1].From - 1);
    }

    internal static int Smallest(bool sensitive) => sensitive ? SmallestSensitive : SmallestCount;

    /// <summary>The size of a class as a range; null where even that would tell too much.</summary>
    internal static string? SizeBand(int? students) => Array.Find(Bands, band => students >= band.From).Band;

    /// <summary>Whether a mean or a median of so many answers of so many projects may be shown.</summary>
    internal static bool ShowsMean(int projects, int answers, bool sensitive = false) =>
        projects >= SmallestProjects && answers >= Smallest(sensitive);

    /// <summary>What of a share may be shown: all of it, only that it lies near an end, or nothing.</summary>
    internal static ShownShare Share(int count, int answers, int projects, bool sensitive = false)
    {
        if (!ShowsMean(projects, answers, sensitive)) return ShownShare.Nothing;

        var smallest = Smallest(sensitive);
        var bound = Math.Min(1, (double)smallest / answers);
        if (count < smallest) return new ShownShare(null, 0, bound, $"{Percent(bound, Math.Ceiling)} or less");
        if (answers - count < smallest) return new ShownShare(null, 1 - bound, 1, $"{Percent(1 - bound, Math.Floor)} or more");
        return new ShownShare((double)count / answers, null, null, null);
    }

    private static string Percent(double share, Func<double, double> round) =>
        string.Create(CultureInfo.InvariantCulture, $"{round(Math.Round(share * 100, 6)):0} %");
}

/// <param name="Value">Null where it is not shown exactly.</param>
/// <param name="Low">The range that may be told instead, which follows from the number of answers alone.</param>
/// <param name="Text">The same in words.</param>
internal sealed record ShownShare(double? Value, double? Low, double? High, string? Text)
{
    internal static readonly ShownShare Nothing = new(null, null, null, null);
}
