using CoilMatch.Matching.Ranking;
using CoilMatch.Vocabularies;

namespace CoilMatch.Matching.Explanations;

/// <summary>Says which stated wishes of the two sides the pair meets and misses.</summary>
internal static class WishesText
{
    public static string For(ListingProfile ours, ListingProfile theirs, FieldRelation? fields)
    {
        List<string> said = [.. Side(ours, theirs, fields, "You", "wish"), .. Side(theirs, ours, fields, "They", "wish")];
        return said.Count > 0 ? string.Join(" ", said)
            : fields == FieldRelation.Different ? "An exchange across disciplines is welcome."
            : "Neither side states a wish.";
    }

    private static IEnumerable<string> Side(ListingProfile wishing, ListingProfile partner, FieldRelation? fields, string who, string verb)
    {
        var country = Say.Country(partner.Country);
        if (!wishing.PreferredCountries.IsEmpty)
            yield return wishing.PreferredCountries.Contains(partner.Country, StringComparer.OrdinalIgnoreCase)
                ? $"{who} {verb} for a partner in {country}."
                : $"{who} {verb} for another country than {country}.";
        if (PairScorer.FieldWish(wishing, partner, fields) is { } met)
            yield return met ? $"{who} {verb} for this discipline." : $"{who} {verb} for another discipline.";
    }
}
