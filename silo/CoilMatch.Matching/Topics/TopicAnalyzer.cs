namespace CoilMatch.Matching.Topics;

/// <summary>Turns texts into terms: folded, stemmed, with translations and written-out abbreviations beside the original.</summary>
internal static class TopicAnalyzer
{
    public static TopicDocument Analyze(TopicText text)
    {
        var grams = new TermBag();
        var words = new TermBag();
        var whole = new TermBag();
        Span<float> title = stackalloc float[WordVectors.Dimensions];
        title.Clear();
        AddTitle(text, grams, words, whole, title);
        Span<float> all = stackalloc float[WordVectors.Dimensions];
        for (var at = 0; at < all.Length; at++)
            all[at] = title[at] * TopicWeights.TitleInText;
        AddText(text.Keywords, text.Language, TopicWeights.KeywordInText, whole, all);
        AddText(text.Body, text.Language, 1, whole, all);
        return new TopicDocument(
            grams.Damped(),
            words.Damped(),
            whole.Damped(),
            WordVectors.Unit(title),
            WordVectors.Unit(all),
            Described: !string.IsNullOrWhiteSpace(text.Body));
    }

    private static void AddTitle(TopicText text, TermBag grams, TermBag words, TermBag whole, Span<float> vector)
    {
        string? before = null;
        foreach (var token in Tokens.In(text.Title, text.Language))
        {
            grams.AddGrams(token.Word, token.Weight);
            if (StopWords.IsFunctional(token.Word))
                continue;
            var stem = Stemmer.Stem(token.Word);
            var key = TermKey.Of(stem);
            words.Add(key, token.Weight);
            whole.Add(key, token.Weight * TopicWeights.TitleInText);
            WordVectors.Shared.AddTo(vector, key, token.Weight);
            if (before is not null)
                words.Add(before + ' ' + stem, token.Weight * TopicWeights.PairInTitle);
            before = stem;
        }
    }

    private static void AddText(string text, string language, float weight, TermBag whole, Span<float> vector)
    {
        foreach (var token in Tokens.In(text, language))
        {
            if (StopWords.IsFunctional(token.Word))
                continue;
            var key = TermKey.Of(Stemmer.Stem(token.Word));
            whole.Add(key, token.Weight * weight);
            WordVectors.Shared.AddTo(vector, key, token.Weight * weight);
        }
    }
}
