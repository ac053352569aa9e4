using System.Buffers;
using CoilMatch.Matching.Ranking;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>Compares one listing with every listing of the other region: gates first, then the exact score of all that pass.</summary>
internal static class SuggestionSearch
{
    public static SuggestionPage Run(Catalogue catalogue, MatchFacts asking, SuggestionQuery query)
    {
        var count = catalogue.Topics.Count;
        var titles = ArrayPool<float>.Shared.Rent(count);
        var texts = ArrayPool<float>.Shared.Rent(count);
        try
        {
            titles.AsSpan(0, count).Clear();
            texts.AsSpan(0, count).Clear();
            catalogue.Topics.Score(TopicAnalyzer.Analyze(TopicText.Of(asking.Profile)), titles.AsSpan(0, count), texts.AsSpan(0, count));
            return Rank(catalogue, asking, query, titles.AsSpan(0, count), texts.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(titles);
            ArrayPool<float>.Shared.Return(texts);
        }
    }

    private static SuggestionPage Rank(
        Catalogue catalogue, MatchFacts asking, SuggestionQuery query, ReadOnlySpan<float> titles, ReadOnlySpan<float> texts)
    {
        var (offset, first) = (Math.Max(0, query.Offset), Math.Max(0, query.First));
        var wanted = (int)Math.Min((long)offset + first, titles.Length);
        var best = new PriorityQueue<Candidate, Candidate>(Comparer<Candidate>.Create(Candidate.WorstFirst));
        var pairs = new PairFigures(asking);
        var listings = catalogue.At(titles.Length);
        int compared = 0, feasible = 0;
        for (var number = 0; number < titles.Length; number++)
        {
            if (listings[number] is not { } partner || partner.Profile.Region == asking.Profile.Region
                || partner.Profile.Id == asking.Profile.Id || query.Excluded.Contains(partner.Profile.Id))
                continue;
            compared++;
            if (!Gates.PassApartFromTime(asking, partner))
                continue;
            var shared = pairs.SharedTimeWith(partner);
            if (!Gates.TimeMeets(asking.Profile, partner.Profile, shared))
                continue;
            feasible++;
            var fields = pairs.RelationWith(partner);
            var topic = new TopicMatch(titles[number], texts[number]);
            var candidate = new Candidate(RankedPair.Of(asking, partner, topic, shared, fields, query.Learned));
            if (best.Count < wanted)
                best.Enqueue(candidate, candidate);
            else if (wanted > 0)
                best.EnqueueDequeue(candidate, candidate);
        }

        var ranked = new List<Candidate>();
        while (best.TryDequeue(out var candidate, out _))
            ranked.Add(candidate);
        ranked.Reverse();
        return new SuggestionPage([.. ranked.Skip(offset).Select(one => one.Pair.ToSuggestion(catalogue.Topics, query.Learned))], feasible, compared);
    }

    private readonly record struct Candidate(RankedPair Pair)
    {
        /// <summary>Lower margin first; equal margins by id, so that pages never overlap.</summary>
        public static int WorstFirst(Candidate one, Candidate other)
        {
            var order = one.Pair.Margin.CompareTo(other.Pair.Margin);
            return order != 0 ? order : other.Pair.Theirs.Profile.Id.CompareTo(one.Pair.Theirs.Profile.Id);
        }
    }
}
