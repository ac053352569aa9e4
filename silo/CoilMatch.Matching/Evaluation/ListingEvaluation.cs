using System.Collections.Immutable;
using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Evaluation;

/// <summary>Ranks listings as suggestions do, every gate on and every criterion counted, beside topic alone on the same partners.</summary>
/// <remarks>The partners to choose from are given, so this tells of gates and scores, not of how the index finds candidates.</remarks>
public sealed class ListingEvaluation
{
    private readonly TopicEvaluation topics;
    private readonly Dictionary<string, MatchFacts> facts;

    /// <param name="listings">Listings by the ids of their courses; a course without one passes no gate.</param>
    public ListingEvaluation(TopicEvaluation topics, IEnumerable<KeyValuePair<string, ListingProfile>> listings)
    {
        this.topics = topics;
        facts = listings.ToDictionary(pair => pair.Key, pair => MatchFacts.Of(pair.Value, ToolTable.First));
    }

    public RankedPartners Rank(string query, IReadOnlyCollection<string> candidates)
    {
        if (!facts.TryGetValue(query, out var asking))
            return new RankedPartners(new HashSet<string>(), [], []);
        using var figures = new PairFigures(asking);
        var allowed = new HashSet<string>();
        var byTopic = new List<RankedCourse>();
        var byMargin = new List<RankedCourse>();
        foreach (var (id, title, text) in topics.Closeness(query, candidates))
        {
            if (!facts.TryGetValue(id, out var partner) || !Gates.PassApartFromTime(asking, partner))
                continue;
            var shared = figures.SharedTimeWith(partner);
            if (!Gates.TimeMeets(asking.Profile, partner.Profile, shared))
                continue;
            allowed.Add(id);
            var worth = PairScorer.Score(asking, partner, new TopicMatch(title, text), shared, figures.RelationWith(partner));
            byTopic.Add(new RankedCourse(id, Topics.TopicScore.Of(title, text)));
            byMargin.Add(new RankedCourse(id, worth.Margin));
        }

        return new RankedPartners(allowed, RankedCourse.BestOf(byTopic), RankedCourse.BestOf(byMargin));
    }
}

/// <summary>The partners that pass every gate, the best ten of them by topic alone, and by everything.</summary>
public sealed record RankedPartners(
    IReadOnlySet<string> Allowed, ImmutableArray<RankedCourse> ByTopic, ImmutableArray<RankedCourse> ByMargin);
