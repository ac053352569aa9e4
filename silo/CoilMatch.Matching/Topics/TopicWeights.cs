namespace CoilMatch.Matching.Topics;

/// <summary>How much the parts of a text count when courses are compared by topic.</summary>
/// <remarks>
/// Chosen on pairs of courses that universities in Asia and Europe accepted for each other; NDCG@10 of titles to titles,
/// described courses, whole catalogues, and Norwegian titles to English ones: title grams alone .407 .295 .316 .227,
/// all stems alone .412 .413 .331 .386, title vectors alone .39 .30 .30 .18, these weights .449 .455 .405 .367. Doubling or
/// halving a weight changes a figure by less than its 95 % interval (tests/CoilMatch.Benchmarks/README.md).
/// </remarks>
internal static class TopicWeights
{
    /// <summary>Per cosine of character 3- to 5-grams of the titles.</summary>
    public const float TitleGrams = 1f;

    /// <summary>Per cosine of stems and neighbouring stems of the titles.</summary>
    public const float TitleWords = 0.5f;

    /// <summary>Per cosine of the titles' word vectors.</summary>
    public const float TitleVector = 1f;

    /// <summary>Per unit of likeness of all stems.</summary>
    public const float TextWords = 4f;

    /// <summary>Per cosine of the word vectors of all that is said.</summary>
    public const float TextVector = 2f;

    /// <summary>Per unit of the two parts that are explained to people.</summary>
    public const float Title = TitleGrams + TitleWords + TitleVector;
    public const float Text = TextWords + TextVector;

    /// <summary>How much of a text's own length counts against the mean of its kind (<see cref="FieldLengths"/>).</summary>
    public const float OwnLengthOfText = 0.2f;

    /// <summary>A title or keyword counts in the text like so many mentions in the description.</summary>
    public const float TitleInText = 2f;
    public const float KeywordInText = 2f;

    /// <summary>A pair of neighbouring stems against a single one, in titles.</summary>
    public const float PairInTitle = 0.5f;

    /// <summary>A translated or written-out word, and the word it stands beside, against a word without translation.</summary>
    public const float Translation = 0.8f;
    public const float TranslatedOriginal = 0.5f;
}
