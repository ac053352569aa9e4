namespace CoilMatch.Matching.Topics;

/// <summary>A word of a text, or a translation of one, and how much it counts.</summary>
internal readonly record struct Token(string Word, float Weight);

/// <summary>Reads the words of a text, each followed by what the subject lexicon says for it.</summary>
internal static class Tokens
{
    public static IEnumerable<Token> In(string text, string language)
    {
        foreach (var (run, unspaced) in Words.In(TextFolding.Fold(text)))
        {
            var translations = SubjectLexicon.Shared.Translate(run, unspaced, language);
            var own = translations.Count == 0 ? 1 : TopicWeights.TranslatedOriginal;
            if (unspaced)
            {
                foreach (var pair in Words.CharacterPairs(run))
                    yield return new Token(pair, own);
            }
            else
            {
                yield return new Token(run, own);
            }

            foreach (var translation in translations)
                yield return new Token(translation, TopicWeights.Translation);
        }
    }
}
