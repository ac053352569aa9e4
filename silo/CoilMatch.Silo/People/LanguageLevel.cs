using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.People;

/// <param name="Language">BCP 47 tag.</param>
/// <param name="Level">CEFR.</param>
internal sealed record LanguageLevel(string Language, CefrLevel Level);
