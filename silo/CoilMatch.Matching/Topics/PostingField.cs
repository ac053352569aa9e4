using System.Buffers;

namespace CoilMatch.Matching.Topics;

/// <summary>Which entries of a segment name a term of one field, and how strongly.</summary>
/// <remarks>
/// Two bytes for an entry's number and, where asked for, one for its strength. Terms of most entries are left out: they
/// hardly tell courses apart, and count when candidates are compared exactly.
/// </remarks>
internal sealed class PostingField
{
    private readonly int[] terms;
    private readonly int[] starts;
    private readonly ushort[] numbers;
    private readonly byte[] strengths;

    private PostingField(int[] terms, int[] starts, ushort[] numbers, byte[] strengths)
    {
        this.terms = terms;
        this.starts = starts;
        this.numbers = numbers;
        this.strengths = strengths;
    }

    /// <summary>The packed topic of an entry.</summary>
    public delegate ReadOnlySpan<byte> Documents(int number);

    /// <param name="field">0 to 2, in the order of <see cref="PackedTopic"/>.</param>
    /// <param name="most">Terms that more courses name are left out.</param>
    public static PostingField Of(Documents documents, int count, int field, TermTable table, int most, bool withStrengths)
    {
        var room = table.Count;
        var ends = ArrayPool<int>.Shared.Rent(room);
        try
        {
            var counts = ends.AsSpan(0, room);
            counts.Clear();
            for (var number = 0; number < count; number++)
            {
                var topic = FieldOf(documents(number), field, out var left);
                for (; left > 0; left--)
                    counts[topic.NextTerm(out _)]++;
            }

            var (used, total) = (0, 0);
            for (var term = 0; term < room; term++)
            {
                if (counts[term] > 0 && table.CoursesWith(term) > most)
                    counts[term] = 0;
                used += counts[term] > 0 ? 1 : 0;
                total += counts[term];
            }

            var made = new PostingField(new int[used], new int[used + 1], new ushort[total], new byte[withStrengths ? total : 0]);
            made.Place(counts);
            for (var number = 0; number < count; number++)
            {
                var topic = FieldOf(documents(number), field, out var left);
                for (; left > 0; left--)
                {
                    var at = counts[topic.NextTerm(out var strength)]++;
                    if (at < 0)
                        continue;
                    made.numbers[at] = (ushort)number;
                    if (withStrengths)
                        made.strengths[at] = (byte)strength;
                }
            }

            return made;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(ends);
        }
    }

    /// <summary>Adds the weight, times the strength where there is one, to the sum of every entry that names the term.</summary>
    public void AddTo(Span<float> sums, int term, float weight)
    {
        var at = Array.BinarySearch(terms, term);
        if (at < 0)
            return;
        var naming = numbers.AsSpan(starts[at]..starts[at + 1]);
        if (strengths.Length == 0)
        {
            foreach (var number in naming)
                sums[number] += weight;
            return;
        }

        var how = strengths.AsSpan(starts[at], naming.Length);
        weight /= PackedTopic.StrengthSteps;
        for (var i = 0; i < naming.Length; i++)
            sums[naming[i]] += weight * how[i];
    }

    public void Write(SnapshotWriter to)
    {
        to.Write(terms);
        to.Write(starts);
        to.Write(numbers);
        to.Write(strengths);
    }

    public static PostingField Read(SnapshotReader from) =>
        new(from.ReadArray<int>(), from.ReadArray<int>(), from.ReadArray<ushort>(), from.ReadArray<byte>());

    /// <summary>Turns counts into the places where each term's entries begin; terms left out begin far below zero.</summary>
    private void Place(Span<int> counts)
    {
        var (term, start) = (0, 0);
        for (var number = 0; number < counts.Length; number++)
        {
            var count = counts[number];
            counts[number] = count > 0 ? start : int.MinValue;
            if (count == 0)
                continue;
            terms[term] = number;
            starts[term++] = start;
            start += count;
        }

        starts[term] = start;
    }

    private static PackedTopic FieldOf(ReadOnlySpan<byte> document, int field, out int count)
    {
        var topic = PackedTopic.From(document, field);
        count = topic.NextField();
        return topic;
    }
}
