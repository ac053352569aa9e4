using CoilMatch.Matching.Explanations;
using CoilMatch.Matching.Ranking;

namespace CoilMatch.Matching;

/// <summary>One query's comparisons with entries of the other region; an entry is compared once.</summary>
internal sealed class Comparison : IDisposable
{
    /// <summary>Of those found, so many are compared exactly before any other is.</summary>
    private const int MostPromising = 256;

    private readonly Catalogue catalogue;
    private readonly CatalogueState state;
    private readonly AskingListing asking;
    private readonly SuggestionQuery query;
    private readonly PairFigures pairs;
    private readonly RowFilter filter;
    private readonly HashSet<uint> seen = [];
    private Retrieval? retrieval;

    public Comparison(Catalogue catalogue, CatalogueState state, AskingListing asking, SuggestionQuery query)
    {
        (this.catalogue, this.state, this.asking, this.query) = (catalogue, state, asking, query);
        pairs = new PairFigures(asking.Facts);
        filter = new RowFilter(catalogue, asking.Facts, pairs, query);
        Region = state.Facing(asking.Facts.Profile.Region);
    }

    public RegionState Region { get; }

    /// <summary>True when every listing that passes the gates has been found.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>How many listings were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>How many of them passed every gate.</summary>
    public int Feasible { get; private set; }

    /// <summary>Finds the nearest by topic, apart from those found before, and ranks them: the most promising first, then the others.</summary>
    public IEnumerable<List<Candidate>> RankNearest(int depth)
    {
        retrieval ??= new Retrieval(state, Region, asking, catalogue.Tables, filter);
        var found = retrieval.Best(depth);
        IsExhausted = found.Length < depth;
        var promising = new List<Candidate>(found.Length);
        foreach (var (reference, score) in found)
        {
            if (seen.Add(reference) && Compare(reference, score) is { } candidate)
                promising.Add(candidate);
        }

        promising.Sort(Candidate.BestFirst);
        yield return Exactly(promising.Take(MostPromising));
        yield return Exactly(promising.Skip(MostPromising));
    }

    /// <summary>Ranks every entry exactly.</summary>
    public List<Candidate> RankAll()
    {
        var ranked = new List<Candidate>();
        foreach (var reference in Everything())
        {
            if (Compare(reference, null) is { } candidate)
                ranked.Add(candidate);
        }

        ranked.Sort(Candidate.BestFirst);
        return ranked;
    }

    public void Dispose()
    {
        retrieval?.Dispose();
        pairs.Dispose();
    }

    /// <summary>Tells a candidate in full.</summary>
    public Suggestion Suggest(Candidate one) => Tell(one.Pair, SegmentOf(one.Reference), NumberOf(one.Reference));

    /// <summary>Tells the pair with an entry, whatever stands in the way.</summary>
    public Suggestion Explain(Segment segment, int number)
    {
        var partner = PartnerOf(segment, number);
        return Tell(PairOf(partner, TopicOf(segment, number), pairs.SharedTimeWith(partner)), segment, number);
    }

    private Suggestion Tell(RankedPair pair, Segment segment, int number)
    {
        var words = new SharedWords(catalogue.Tables, asking.Packed, segment.TopicOf(number).ToArray(), asking.Words);
        return (pair with { Theirs = PartnerOf(segment, number) }).ToSuggestion(words, query.Learned);
    }

    private MatchFacts PartnerOf(Segment segment, int number) => catalogue.Pools.FactsOf(
        segment.FactsOf(number), catalogue.Ids[segment.HandleOf(number)], segment.TitleOf(number));

    /// <summary>The candidate if the entry passes every gate; its topic is compared exactly when no estimate is given.</summary>
    private Candidate? Compare(uint reference, float? estimate)
    {
        Compared++;
        var segment = SegmentOf(reference);
        var number = NumberOf(reference);
        if (!filter.Passes(segment.GatesOf(number), segment, number))
            return null;
        ref readonly var row = ref segment.FactsOf(number);
        var partner = catalogue.Pools.FactsOf(row, catalogue.Ids[segment.HandleOf(number)], "");
        Feasible++;
        var topic = estimate is { } score ? asking.Topic.Estimate(segment.DocumentOf(number), score) : TopicOf(segment, number);
        return new Candidate(reference, PairOf(partner, topic, pairs.SharedTimeWith(row.Calendar, row, catalogue.Pools)));
    }

    private List<Candidate> Exactly(IEnumerable<Candidate> estimated)
    {
        var ranked = new List<Candidate>();
        foreach (var (reference, pair) in estimated)
            ranked.Add(new Candidate(reference, PairOf(pair.Theirs, TopicOf(SegmentOf(reference), NumberOf(reference)), pair.Shared)));
        ranked.Sort(Candidate.BestFirst);
        return ranked;
    }

    private RankedPair PairOf(MatchFacts partner, TopicMatch topic, SharedTime shared) =>
        RankedPair.Of(asking.Facts, partner, topic, shared, pairs.RelationWith(partner), query.Learned);

    private TopicMatch TopicOf(Segment segment, int number) =>
        segment.Lengths is { } lengths && Region.Listings > SuggestionSearch.MostCompared
            ? asking.Topic.Match(segment.DocumentOf(number), lengths[number])
            : asking.Topic.Match(segment.DocumentOf(number));

    private IEnumerable<uint> Everything()
    {
        var place = 0;
        foreach (var (segment, count) in Region.Segments)
        {
            for (var number = 0; number < count; number++)
            {
                if (segment.CountsAt(number, state.Version) && filter.Admits(segment.HandleOf(number)))
                    yield return Retrieval.Reference(place, number);
            }

            place++;
        }
    }

    private Segment SegmentOf(uint reference) =>
        reference >> 16 is var place && place < Region.Sealed.Length ? Region.Sealed[place] : Region.Open;

    private static int NumberOf(uint reference) => (int)(reference & 0xffff);
}

/// <summary>An entry that passed every gate, with its margin.</summary>
internal sealed record Candidate(uint Reference, RankedPair Pair)
{
    /// <summary>Higher margin first; equal margins by id, so that pages never overlap.</summary>
    public static int BestFirst(Candidate one, Candidate other)
    {
        var order = other.Pair.Margin.CompareTo(one.Pair.Margin);
        return order != 0 ? order : one.Pair.Theirs.Profile.Id.CompareTo(other.Pair.Theirs.Profile.Id);
    }
}
