using CoilMatch.Matching.Ranking;

namespace CoilMatch.Matching.Topics;

/// <summary>The topic of the asking course, ready to be compared with any packed course.</summary>
internal sealed class TopicQuery
{
    private readonly sbyte[] titleVector;
    private readonly sbyte[] textVector;

    private TopicQuery(FieldQuery grams, FieldQuery words, FieldQuery text, sbyte[] titleVector, sbyte[] textVector)
    {
        TitleGrams = grams;
        TitleWords = words;
        Text = text;
        this.titleVector = titleVector;
        this.textVector = textVector;
    }

    public FieldQuery TitleGrams { get; }
    public FieldQuery TitleWords { get; }
    public FieldQuery Text { get; }

    public ReadOnlySpan<sbyte> TitleVector => titleVector;
    public ReadOnlySpan<sbyte> TextVector => textVector;

    /// <summary>The query of a course that is in the catalogue.</summary>
    public static TopicQuery Of(ReadOnlySpan<byte> packed, TopicTables tables)
    {
        var course = new PackedTopic(packed);
        return new TopicQuery(
            Field(ref course, tables.TitleGrams), Field(ref course, tables.TitleWords), Field(ref course, tables.Text),
            [.. course.NextVector()], [.. course.NextVector()]);
    }

    /// <summary>The query of a course that need not be in the catalogue.</summary>
    public static TopicQuery Of(TopicDocument document, TopicTables tables) => new(
        Field(document.TitleGrams, tables.TitleGrams), Field(document.TitleWords, tables.TitleWords), Field(document.Text, tables.Text),
        document.TitleVector, document.TextVector);

    /// <summary>How near a course is, with the rarities of now.</summary>
    public TopicMatch Match(ReadOnlySpan<byte> packed)
    {
        var course = new PackedTopic(packed);
        var grams = TitleGrams.Cosine(ref course);
        var words = TitleWords.Cosine(ref course);
        var text = Text.Cosine(ref course);
        return Match(grams, words, text, ref course);
    }

    /// <summary>How near a course is whose vectors' lengths are known.</summary>
    public TopicMatch Match(ReadOnlySpan<byte> packed, TopicLengths lengths)
    {
        var course = new PackedTopic(packed);
        var grams = TitleGrams.Cosine(ref course, lengths.TitleGrams);
        var words = TitleWords.Cosine(ref course, lengths.TitleWords);
        var text = Text.Cosine(ref course, lengths.Text);
        return Match(grams, words, text, ref course);
    }

    private TopicMatch Match(float grams, float words, float text, ref PackedTopic course) => new(
        TopicScore.TitleOf(grams, words, DenseVector.Cosine(titleVector, course.NextVector())),
        TopicScore.TextOf(text, DenseVector.Cosine(textVector, course.NextVector())));

    private static FieldQuery Field(ref PackedTopic course, TermTable table)
    {
        var own = new (int Term, float Strength)[course.NextField()];
        for (var at = 0; at < own.Length; at++)
        {
            var term = course.NextTerm(out var steps);
            own[at] = (term, (float)steps / PackedTopic.StrengthSteps);
        }

        return new FieldQuery(own, 0, table.Rarities);
    }

    private static FieldQuery Field(TermWeight[] terms, TermTable table)
    {
        var own = new List<(int Term, float Strength)>(terms.Length);
        var unknown = 0f;
        foreach (var (key, weight) in terms)
        {
            var strength = (float)PackedTopic.StepsOf(weight) / PackedTopic.StrengthSteps;
            if (table.Find(key) is >= 0 and var number)
                own.Add((number, strength));
            else
                unknown += strength * strength;
        }

        own.Sort();
        return new FieldQuery(own, unknown, table.Rarities);
    }
}

/// <summary>One over the lengths of a course's vectors, field by field; 0 for an empty field.</summary>
internal readonly record struct TopicLengths(float TitleGrams, float TitleWords, float Text)
{
    public static TopicLengths Of(ReadOnlySpan<byte> packed, in Rarities grams, in Rarities words, in Rarities text)
    {
        var course = new PackedTopic(packed);
        return new TopicLengths(Of(ref course, grams), Of(ref course, words), Of(ref course, text));
    }

    private static float Of(ref PackedTopic course, in Rarities rarities)
    {
        var squares = 0f;
        for (var count = course.NextField(); count > 0; count--)
        {
            var term = course.NextTerm(out var steps);
            var weight = steps * (1f / PackedTopic.StrengthSteps) * rarities[term];
            squares += weight * weight;
        }

        return squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
    }
}
