using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Explanations;

/// <summary>The rarest words that two courses share.</summary>
/// <param name="ours">Packed topic of the first course.</param>
/// <param name="theirs">Packed topic of the second.</param>
internal sealed class SharedWords(TopicTables tables, byte[] ours, byte[] theirs)
{
    private const int MostInTitles = 3;
    private const int MostInTexts = 4;
    private const int ShortestWord = 3;

    /// <summary>Written as in our title and in its order.</summary>
    public IReadOnlyList<string> InTitles(ListingProfile our, ListingProfile their)
    {
        var named = Tokens.In(their.Title, their.TextLanguage).Select(token => Stemmer.Stem(token.Word)).ToHashSet();
        var shared = Tokens.In(our.Title, our.TextLanguage)
            .Where(token => SaysSomething(token.Word))
            .Select(token => (token.Word, Stem: Stemmer.Stem(token.Word)))
            .Where(one => named.Contains(one.Stem))
            .DistinctBy(one => one.Stem)
            .ToList();
        var rarest = shared.OrderByDescending(one => tables.Rarity(one.Stem)).Take(MostInTitles).ToHashSet();
        return [.. shared.Where(rarest.Contains).Select(one => one.Word)];
    }

    /// <summary>The rarest first, those that we repeat before others, as some course of the catalogue writes them.</summary>
    public IReadOnlyList<string> InTexts()
    {
        var rarities = tables.Text.Rarities;
        var (our, their) = (TextOf(ours), TextOf(theirs));
        return
        [
            .. our.Keys.Where(their.ContainsKey)
                .OrderByDescending(term => our[term] * rarities[term])
                .ThenBy(term => term)
                .Select(term => tables.Shown[term])
                .Where(SaysSomething)
                .Take(MostInTexts),
        ];
    }

    private static bool SaysSomething(string word) =>
        word.Length >= ShortestWord && !StopWords.IsFunctional(word) && !StopWords.IsAboutCourses(word);

    private static Dictionary<int, int> TextOf(byte[] packed)
    {
        var topic = PackedTopic.From(packed, 2);
        var strengths = new Dictionary<int, int>();
        for (var left = topic.NextField(); left > 0; left--)
        {
            var term = topic.NextTerm(out var strength);
            strengths[term] = strength;
        }

        return strengths;
    }
}
