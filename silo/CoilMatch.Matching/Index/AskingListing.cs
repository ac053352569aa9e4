using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>The listing that asks for partners, ready to be compared.</summary>
internal sealed class AskingListing
{
    /// <summary>A listing of the catalogue.</summary>
    public AskingListing(MatchFacts facts, ReadOnlySpan<byte> packed, TopicTables tables)
    {
        Facts = facts;
        Packed = packed.ToArray();
        Topic = TopicQuery.Of(packed, tables);
    }

    /// <summary>A listing that need not be in the catalogue.</summary>
    public AskingListing(MatchFacts facts, TopicDocument document, TopicTables tables)
    {
        Facts = facts;
        Packed = PackedTopic.Pack(document, tables.TitleGrams.Find, tables.TitleWords.Find, tables.Text.Find);
        Topic = TopicQuery.Of(document, tables);
    }

    public MatchFacts Facts { get; }

    /// <summary>The terms that the catalogue knows.</summary>
    public byte[] Packed { get; }

    public TopicQuery Topic { get; }
}
