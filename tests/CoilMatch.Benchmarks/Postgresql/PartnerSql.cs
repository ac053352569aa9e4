using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Vocabularies;

namespace CoilMatch.Benchmarks.Postgresql;

/// <summary>How candidates are put in order.</summary>
internal enum PartnerOrder
{
    /// <summary><c>ts_rank</c>, which counts a word the same however rare it is.</summary>
    Rank,

    /// <summary><c>ts_rank_cd</c>, which looks at how near the words stand.</summary>
    CoverDensity,

    /// <summary>The rarities of the words that both texts have, those in the titles again, by the length of the text.</summary>
    Rarity,

    /// <summary>The rarities, each times <c>ts_rank</c> of its word alone, which grows with mentions.</summary>
    RarityAndFrequency,

    /// <summary>As by rarity and frequency, and the trigram similarity of the titles.</summary>
    FrequencyAndTrigrams,

    /// <summary>As by rarity, and the trigram similarity of the titles.</summary>
    RarityAndTrigrams,

    /// <summary>Trigram similarity of the titles alone.</summary>
    Trigrams,
}

/// <summary>A way to ask PostgreSQL for partners.</summary>
/// <param name="Searched">How many words of the asking listing are searched for, the rarest first.</param>
/// <param name="Scored">How many of its words count for the order, the rarest first, beside those of the title.</param>
/// <param name="TitleShare">A word of the title is searched for too when at most this share of the catalogue has it.</param>
internal sealed record PartnerSql(PartnerOrder Order, int Searched, int Scored, double TitleShare)
{
    /// <summary>The one that found most known partners (tests/CoilMatch.Benchmarks/README.md).</summary>
    internal static PartnerSql Best { get; } = new(PartnerOrder.FrequencyAndTrigrams, 12, 40, 0);

    internal static IReadOnlyList<PartnerSql> All { get; } =
    [
        Best, new(PartnerOrder.RarityAndFrequency, 8, 40, 0), new(PartnerOrder.RarityAndFrequency, 16, 100, 0),
        new(PartnerOrder.RarityAndFrequency, 12, 40, 0.02), new(PartnerOrder.RarityAndFrequency, 12, 40, 0),
        new(PartnerOrder.RarityAndTrigrams, 12, 40, 0), new(PartnerOrder.Rarity, 12, 40, 0), new(PartnerOrder.Rarity, 8, 8, 1),
        new(PartnerOrder.Rank, 12, 0, 0), new(PartnerOrder.Rank, 8, 0, 1), new(PartnerOrder.CoverDensity, 8, 0, 1),
        new(PartnerOrder.Trigrams, 0, 0, 0),
    ];

    /// <summary>The words of a listing with how many listings have them, and whether the title does.</summary>
    internal const string WordsOf = """
        SELECT own.lexeme, coalesce(word.ndoc, 1), 'A' = ANY (own.weights)
        FROM listing, unnest(listing.words) AS own LEFT JOIN word ON word.lexeme = own.lexeme
        WHERE id = $1
        """;

    /// <summary>Ids of the listings of the other region that pass the gates, the best first.</summary>
    internal string Text(ListingProfile asking, IReadOnlyList<TellingWord> words, int catalogue, int first)
    {
        var searched = Choose(words, Searched, TitleShare * catalogue);
        var scored = Choose(words, Scored, catalogue);
        return $"""
            SELECT id FROM listing
            WHERE region = {(asking.Region == Region.Asia ? 1 : 0)} AND capacity > 0 AND {Found(asking, searched)}
                AND eqf BETWEEN {asking.EqfLevel - 1} AND {asking.EqfLevel + 1} AND tools & {ListingRow.Tools(asking)} <> 0
                AND least(last_day, {Day(asking.WindowEnd)}) - greatest(first_day, {Day(asking.WindowStart)})
                    >= 7 * greatest(3, least(weeks, {asking.ModuleWeeks})) - 3
                AND has && {Array(ListingRow.Needs(asking))} AND needs && {Array(ListingRow.Has(asking))} AND {Live(asking)}
            ORDER BY {Score(asking, searched, scored, catalogue)} DESC LIMIT {first}
            """;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Order}, {Searched} words searched and those of the title in {TitleShare:P0}, {Scored} scored");

