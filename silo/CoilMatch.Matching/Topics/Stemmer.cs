namespace CoilMatch.Matching.Topics;

/// <summary>Takes the common endings off an English word, lightly: it must not merge words that mean different things.</summary>
/// <remarks>A shortened form of M. F. Porter, "An algorithm for suffix stripping" (1980); British spellings join American ones.</remarks>
internal static class Stemmer
{
    private static readonly (string Ending, string Instead, int LeastStem)[] Endings =
    [
        ("isation", "iz", 3), ("ization", "iz", 3), ("ational", "at", 3), ("ations", "at", 3), ("ation", "at", 3),
        ("ising", "iz", 3), ("izing", "iz", 3), ("ised", "iz", 3), ("ized", "iz", 3), ("iser", "iz", 3), ("izer", "iz", 3),
        ("ative", "at", 3), ("ators", "at", 3), ("ator", "at", 3), ("ating", "at", 3), ("ated", "at", 3), ("ates", "at", 3),
        ("ate", "at", 4), ("iveness", "iv", 3), ("fulness", "ful", 3), ("ousness", "ous", 3),
        ("ically", "ic", 3), ("ical", "ic", 3), ("ics", "ic", 3), ("ments", "", 4), ("ment", "", 4), ("ness", "", 4),
        ("ities", "", 4), ("ity", "", 4), ("ings", "", 4), ("ing", "", 3), ("ions", "", 4), ("ion", "", 4),
        ("ies", "y", 2), ("ers", "", 4), ("er", "", 4), ("ed", "", 4), ("als", "", 4), ("al", "", 4), ("ly", "", 4),
        ("ses", "s", 3), ("xes", "x", 2), ("es", "", 3), ("e", "", 3),
    ];

    public static string Stem(string word)
    {
        if (word.Length < 4 || !char.IsAsciiLetter(word[0]))
            return word;
        var stem = word;
        if (stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i'))
            stem = stem.EndsWith("ies", StringComparison.Ordinal) && stem.Length > 4 ? stem[..^3] + "y" : stem[..^1];
        foreach (var (ending, instead, least) in Endings)
        {
            if (stem.Length - ending.Length < least || !stem.EndsWith(ending, StringComparison.Ordinal))
                continue;
            stem = stem[..^ending.Length] + instead;
            break;
        }

        return Tidy(stem);
    }

    private static string Tidy(string stem)
    {
        if (stem.Length > 4 && stem.EndsWith("our", StringComparison.Ordinal))
            stem = stem[..^3] + "or";
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e' or 'o'))
            stem = stem[..^1];
        if (stem.Length > 3 && stem[^1] == 'y')
            stem = stem[..^1] + "i";
        return stem;
    }
}
