using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>The postings of a sealed segment: of title grams and of stems, the two fields that candidates are found by.</summary>
internal sealed record SegmentPostings(PostingField TitleGrams, PostingField Text)
{
    /// <summary>A gram of more than one title in so many, and a stem of more than one text in so many, finds no candidates.</summary>
    private const int GramShare = 50;
    private const int TextShare = 4;
    private const int AlwaysFew = 1_000;

    public static SegmentPostings Of(Segment segment, TopicTables tables) => new(
        PostingField.Of(segment.DocumentOf, segment.Count, 0, tables.TitleGrams, Most(tables.TitleGrams, GramShare), withStrengths: false),
        PostingField.Of(segment.DocumentOf, segment.Count, 2, tables.Text, Most(tables.Text, TextShare), withStrengths: true));

    public void Write(SnapshotWriter to)
    {
        TitleGrams.Write(to);
        Text.Write(to);
    }

    public static SegmentPostings Read(SnapshotReader from) => new(PostingField.Read(from), PostingField.Read(from));

    private static int Most(TermTable table, int share) => Math.Max(AlwaysFew, table.Courses / share);
}
