using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>One over the lengths of the vectors of a segment's entries, worked out with the rarities of one moment.</summary>
/// <param name="Courses">Courses with a text at that moment, to see when the figures are old.</param>
internal sealed record SegmentLengths(float[] TitleGrams, float[] TitleWords, float[] Text, int Courses)
{
    public TopicLengths this[int number] => new(TitleGrams[number], TitleWords[number], Text[number]);

    public static SegmentLengths Of(Segment segment, TopicTables tables)
    {
        var lengths = new SegmentLengths(new float[segment.Count], new float[segment.Count], new float[segment.Count], tables.Text.Courses);
        var (grams, words, text) = (tables.TitleGrams.Rarities, tables.TitleWords.Rarities, tables.Text.Rarities);
        for (var number = 0; number < segment.Count; number++)
            (lengths.TitleGrams[number], lengths.TitleWords[number], lengths.Text[number]) =
                TopicLengths.Of(segment.DocumentOf(number), grams, words, text);
        return lengths;
    }

    public void Write(SnapshotWriter to)
    {
        to.Write(TitleGrams);
        to.Write(TitleWords);
        to.Write(Text);
        to.Write(Courses);
    }

    public static SegmentLengths Read(SnapshotReader from) =>
        new(from.ReadArray<float>(), from.ReadArray<float>(), from.ReadArray<float>(), from.ReadInt32());
}
