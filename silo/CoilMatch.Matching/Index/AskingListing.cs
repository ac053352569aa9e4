using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching;

/// <summary>The listing that asks for partners, ready to be compared.</summary>
internal sealed class AskingListing
{
    private readonly Lazy<IReadOnlyDictionary<int, string>> words;

    /// <summary>A listing of the catalogue.</summary>
    /// <param name="asWritten">The same with its texts, which the catalogue has not kept; null when they are not at hand.</param>
    public AskingListing(MatchFacts facts, ReadOnlySpan<byte> packed, TopicTables tables, ListingProfile? asWritten)
    {
        Facts = facts;
        words = new(() => asWritten is null ? new Dictionary<int, string>() : WordsOf(asWritten, tables));
        Packed = packed.ToArray();
        Topic = TopicQuery.Of(packed, tables);
    }

    /// <summary>A listing that need not be in the catalogue.</summary>
    public AskingListing(MatchFacts facts, TopicDocument document, TopicTables tables)
    {
        Facts = facts;
        words = new(() => WordsOf(facts.Profile, tables));
        Packed = PackedTopic.Pack(document, tables.TitleGrams.Find, tables.TitleWords.Find, tables.Text.Find);
        Topic = TopicQuery.Of(document, tables);
    }

    public MatchFacts Facts { get; }

    /// <summary>The terms that the catalogue knows.</summary>
    public byte[] Packed { get; }

    public TopicQuery Topic { get; }

    /// <summary>How its texts write the terms that the catalogue knows.</summary>
    public IReadOnlyDictionary<int, string> Words => words.Value;

    private static Dictionary<int, string> WordsOf(ListingProfile listing, TopicTables tables)
    {
        var found = new Dictionary<int, string>();
        foreach (var (key, word) in WordForms.Of(TopicText.Of(listing)))
        {
            if (tables.Text.Find(key) is >= 0 and var term)
                found[term] = word;
        }

        return found;
    }
}
