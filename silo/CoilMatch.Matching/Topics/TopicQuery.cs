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

    /// <summary>The query of a course that is in the catalogue.</summary>
    public static TopicQuery Of(ReadOnlySpan<byte> packed, TopicTables tables)
    {
        var course = new PackedTopic(packed);
        sbyte[] title = [.. course.NextVector()], text = [.. course.NextVector()];
        return new TopicQuery(
            Field(ref course, tables.TitleGrams, FieldLengths.OfTitles),
            Field(ref course, tables.TitleWords, FieldLengths.OfTitles),
            Field(ref course, tables.Text, FieldLengths.OfText),
            title,
            text);
    }

    /// <summary>The query of a course that need not be in the catalogue.</summary>
    public static TopicQuery Of(TopicDocument document, TopicTables tables) => new(
        Field(document.TitleGrams, tables.TitleGrams, FieldLengths.OfTitles, document.Described),
        Field(document.TitleWords, tables.TitleWords, FieldLengths.OfTitles, document.Described),
        Field(document.Text, tables.Text, FieldLengths.OfText, document.Described),
        document.TitleVector,
        document.TextVector);

    /// <summary>How near a course is, with the rarities of now.</summary>
    public TopicMatch Match(ReadOnlySpan<byte> packed)
    {
        var course = new PackedTopic(packed);
        var (title, text) = Vectors(ref course);
        var (grams, words) = (TitleGrams.Likeness(ref course), TitleWords.Likeness(ref course));
        return new TopicMatch(TopicScore.TitleOf(grams, words, title), TopicScore.TextOf(Text.Likeness(ref course), text));
    }

    /// <summary>How near a course is whose vectors' lengths are known.</summary>
    public TopicMatch Match(ReadOnlySpan<byte> packed, TopicLengths lengths)
    {
        var course = new PackedTopic(packed);
        var (title, text) = Vectors(ref course);
        var grams = TitleGrams.Likeness(ref course, lengths.TitleGrams);
        var words = TitleWords.Likeness(ref course, lengths.TitleWords);
        return new TopicMatch(TopicScore.TitleOf(grams, words, title), TopicScore.TextOf(Text.Likeness(ref course, lengths.Text), text));
    }

    /// <summary>About how near a course is for which terms alone gave the score.</summary>
    public TopicMatch Estimate(ReadOnlySpan<byte> packed, float scoreOfTerms)
    {
        var course = new PackedTopic(packed);
        var (title, text) = Vectors(ref course);
        return TopicScore.Evenly(scoreOfTerms + TopicScore.Of(TopicScore.TitleOf(0, 0, title), TopicScore.TextOf(0, text)));
    }

    private (float Title, float Text) Vectors(ref PackedTopic course)
    {
        var title = WordVectors.Cosine(titleVector, course.NextVector());
        return (title, WordVectors.Cosine(textVector, course.NextVector()));
    }

    private static FieldQuery Field(ref PackedTopic course, TermTable table, FieldLengths lengths)
    {
        var own = new (int Term, float Strength)[course.NextField()];
        for (var at = 0; at < own.Length; at++)
        {
            var term = course.NextTerm(out var steps);
            own[at] = (term, (float)steps / PackedTopic.StrengthSteps);
        }

        return new FieldQuery(own, 0, table.Rarities, lengths, course.IsDescribed);
    }

    private static FieldQuery Field(TermWeight[] terms, TermTable table, FieldLengths lengths, bool described)
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
        return new FieldQuery(own, unknown, table.Rarities, lengths, described);
    }
}

/// <summary>One over the lengths of a course's vectors, field by field; 0 for an empty field.</summary>
internal readonly record struct TopicLengths(float TitleGrams, float TitleWords, float Text)
{
    public static TopicLengths Of(ReadOnlySpan<byte> packed, in Rarities grams, in Rarities words, in Rarities text)
    {
        var course = PackedTopic.From(packed, 0);
        return new TopicLengths(
            Of(ref course, grams, FieldLengths.OfTitles), Of(ref course, words, FieldLengths.OfTitles), Of(ref course, text, FieldLengths.OfText));
    }

    private static float Of(ref PackedTopic course, in Rarities rarities, FieldLengths lengths)
    {
        var squares = 0f;
        for (var count = course.NextField(); count > 0; count--)
        {
            var term = course.NextTerm(out var steps);
            var weight = steps * (1f / PackedTopic.StrengthSteps) * rarities[term];
            squares += weight * weight;
        }

        return lengths.Inverse(squares, course.IsDescribed, rarities.OfNew);
    }
}