    private static List<TellingWord> Choose(IReadOnlyList<TellingWord> words, int rarest, double mostForTitle) =>
    [
        .. words.OrderBy(word => word.Listings).ThenBy(word => word.Lexeme, StringComparer.Ordinal).Take(rarest)
            .Union(words.Where(word => word.InTitle && word.Listings <= mostForTitle)),
    ];

    private string Found(ListingProfile asking, List<TellingWord> chosen) => Order == PartnerOrder.Trigrams
        ? $"title % {Quoted(asking.Title)}"
        : $"words @@ {AnyOf(chosen)}";

    private string Score(ListingProfile asking, List<TellingWord> searched, List<TellingWord> scored, int catalogue) => Order switch
    {
        PartnerOrder.Rank => $"ts_rank('{{0.1, 0.3, 0.6, 1.0}}', words, {AnyOf(searched)}, 1)",
        PartnerOrder.CoverDensity => $"ts_rank_cd('{{0.1, 0.3, 0.6, 1.0}}', words, {AnyOf(searched)}, 1)",
        PartnerOrder.Trigrams => $"similarity(title, {Quoted(asking.Title)})",
        PartnerOrder.RarityAndTrigrams => $"{Rarities(scored, catalogue)} + 5 * similarity(title, {Quoted(asking.Title)})",
        PartnerOrder.FrequencyAndTrigrams => $"{Frequencies(scored, catalogue)} + 2 * similarity(title, {Quoted(asking.Title)})",
        PartnerOrder.RarityAndFrequency => Frequencies(scored, catalogue),
        _ => Rarities(scored, catalogue),
    };

    private static string Frequencies(List<TellingWord> chosen, int catalogue) => string.Join(" + ", chosen.Select(word =>
        $"{Rarity(word, catalogue)} * ts_rank('{{0.1, 0.5, 0.8, 1.0}}', words, {Query(word, "")}, 1)"));

    /// <summary>Σ ln(catalogue / listings with the word), divided by the logarithm of the text's length.</summary>
    private static string Rarities(List<TellingWord> chosen, int catalogue)
    {
        var sum = string.Join(" + ", chosen.Select(word =>
        {
            var rarity = Rarity(word, catalogue);
            var inTitle = word.InTitle ? $" + {rarity} * (words @@ {Query(word, ":A")})::int" : "";
            return $"{rarity} * (words @@ {Query(word, "")})::int{inTitle}";
        }));
        return $"({sum}) / ln(20 + length(words))";
    }

    private static string Rarity(TellingWord word, int catalogue) =>
        Math.Log((catalogue + 1.0) / word.Listings).ToString("F3", CultureInfo.InvariantCulture);

    private static string AnyOf(List<TellingWord> chosen) =>
        $"{Quoted(string.Join(" | ", chosen.Select(word => Lexeme(word.Lexeme))))}::tsquery";

    private static string Query(TellingWord word, string weight) => $"{Quoted(Lexeme(word.Lexeme) + weight)}::tsquery";

    /// <summary>Both may work without live hours, or both can meet and share an hour of the week.</summary>
    private static string Live(ListingProfile asking) => asking.LiveMode switch
    {
        LiveMode.Asynchronous => "live <> 0",
        LiveMode.Either => $"(live <> 0 OR hours && '{{{string.Join(',', ListingRow.Hours(asking))}}}'::int[])",
        _ => $"live <> 1 AND hours && '{{{string.Join(',', ListingRow.Hours(asking))}}}'::int[]",
    };

    private static string Lexeme(string lexeme) => $"'{lexeme.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Array(string[] texts) => $"ARRAY[{string.Join(',', texts.Select(Quoted))}]";

    private static string Day(DateOnly day) => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";
}

/// <summary>A word of the asking listing, and how many listings of the catalogue have it.</summary>
internal sealed record TellingWord(string Lexeme, int Listings, bool InTitle);
