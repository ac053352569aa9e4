using CoilMatch.Matching.Explanations;
using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching;

/// <summary>One query's comparisons with entries of the other region; an entry is compared once.</summary>
internal sealed class Comparison(Catalogue catalogue, CatalogueState state, AskingListing asking, RowFilter filter)
{
    private readonly PairFigures pairs = new(asking.Facts);
    private readonly HashSet<uint> seen = [];

    public RegionState Region { get; } = state.Facing(asking.Facts.Profile.Region);

    /// <summary>How many listings were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>How many of them passed every gate.</summary>
    public int Feasible { get; private set; }

    /// <summary>Ranks the nearest by topic, apart from those that an earlier call has ranked.</summary>
    public List<Candidate> RankNearest(int depth) =>
        Rank(Retrieval.Best(state, Region, asking, catalogue.Tables, filter, depth).Where(seen.Add));

    /// <summary>Ranks every entry that no earlier call has ranked.</summary>
    public List<Candidate> RankAll() => Rank(Everything().Where(reference => seen.Count == 0 || !seen.Contains(reference)));

    /// <summary>Tells a candidate in full.</summary>
    public Suggestion Suggest(Candidate one)
    {
        var segment = SegmentOf(one.Reference);
        var number = NumberOf(one.Reference);
        var partner = catalogue.Pools.FactsOf(segment.FactsOf(number), one.Id, segment.TitleOf(number));
        var words = new SharedWords(catalogue.Tables, asking.Packed, segment.TopicOf(number).ToArray());
        var reasons = Reasons.For(asking.Facts, partner, one.Worth, one.Shared, one.Fields, words);
        var margin = reasons.Sum(reason => reason.Contribution);
        return new Suggestion(
            partner.Profile, Contributions.ScoreOf(margin), margin, reasons, FeasibilityCheck.Between(asking.Facts, partner));
    }

    private List<Candidate> Rank(IEnumerable<uint> references)
    {
        var ranked = new List<Candidate>();
        foreach (var reference in references)
        {
            Compared++;
            if (Compare(reference) is { } candidate)
                ranked.Add(candidate);
        }

        Feasible += ranked.Count;
        ranked.Sort(Candidate.BestFirst);
        return ranked;
    }

    private Candidate? Compare(uint reference)
    {
        var segment = SegmentOf(reference);
        var number = NumberOf(reference);
        ref readonly var row = ref segment.FactsOf(number);
        if (!filter.MayPass(row))
            return null;
        var id = catalogue.Ids[segment.HandleOf(number)];
        var partner = catalogue.Pools.FactsOf(row, id, "");
        if (!Gates.PassApartFromTime(asking.Facts, partner))
            return null;
        var shared = pairs.SharedTimeWith(partner);
        if (!Gates.TimeMeets(asking.Facts.Profile, partner.Profile, shared))
            return null;
        var topic = segment.Lengths is { } lengths && Region.Listings > SuggestionSearch.MostCompared
            ? asking.Topic.Match(segment.DocumentOf(number), lengths[number])
            : asking.Topic.Match(segment.DocumentOf(number));
        var fields = pairs.RelationWith(partner);
        return new Candidate(reference, id, PairScorer.Score(asking.Facts, partner, topic, shared, fields), shared, fields);
    }

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

/// <summary>An entry that passed every gate, with its exact contributions.</summary>
internal readonly record struct Candidate(uint Reference, Guid Id, Contributions Worth, SharedTime Shared, FieldRelation? Fields)
{
    private readonly double margin = Worth.Margin;

    /// <summary>Higher margin first; equal margins by id, so that pages never overlap.</summary>
    public static int BestFirst(Candidate one, Candidate other)
    {
        var order = other.margin.CompareTo(one.margin);
        return order != 0 ? order : one.Id.CompareTo(other.Id);
    }
}
