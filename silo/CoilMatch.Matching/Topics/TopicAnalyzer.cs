namespace CoilMatch.Matching.Topics;

/// <summary>Turns texts into terms: folded, stemmed, with translations and written-out abbreviations beside the original.</summary>
internal static class TopicAnalyzer
{
    public static TopicDocument Analyze(TopicText text)
    {
        var grams = new TermBag();
        var words = new TermBag();
        var whole = new TermBag();
        AddTitle(text, grams, words, whole);
        AddText(text.Keywords, text.Language, TopicWeights.KeywordInText, whole);
        AddText(text.Body, text.Language, 1, whole);
        return new TopicDocument(grams.Damped(), words.Damped(), whole.Damped());
    }

    private static void AddTitle(TopicText text, TermBag grams, TermBag words, TermBag whole)
    {
        string? before = null;
        foreach (var token in Tokens.In(text.Title, text.Language))
        {
            grams.AddGrams(token.Word, token.Weight);
            if (StopWords.IsFunctional(token.Word))
                continue;
            var stem = Stemmer.Stem(token.Word);
            words.Add(stem, token.Weight);
            whole.Add(stem, token.Weight * TopicWeights.TitleInText);
            if (before is not null)
                words.Add(before + ' ' + stem, token.Weight * TopicWeights.PairInTitle);
            before = stem;
        }
    }

    private static void AddText(string text, string language, float weight, TermBag whole)
    {
        foreach (var token in Tokens.In(text, language))
        {
            if (!StopWords.IsFunctional(token.Word))
                whole.Add(Stemmer.Stem(token.Word), token.Weight * weight);
        }
    }
}
