using System.Collections.Immutable;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Evaluation;

/// <summary>Ranks courses by topic alone, with the code that suggestions use. Any number of queries at the same time.</summary>
public sealed class TopicEvaluation
{
    private readonly TopicIndex index = new();
    private readonly List<TopicText> texts = [];
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>Indexes all courses, so that the rarity of words is that of the whole catalogue.</summary>
    public TopicEvaluation(IEnumerable<CourseRow> courses)
    {
        foreach (var batch in courses.Chunk(1_024))
        {
            var documents = batch.AsParallel().AsOrdered().Select(course => TopicAnalyzer.Analyze(TextOf(course))).ToList();
            for (var at = 0; at < batch.Length; at++)
            {
                numbers[batch[at].Id] = index.Add(documents[at]);
                texts.Add(TextOf(batch[at]));
            }
        }
    }

    public bool Knows(string id) => numbers.ContainsKey(id);

    /// <summary>The ten candidates closest in topic to the query, the closest first.</summary>
    public ImmutableArray<RankedCourse> Rank(string query, IReadOnlyCollection<string> candidates) => RankedCourse.BestOf(
        Closeness(query, candidates).Select(one => new RankedCourse(one.Id, TopicScore.Of(one.Title, one.Text))));

    /// <summary>How close each known candidate is to the query; nothing for an unknown query, and never the query itself.</summary>
    internal IEnumerable<(string Id, double Title, double Text)> Closeness(string query, IReadOnlyCollection<string> candidates)
    {
        if (!numbers.TryGetValue(query, out var asked))
            return [];
        var known = candidates.Where(candidate => candidate != query && numbers.ContainsKey(candidate)).ToList();
        return index.Score(TopicAnalyzer.Analyze(texts[asked]), known.Select(candidate => numbers[candidate]))
            .Zip(known, (near, id) => (id, (double)near.Title, (double)near.Text));
    }

    private static TopicText TextOf(CourseRow course) =>
        new(course.Title, "", course.Description ?? "", course.Language ?? "");
}
