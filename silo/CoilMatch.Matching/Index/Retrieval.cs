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
    private const int Budget = 4_000_000;

    /// <summary>Of the entries near in topic, the share that is expected to pass the filter is one in so many.</summary>
    private const int PassingOne = 4;

    private static readonly ConcurrentBag<Retrieval> Idle = [];

    private readonly float[] grams = new float[Segment.Most];
    private readonly float[] texts = new float[Segment.Most];

    /// <summary>The best by topic among those that the filter lets pass, the best first.</summary>
    /// <param name="onlyInTime">
    /// Whether weeks and hours must meet too. Then fewer than <paramref name="depth"/> are found only when there are no more;
    /// otherwise it can be that too few of the nearest pass the filter.
    /// </param>
    public static Found[] Best(CatalogueState state, RegionState region, AskingListing asking, TopicTables tables, RowFilter filter, int depth, bool onlyInTime)
    {
        if (!Idle.TryTake(out var workspace))
            workspace = new Retrieval();
        try
        {
            return workspace.Find(state, region, asking, tables, filter, depth, onlyInTime);
        }
        finally
        {
            Idle.Add(workspace);
        }
    }

    /// <summary>An entry by the place of its segment in the region, the open one last, and its number there.</summary>
    public static uint Reference(int segment, int number) => ((uint)segment << 16) | (uint)number;

    private Found[] Find(CatalogueState state, RegionState region, AskingListing asking, TopicTables tables, RowFilter filter, int depth, bool onlyInTime)
    {
        var shortlist = new Shortlist(depth) { Threshold = -1 };
        var gramPlan = Plan(asking.Topic.TitleGrams, tables.TitleGrams, TopicWeights.TitleGrams);
        var textPlan = Plan(asking.Topic.Text, tables.Text, TopicWeights.TextWords);
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
            SumUp(segment);
            if (place == 0 && !onlyInTime)
                shortlist.Threshold = Hopeful(segment.Count, depth / region.Sealed.Length);
            Offer(state, segment, place, filter, shortlist, onlyInTime);
        }

        for (var number = 0; number < region.OpenCount; number++)
        {
            if (!Passes(state, region.Open, number, filter, onlyInTime))
                continue;
            var match = asking.Topic.Match(region.Open.DocumentOf(number));
            shortlist.Offer((float)TopicScore.Of(match.Title, match.Text), Reference(region.Sealed.Length, number));
        }

        return shortlist.Best();
    }

    /// <summary>Turns the sums of a segment into scores, in <see cref="grams"/>.</summary>
    private void SumUp(Segment segment)
    {
        var lengths = segment.Lengths!;
        var scores = Vectors(grams, segment.Count);
        var textSums = Vectors(texts, segment.Count);
        var gramLengths = Vectors(lengths.TitleGrams, segment.Count);
        var textLengths = Vectors(lengths.Text, segment.Count);
        for (var at = 0; at < scores.Length; at++)
            scores[at] = (scores[at] * gramLengths[at]) + (textSums[at] * textLengths[at]);
        for (var number = scores.Length * Vector<float>.Count; number < segment.Count; number++)
            grams[number] = (grams[number] * lengths.TitleGrams[number]) + (texts[number] * lengths.Text[number]);
    }

    /// <summary>A score that some more of the first segment's entries reach than will be kept of it, so that few need a look.</summary>
    private float Hopeful(int count, int kept)
    {
        var sample = new Shortlist(Math.Max(1, kept * PassingOne));
        for (var number = 0; number < count; number++)
        {
            if (grams[number] > sample.Threshold)
                sample.Offer(grams[number], (uint)number);
        }

        return sample.Threshold;
    }

    private void Offer(CatalogueState state, Segment segment, int place, RowFilter filter, Shortlist shortlist, bool onlyInTime)
    {
        var scores = Vectors(grams, segment.Count);
        for (var at = 0; at < scores.Length; at++)
        {
            if (!Vector.GreaterThanAny(scores[at], new Vector<float>(shortlist.Threshold)))
                continue;
            for (var number = at * Vector<float>.Count; number < (at + 1) * Vector<float>.Count; number++)
                OfferOne(number);
        }

        for (var number = scores.Length * Vector<float>.Count; number < segment.Count; number++)
            OfferOne(number);

        void OfferOne(int number)
        {
            if (grams[number] > shortlist.Threshold && Passes(state, segment, number, filter, onlyInTime))
                shortlist.Offer(grams[number], Reference(place, number));
        }
    }

    private static Span<Vector<float>> Vectors(float[] values, int count) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(0, count));

    private static bool Passes(CatalogueState state, Segment segment, int number, RowFilter filter, bool onlyInTime) =>
        filter.MayPass(segment.FactsOf(number)) && (!onlyInTime || filter.TimeMeets(segment.FactsOf(number)))
        && segment.CountsAt(number, state.Version) && filter.Admits(segment.HandleOf(number));

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
