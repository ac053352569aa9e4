using System.Collections.Immutable;

namespace CoilMatch.Matching.Evaluation;

/// <summary>A candidate and its score; only comparable within one query.</summary>
public readonly record struct RankedCourse(string Id, double Score)
{
    /// <summary>The best ten, the highest score first, equal scores by id.</summary>
    public static ImmutableArray<RankedCourse> BestOf(IEnumerable<RankedCourse> courses) =>
    [
        .. courses
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Id, StringComparer.Ordinal)
            .Take(RankingMeasures.Depth),
    ];
}
