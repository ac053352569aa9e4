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
internal sealed class Retrieval : IDisposable
{
    /// <summary>Postings of a field that one query may read, in both regions together.</summary>
    private const int Budget = 4_000_000;

    /// <summary>Of the entries near in topic, one in so many is expected to pass the filter; where fewer do, more are looked at.</summary>
    private const int PassingOne = 12;

    private const int SampleSize = 4_096;

    /// <summary>What the gates look at is fetched for so many entries before the first is judged: waiting for them together is shorter.</summary>
    private const int FetchedTogether = 64;

    private static readonly ConcurrentBag<Workspace> Idle = [];

    private readonly CatalogueState state;
    private readonly RegionState region;
    private readonly AskingListing asking;
    private readonly RowFilter filter;
    private readonly Workspace workspace;
    private readonly int entries;
    private int sampled;

    /// <summary>Scores every entry of the region's sealed segments by its terms.</summary>
    public Retrieval(CatalogueState state, RegionState region, AskingListing asking, TopicTables tables, RowFilter filter)
    {
        (this.state, this.region, this.asking, this.filter) = (state, region, asking, filter);
        workspace = Idle.TryTake(out var idle) ? idle : new Workspace();
        entries = region.Sealed.Sum(segment => segment.Count);
        workspace.MakeRoom(entries);
        var gramPlan = Plan(asking.Topic.TitleGrams, tables.TitleGrams, TopicWeights.TitleGrams);
        var textPlan = Plan(asking.Topic.Text, tables.Text, TopicWeights.TextWords);
        foreach (var (segment, _, scores) in Scored())
            Score(segment, scores.Span, gramPlan, textPlan);
        TakeSample();
    }

    /// <summary>An entry by the place of its segment in the region, the open one last, and its number there.</summary>
    public static uint Reference(int segment, int number) => ((uint)segment << 16) | (uint)number;

    /// <summary>The best by topic among those that the filter lets pass, the best first; fewer only when there are no more.</summary>
    public Found[] Best(int depth)
    {
        for (var wanted = (long)depth * PassingOne; ;)
        {
            var threshold = ScoreOf(wanted);
            var found = Best(depth, threshold);
            if (found.Length == depth || threshold < 0 || (found.Length == 0 && !filter.AnyMayPass()))
                return found;
            wanted = found.Length == 0 ? long.MaxValue : wanted * 2 * depth / found.Length;
        }
    }

    private Found[] Best(int depth, float threshold)
    {
        var shortlist = new Shortlist(depth) { Threshold = threshold };
        foreach (var (segment, place, scores) in Scored())
            Offer(segment, place, scores.Span, shortlist);
        for (var number = 0; number < region.OpenCount; number++)
        {
            if (!Passes(region.Open, number, region.Open.GatesOf(number)))
                continue;
            var match = asking.Topic.Match(region.Open.DocumentOf(number));
            shortlist.Offer((float)TopicScore.Of(match.Title, match.Text), Reference(region.Sealed.Length, number));
        }

        return shortlist.Best();
    }

    public void Dispose() => Idle.Add(workspace);

    /// <summary>The sealed segments, each with its place and the scores of its entries.</summary>
    private IEnumerable<(Segment Segment, int Place, Memory<float> Scores)> Scored()
    {
        var (place, start) = (0, 0);
        foreach (var segment in region.Sealed)
        {
            yield return (segment, place++, workspace.Scores.AsMemory(start, segment.Count));
            start += segment.Count;
        }
    }

    private void Score(Segment segment, Span<float> scores, List<(int Term, float Weight)> gramPlan, List<(int Term, float Weight)> textPlan)
    {
        var texts = workspace.Texts.AsSpan(0, segment.Count);
        scores.Clear();
        texts.Clear();
        foreach (var (term, weight) in gramPlan)
            segment.Postings!.TitleGrams.AddTo(scores, term, weight);
        foreach (var (term, weight) in textPlan)
            segment.Postings!.Text.AddTo(texts, term, weight);

        var lengths = segment.Lengths!;
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var textSums = MemoryMarshal.Cast<float, Vector<float>>(texts);
        var gramLengths = MemoryMarshal.Cast<float, Vector<float>>(lengths.TitleGrams);
        var textLengths = MemoryMarshal.Cast<float, Vector<float>>(lengths.Text);
        for (var at = 0; at < sums.Length; at++)
            sums[at] = (sums[at] * gramLengths[at]) + (textSums[at] * textLengths[at]);
        for (var number = sums.Length * Vector<float>.Count; number < scores.Length; number++)
            scores[number] = (scores[number] * lengths.TitleGrams[number]) + (texts[number] * lengths.Text[number]);
    }

    /// <summary>Keeps scores of entries at even distances, in order, to tell from them how many entries reach a score.</summary>
    private void TakeSample()
    {
        var step = Math.Max(1, entries / SampleSize);
        sampled = 0;
        for (var at = 0; at < entries && sampled < SampleSize; at += step)
            workspace.Sample[sampled++] = workspace.Scores[at];
        workspace.Sample.AsSpan(0, sampled).Sort();
    }

    /// <summary>A score that about so many entries reach; below 0 when all are wanted.</summary>
    private float ScoreOf(long wanted) =>
        wanted >= entries ? -1 : workspace.Sample[sampled - 1 - (int)((double)wanted * sampled / entries)];

    private void Offer(Segment segment, int place, ReadOnlySpan<float> scores, Shortlist shortlist)
    {
        for (var at = 0; at < scores.Length;)
        {
            var hopeful = Gather(scores, ref at, shortlist.Threshold);
            var gates = workspace.Gates.AsSpan(0, hopeful.Length);
            for (var next = 0; next < gates.Length; next++)
                gates[next] = segment.GatesOf(hopeful[next]);
            for (var next = 0; next < gates.Length; next++)
            {
                var number = hopeful[next];
                if (scores[number] > shortlist.Threshold && Passes(segment, number, gates[next]))
                    shortlist.Offer(scores[number], Reference(place, number));
            }
        }
    }

    /// <summary>The next entries above the threshold, from a place on, which moves behind them.</summary>
    private ReadOnlySpan<int> Gather(ReadOnlySpan<float> scores, ref int at, float threshold)
    {
        var numbers = workspace.Numbers;
        var count = 0;
        var least = new Vector<float>(threshold);
        while (at < scores.Length && count <= numbers.Length - Vector<float>.Count)
        {
            var end = Math.Min(at + Vector<float>.Count, scores.Length);
            if (end - at < Vector<float>.Count || Vector.GreaterThanAny(new Vector<float>(scores[at..]), least))
            {
                for (var number = at; number < end; number++)
                {
                    if (scores[number] > threshold)
                        numbers[count++] = number;
                }
            }

            at = end;
        }

        return numbers.AsSpan(0, count);
    }

    private bool Passes(Segment segment, int number, in EntryGates gates) =>
        filter.Passes(gates, segment, number) && segment.CountsAt(number, state.Version) && filter.Admits(segment.HandleOf(number));

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

    /// <summary>Room for one query at a time.</summary>
    private sealed class Workspace
    {
        public float[] Scores { get; private set; } = [];
        public float[] Texts { get; } = new float[Segment.Most];
        public float[] Sample { get; } = new float[SampleSize];
        public int[] Numbers { get; } = new int[FetchedTogether];
        public EntryGates[] Gates { get; } = new EntryGates[FetchedTogether];

        public void MakeRoom(int entries)
        {
            if (Scores.Length < entries)
                Scores = new float[entries + (entries / 8)];
        }
    }
}
