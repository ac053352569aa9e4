using CoilMatch.Matching.Topics;

namespace CoilMatch.Matching.Explanations;

/// <summary>The rarest words that two courses share, written as in the first of them and in its order.</summary>
internal static class SharedWords
{
    public static IReadOnlyList<string> InTitles(ListingProfile ours, ListingProfile theirs, TopicIndex index) =>
        Of(ours.Title, ours.TextLanguage, theirs.Title, theirs.TextLanguage, index, 3);

    public static IReadOnlyList<string> InTexts(ListingProfile ours, ListingProfile theirs, TopicIndex index)
    {
        var (our, their) = (TopicText.Of(ours), TopicText.Of(theirs));
        return Of($"{our.Title}\n{our.Keywords}\n{our.Body}", our.Language, $"{their.Title}\n{their.Keywords}\n{their.Body}", their.Language, index, 4);
    }

    private static IReadOnlyList<string> Of(string ours, string ourLanguage, string theirs, string theirLanguage, TopicIndex index, int most)
    {
        var named = new HashSet<string>();
        foreach (var token in Tokens.In(theirs, theirLanguage))
            named.Add(Stemmer.Stem(token.Word));
        var shared = new Dictionary<string, (string Word, int Place, int Times)>();
        foreach (var token in Tokens.In(ours, ourLanguage))
        {
            var stem = Stemmer.Stem(token.Word);
            if (token.Word.Length < 3 || StopWords.IsFunctional(token.Word) || StopWords.IsAboutCourses(token.Word) || !named.Contains(stem))
                continue;
            shared[stem] = shared.TryGetValue(stem, out var seen) ? seen with { Times = seen.Times + 1 } : (token.Word, shared.Count, 1);
        }

        return
        [
            .. shared
                .OrderByDescending(pair => index.Rarity(pair.Key) * (1 + Math.Log(pair.Value.Times)))
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(most)
                .OrderBy(pair => pair.Value.Place)
                .Select(pair => pair.Value.Word),
        ];
    }
}
