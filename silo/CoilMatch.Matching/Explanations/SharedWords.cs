using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Explanations;

/// <summary>The rarest words that two courses share.</summary>
/// <param name="ours">Packed topic of the first course.</param>
/// <param name="theirs">Packed topic of the second.</param>
/// <param name="written">How the first course writes its terms, where that is known.</param>
internal sealed class SharedWords(TopicTables tables, byte[] ours, byte[] theirs, IReadOnlyDictionary<int, string> written)
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

    /// <summary>
    /// The rarest first, those that we repeat before others, as our text writes them, or else as some course of the catalogue does. Terms are
    /// numbered as they come, so that equals go by their spelling: another service may have met them in another order.
    /// </summary>
    public IReadOnlyList<string> InTexts()
    {
        var rarities = tables.Text.Rarities;
        var (our, their) = (TextOf(ours), TextOf(theirs));
        return
        [
            .. our.Keys.Where(their.ContainsKey)
                .Select(term => (Word: written.GetValueOrDefault(term) ?? tables.Shown[term], Weight: our[term] * rarities[term]))
                .OrderByDescending(one => one.Weight)
                .ThenBy(one => one.Word, StringComparer.Ordinal)
                .Select(one => one.Word)
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
