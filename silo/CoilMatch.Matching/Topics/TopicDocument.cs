namespace CoilMatch.Matching.Topics;

/// <summary>The texts of a course as terms, field by field, and as directions in the space of <see cref="WordVectors"/>.</summary>
/// <param name="TitleGrams">Character 3- to 5-grams of the title.</param>
/// <param name="TitleWords">Stems of the title, and pairs of neighbours.</param>
/// <param name="Text">Stems of title, keywords, description and outcomes together.</param>
/// <param name="TitleVector">What the title is about; empty when none of its words is known.</param>
/// <param name="TextVector">What title, keywords, description and outcomes together are about; empty likewise.</param>
/// <param name="Described">True when there is more than a title.</param>
internal sealed record TopicDocument(
    TermWeight[] TitleGrams, TermWeight[] TitleWords, TermWeight[] Text, sbyte[] TitleVector, sbyte[] TextVector, bool Described);

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
