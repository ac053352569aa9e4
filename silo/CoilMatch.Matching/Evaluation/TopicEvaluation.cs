using System.Collections.Immutable;
using System.Text.Json;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Evaluation;

/// <summary>Ranks courses by topic alone, with the code that suggestions use, and measures it on pairs known to be right.</summary>
public sealed class TopicEvaluation
{
    private readonly TopicIndex index = new();
    private readonly List<CourseRow> rows = [];
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>Indexes all courses, so that the rarity of words is that of the whole catalogue.</summary>
    public TopicEvaluation(IEnumerable<CourseRow> courses)
    {
        foreach (var course in courses)
        {
            numbers[course.Id] = index.Add(TopicAnalyzer.Analyze(TextOf(course)));
            rows.Add(course);
        }
    }

    /// <summary>The ten candidates closest in topic to the query, the closest first.</summary>
    public ImmutableArray<RankedCourse> Rank(string query, IReadOnlyCollection<string> candidates)
    {
        if (!numbers.TryGetValue(query, out var asked))
            return [];
        var allowed = candidates.Where(candidate => candidate != query && numbers.ContainsKey(candidate)).ToList();
        return
        [
            .. index.Score(TopicAnalyzer.Analyze(TextOf(rows[asked])), allowed.Select(candidate => numbers[candidate]))
                .Zip(allowed, (match, id) => new RankedCourse(id, TopicScore.Of(match.Title, match.Text)))
                .OrderByDescending(ranked => ranked.Score)
                .ThenBy(ranked => ranked.Id, StringComparer.Ordinal)
                .Take(RankingMeasures.Depth),
        ];
    }

    private static TopicText TextOf(CourseRow course) =>
        new(course.Title, "", course.Description ?? "", course.Language ?? "");
}

/// <summary>A candidate and its topic score; only comparable within one query.</summary>
public readonly record struct RankedCourse(string Id, double Score);

/// <summary>A query and the courses that were paired with it.</summary>
public sealed record KnownPairs(string Query, IReadOnlySet<string> Relevant)
{
    public static IEnumerable<KnownPairs> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            yield return new KnownPairs(
                row.RootElement.GetProperty("query").GetString()!,
                row.RootElement.GetProperty("relevant").EnumerateArray().Select(id => id.GetString()!).ToHashSet());
        }
    }
}
