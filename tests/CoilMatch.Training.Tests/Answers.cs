using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;

namespace CoilMatch.Training.Tests;

/// <summary>Shown suggestions of lecturers who want another thing than the prior does, from a seed.</summary>
internal static class Answers
{
    private const int PageSize = 10;

    public static readonly DateTimeOffset FirstDay = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    private static readonly int HourGap = RankingFeatures.Names.IndexOf("hour-gap");
    private static readonly int ClassSize = RankingFeatures.Names.IndexOf("class-size-ratio");

    /// <summary>Pages on which requests follow <paramref name="liking"/> (by default: near clocks, equal classes) and the place.</summary>
    public static IReadOnlyList<ShownSuggestion> Of(
        int pages, int seed, Func<float[], double>? liking = null, int firstPage = 0, double coins = 0, Func<int, double>? looking = null)
    {
        var random = new Random(seed);
        liking ??= row => (4 * row[ClassSize]) - (0.7 * row[HourGap]);
        looking ??= position => 1 / Math.Log2(position + 1);
        return
        [
            .. Enumerable.Range(firstPage, pages).SelectMany(page =>
            {
                var rows = Enumerable.Range(0, PageSize).Select(_ => Row(random)).Select(row => (Row: row, Prior: 2 * row[0])).OrderByDescending(one => one.Prior).ToArray();
                var coin = random.NextDouble() < coins ? random.Next(PageSize - 1) : -1;
                if (coin >= 0 && random.Next(2) == 0)
                    (rows[coin], rows[coin + 1]) = (rows[coin + 1], rows[coin]);
                return rows.Select((one, at) => new ShownSuggestion(
                    new Guid(seed, (short)page, 0, 0, 0, 0, 0, 0, 0, 0, 1),
                    FirstDay.AddHours(page),
                    new Guid(seed, (short)(page % 40), 1, 0, 0, 0, 0, 0, 0, 0, 2),
                    at + 1,
                    coin >= 0 && (at == coin || at == coin + 1) ? 0.5 : 1,
                    ImmutableArray.Create(one.Row),
                    one.Prior,
                    random.NextDouble() < looking(at + 1) && random.NextDouble() < 1 / (1 + Math.Exp(-liking(one.Row)))
                        ? random.Next(2) == 0 ? Outcome.Requested : Outcome.Accepted
                        : Outcome.Ignored)).ToArray();
            }),
        ];
    }

    /// <summary>Figures in plausible ranges; a few are missing.</summary>
    public static float[] Row(Random random)
    {
        var row = new float[RankingFeatures.Count];
        for (var at = 0; at < row.Length; at++)
            row[at] = RankingFeatures.Names[at] switch
            {
                "hour-gap" => random.Next(0, 12),
                "tools-in-common" or "wishes-met" or "format-gap" => random.Next(0, 4),
                "field-nearness" => random.Next(5) == 0 ? float.NaN : random.Next(0, 4),
                "live-share-least" or "live-share-mean" => random.Next(6) == 0 ? float.NaN : random.NextSingle(),
                _ => random.NextSingle(),
            };
        return row;
    }
}
