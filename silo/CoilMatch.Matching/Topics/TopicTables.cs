namespace CoilMatch.Matching.Topics;

/// <summary>The terms of all fields, and the words to show for stems.</summary>
internal sealed class TopicTables
{
    private TopicTables(TermTable grams, TermTable words, TermTable text, WordPool shown)
    {
        TitleGrams = grams;
        TitleWords = words;
        Text = text;
        Shown = shown;
    }

    public TopicTables() : this(new TermTable(), new TermTable(), new TermTable(), new WordPool())
    {
    }

    public TermTable TitleGrams { get; }
    public TermTable TitleWords { get; }
    public TermTable Text { get; }

    /// <summary>A word as it is written, by the number of its stem in <see cref="Text"/>.</summary>
    public WordPool Shown { get; }

    /// <summary>How rare a stem is in the described texts; higher is rarer.</summary>
    public float Rarity(string stem)
    {
        var (rarities, term) = (Text.Rarities, Text.Find(TermKey.Of(stem)));
        return term < 0 ? rarities.OfNew : rarities[term];
    }

    /// <summary>True when a stem of the document has never been seen, so that its spelling should be read.</summary>
    public bool HasNewStems(TopicDocument document) => document.Text.Any(term => Text.Find(term.Term) < 0);

    /// <summary>Takes in a document: numbers for its terms, and spellings for new stems. Only for the one writer.</summary>
    public byte[] Add(TopicDocument document, IReadOnlyDictionary<ulong, string> spellings)
    {
        var packed = PackedTopic.Pack(
            document,
            term => TitleGrams.FindOrAdd(term),
            term => TitleWords.FindOrAdd(term),
            term =>
            {
                var known = Text.Count;
                var number = Text.FindOrAdd(term);
                if (number == known)
                    Shown.Add(spellings.GetValueOrDefault(term, ""));
                return number;
            });
        Count(packed, 1);
        return packed;
    }

    /// <summary>Counts the terms of a document in (1) or out (-1). Only for the one writer.</summary>
    public void Count(ReadOnlySpan<byte> packed, int change)
    {
        var terms = PackedTopic.From(packed, 0);
        Count(ref terms, TitleGrams, change);
        Count(ref terms, TitleWords, change);
        Count(ref terms, Text, change);
    }

    /// <summary>What a snapshot keeps of the tables as they are now. Only for the one writer; the result may be written later.</summary>
    public Action<SnapshotWriter> Save()
    {
        var (grams, words, text, shown) = (TitleGrams.Save(), TitleWords.Save(), Text.Save(), Shown.Save());
        return to =>
        {
            grams.Write(to);
            words.Write(to);
            text.Write(to);
            shown.Write(to);
        };
    }

    public static TopicTables Read(SnapshotReader from) => new(
        TermTable.Of(SavedTerms.Read(from)), TermTable.Of(SavedTerms.Read(from)), TermTable.Of(SavedTerms.Read(from)), WordPool.Read(from));

    private static void Count(ref PackedTopic terms, TermTable table, int change)
    {
        var count = terms.NextField();
        if (count > 0)
            table.CountCourse(change);
        for (; count > 0; count--)
            table.CountTerm(terms.NextTerm(out _), change);
    }
}
