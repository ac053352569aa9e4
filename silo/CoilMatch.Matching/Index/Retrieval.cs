using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>Finds the entries of a region that are likely to be nearest in topic, at a cost that hardly grows with the catalogue.</summary>
/// <remarks>
/// Sums of weights over postings, term at a time, with the rarest terms first until a budget of postings is spent; what is left
/// out are words of many courses, which weigh least. Entries of open segments are compared exactly.
/// </remarks>
internal sealed class Retrieval
{
    /// <summary>Postings of a field that one query may read, in both regions together.</summary>
    private const int Budget = 1_000_000;

    private static readonly ConcurrentBag<Retrieval> Idle = [];

    private readonly float[] grams = new float[Segment.Most];
    private readonly float[] texts = new float[Segment.Most];

    /// <summary>The best by topic among those that the filter lets pass, the best first.</summary>
    public static Found[] Best(CatalogueState state, RegionState region, AskingListing asking, TopicTables tables, RowFilter filter, int depth)
    {
        if (!Idle.TryTake(out var workspace))
            workspace = new Retrieval();
        try
        {
            return workspace.Find(state, region, asking, tables, filter, depth);
        }
        finally
        {
            Idle.Add(workspace);
        }
    }

    /// <summary>An entry by the place of its segment in the region, the open one last, and its number there.</summary>
    public static uint Reference(int segment, int number) => ((uint)segment << 16) | (uint)number;

    private Found[] Find(CatalogueState state, RegionState region, AskingListing asking, TopicTables tables, RowFilter filter, int depth)
    {
        var shortlist = new Shortlist(depth);
        var gramPlan = Plan(asking.Topic.TitleGrams, tables.TitleGrams, TopicWeights.TitleGrams);
        var textPlan = Plan(asking.Topic.Text, tables.Text, TopicWeights.Text);
        for (var place = 0; place < region.Sealed.Length; place++)
        {
            var segment = region.Sealed[place];
            var gramSums = grams.AsSpan(0, segment.Count);
            var textSums = texts.AsSpan(0, segment.Count);
            gramSums.Clear();
            textSums.Clear();
            foreach (var (term, weight) in gramPlan)
                segment.Postings!.TitleGrams.AddTo(gramSums, term, weight);
            foreach (var (term, weight) in textPlan)
                segment.Postings!.Text.AddTo(textSums, term, weight);
            Offer(state, segment, place, filter, shortlist);
        }

        for (var number = 0; number < region.OpenCount; number++)
        {
            if (!Passes(state, region.Open, number, filter))
                continue;
            var match = asking.Topic.Match(region.Open.DocumentOf(number));
            shortlist.Offer((float)TopicScore.Of(match.Title, match.Text), Reference(region.Sealed.Length, number));
        }

        return shortlist.Best();
    }

    private void Offer(CatalogueState state, Segment segment, int place, RowFilter filter, Shortlist shortlist)
    {
        var lengths = segment.Lengths!;
        var gramSums = Vectors(grams, segment.Count);
        var textSums = Vectors(texts, segment.Count);
        var gramLengths = Vectors(lengths.TitleGrams, segment.Count);
        var textLengths = Vectors(lengths.Text, segment.Count);
        for (var at = 0; at < gramSums.Length; at++)
        {
            var scores = (gramSums[at] * gramLengths[at]) + (textSums[at] * textLengths[at]);
            if (!Vector.GreaterThanAny(scores, new Vector<float>(shortlist.Threshold)))
                continue;
            for (var lane = 0; lane < Vector<float>.Count; lane++)
                Offer(scores[lane], (at * Vector<float>.Count) + lane);
        }

        for (var number = gramSums.Length * Vector<float>.Count; number < segment.Count; number++)
            Offer((grams[number] * lengths.TitleGrams[number]) + (texts[number] * lengths.Text[number]), number);

        void Offer(float score, int number)
        {
            if (score > shortlist.Threshold && Passes(state, segment, number, filter))
                shortlist.Offer(score, Reference(place, number));
        }
    }

    private static ReadOnlySpan<Vector<float>> Vectors(float[] values, int count) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(0, count));

    private static bool Passes(CatalogueState state, Segment segment, int number, RowFilter filter) =>
        segment.CountsAt(number, state.Version) && filter.Admits(segment.HandleOf(number)) && filter.MayPass(segment.FactsOf(number));

    private static List<(int Term, float Weight)> Plan(FieldQuery field, TermTable table, float factor)
    {
        var plan = new List<(int Term, float Weight)>();
        var spent = 0L;
        foreach (var (term, _) in field.Own.OrderBy(one => table.CoursesWith(one.Term)))
        {
            spent += table.CoursesWith(term);
            if (spent > Budget)
                break;
            plan.Add((term, factor * field.WeightOf(term)));
        }

        return plan;
    }
}
