namespace CoilMatch.Matching.Topics;

/// <summary>All courses by topic. One writer, any number of readers that never wait.</summary>
internal sealed class TopicIndex
{
    private readonly PostingField titleGrams = new();
    private readonly PostingField titleWords = new();
    private readonly PostingField text = new();
    private int count;
    private int renormalisedAt;

    /// <summary>How many courses have a number; numbers run from 0.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Adds a course and returns its number.</summary>
    public int Add(TopicDocument document)
    {
        titleGrams.Add(count, document.TitleGrams);
        titleWords.Add(count, document.TitleWords);
        text.Add(count, document.Text);
        Volatile.Write(ref count, count + 1);
        return count - 1;
    }

    /// <summary>Renews vector lengths when the catalogue has grown by more than a tenth since the last time.</summary>
    public void RenormaliseWhenGrown()
    {
        if (count < renormalisedAt + (renormalisedAt / 10) + 1)
            return;
        titleGrams.Renormalise();
        titleWords.Renormalise();
        text.Renormalise();
        renormalisedAt = count;
    }

    /// <summary>How close each course's title and described text are to the query's, both from 0 to 1, by course number.</summary>
    public void Score(TopicDocument query, Span<float> titles, Span<float> texts)
    {
        const float both = TopicWeights.TitleGrams + TopicWeights.TitleWords;
        titleGrams.Score(query.TitleGrams, TopicWeights.TitleGrams / both, titles);
        titleWords.Score(query.TitleWords, TopicWeights.TitleWords / both, titles);
        text.Score(query.Text, 1, texts);
    }

    /// <summary>How rare a stem is in the described texts; higher is rarer.</summary>
    public float Rarity(string stem) => text.RarityOf(TermKey.Of(stem));
}
