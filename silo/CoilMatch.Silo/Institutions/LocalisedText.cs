namespace CoilMatch.Silo.Institutions;

/// <summary>A text in the language that its BCP 47 tag names.</summary>
internal sealed record LocalisedText(string Language, string Text);
