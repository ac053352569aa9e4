namespace CoilMatch.Silo.Impressions;

internal readonly record struct SuggestionPageId(Guid Value)
{
    internal static SuggestionPageId New() => new(Guid.CreateVersion7());
}
