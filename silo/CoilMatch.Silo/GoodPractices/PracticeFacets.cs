using CoilMatch.Vocabularies;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>One choice of a filter.</summary>
internal sealed record PracticeFacet(string Code, string Label, int Count);

/// <summary>What a practice is filed under.</summary>
internal sealed record PracticeCodes(List<string> Topics, List<string> Countries, List<string> Languages);

/// <summary>How many practices each choice of a filter would leave; a filter that is set does not count against its own choices.</summary>
/// <param name="Total">How many all filters together leave.</param>
internal sealed record PracticeFacets(
    int Total, IReadOnlyList<PracticeFacet> Topics, IReadOnlyList<PracticeFacet> Countries, IReadOnlyList<PracticeFacet> Languages)
{
    /// <summary>Digits of the ISCED-F codes that are offered as topics.</summary>
    private const int BroadField = 2;

    /// <param name="found">Everything that the words of the search find.</param>
    internal static PracticeFacets Of(IReadOnlyList<PracticeCodes> found, PracticeSearch asked)
    {
        bool Topic(PracticeCodes one) => asked.Topic is not { } code || one.Topics.Contains(code);
        bool Country(PracticeCodes one) => asked.Country is not { } code || one.Countries.Contains(code);
        bool Language(PracticeCodes one) => asked.Language is not { } tag || one.Languages.Contains(tag);

        return new PracticeFacets(
            found.Count(one => Topic(one) && Country(one) && Language(one)),
            Count(
                found.Where(one => Country(one) && Language(one)).SelectMany(one => one.Topics.Where(code => code.Length == BroadField)),
                code => IscedF.Find(code)?.Label),
            Count(found.Where(one => Topic(one) && Language(one)).SelectMany(one => one.Countries), code => AsemCountries.Find(code)?.Name),
            Count(
                found.Where(one => Topic(one) && Country(one)).SelectMany(one => one.Languages),
                tag => CoilMatch.Vocabularies.Languages.Find(tag)?.Name));
    }

    /// <summary>The most frequent first.</summary>
    private static List<PracticeFacet> Count(IEnumerable<string> codes, Func<string, string?> label) =>
    [
        .. codes.CountBy(code => code).Select(one => new PracticeFacet(one.Key, label(one.Key) ?? one.Key, one.Value))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Label, StringComparer.Ordinal),
    ];
}
