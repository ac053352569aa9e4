namespace CoilMatch.Matching.Topics;

/// <summary>All courses by topic. One writer, any number of readers that never wait.</summary>
internal sealed class TopicIndex
{
    private readonly PostingField titleGrams = new(ownLength: 1);
    private readonly PostingField titleWords = new(ownLength: 1);
    private readonly PostingField text = new(TopicWeights.OwnLengthOfText);
    private sbyte[][] titleVectors = new sbyte[1024][];
    private sbyte[][] textVectors = new sbyte[1024][];
    private int count;
    private int renormalisedAt;

    /// <summary>How many courses have a number; numbers run from 0.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Adds a course and returns its number.</summary>
    public int Add(TopicDocument document)
    {
        titleGrams.Add(count, document.TitleGrams, document.Described);
        titleWords.Add(count, document.TitleWords, document.Described);
        text.Add(count, document.Text, document.Described);
        if (count == titleVectors.Length)
        {
            Volatile.Write(ref titleVectors, Grown(titleVectors));
            Volatile.Write(ref textVectors, Grown(textVectors));
        }

        titleVectors[count] = document.TitleVector;
        textVectors[count] = document.TextVector;
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

    /// <summary>How close each course's title and described text are to the query's, by course number; 1 is very close.</summary>
    public void Score(TopicDocument query, Span<float> titles, Span<float> texts)
    {
        titleGrams.Score(query.TitleGrams, query.Described, TopicWeights.TitleGrams / TopicWeights.Title, titles);
        titleWords.Score(query.TitleWords, query.Described, TopicWeights.TitleWords / TopicWeights.Title, titles);
        text.Score(query.Text, query.Described, TopicWeights.TextWords / TopicWeights.Text, texts);
        Compare(query.TitleVector, Volatile.Read(ref titleVectors), TopicWeights.TitleVector / TopicWeights.Title, titles);
        Compare(query.TextVector, Volatile.Read(ref textVectors), TopicWeights.TextVector / TopicWeights.Text, texts);
    }

    /// <summary>How rare a stem is in the described texts; higher is rarer.</summary>
    public float Rarity(string stem) => text.RarityOf(TermKey.Of(stem));

    private static void Compare(sbyte[] query, sbyte[][] courses, float factor, Span<float> scores)
    {
        for (var course = 0; course < scores.Length; course++)
            scores[course] += factor * WordVectors.Cosine(query, courses[course]);
    }

    private static sbyte[][] Grown(sbyte[][] vectors)
    {
        var grown = new sbyte[vectors.Length * 2][];
        vectors.CopyTo(grown, 0);
        return grown;
    }
}
