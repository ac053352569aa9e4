namespace CoilMatch.Matching.Topics;

/// <summary>The texts of a course as terms, field by field.</summary>
/// <param name="TitleGrams">Character 3- to 5-grams of the title.</param>
/// <param name="TitleWords">Stems of the title, and pairs of neighbours.</param>
/// <param name="Text">Stems of title, keywords, description and outcomes together.</param>
internal sealed record TopicDocument(TermWeight[] TitleGrams, TermWeight[] TitleWords, TermWeight[] Text)
{
    /// <summary>Where the title lies in a space of meanings, at most 255 values; empty when that is not known.</summary>
    public sbyte[] TitleVector { get; init; } = [];

    /// <summary>Where the whole text lies in a space of meanings, at most 255 values; empty when that is not known.</summary>
    public sbyte[] TextVector { get; init; } = [];
}

/// <summary>The texts that topics are found in.</summary>
/// <param name="Language">BCP 47 tag of the texts, or empty.</param>
internal sealed record TopicText(string Title, string Keywords, string Body, string Language)
{
    public static TopicText Of(ListingProfile listing) => new(
        listing.Title,
        string.Join(' ', listing.Keywords),
        listing.Description + "\n" + listing.LearningOutcomes,
        listing.TextLanguage);
}
