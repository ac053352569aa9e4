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

    /// <summary>The same, and the trigram similarity of the titles.</summary>
    RarityAndTrigrams,

    /// <summary>Trigram similarity of the titles alone.</summary>
    Trigrams,
}

/// <summary>A way to ask PostgreSQL for partners.</summary>
/// <param name="Words">How many words of the asking listing are searched for, the rarest first.</param>
/// <param name="Titles">Whether the words of the title are searched for in any case.</param>
internal sealed record PartnerSql(PartnerOrder Order, int Words, bool Titles)
{
    /// <summary>The one that found most known partners; where several found about as many, the fastest of them.</summary>
    internal static PartnerSql Best { get; } = new(PartnerOrder.Rarity, 12, false);

    internal static IReadOnlyList<PartnerSql> All { get; } =
    [
        new(PartnerOrder.Rank, 8, true), new(PartnerOrder.Rank, 8, false), new(PartnerOrder.Rank, 16, false),
        new(PartnerOrder.CoverDensity, 8, true),
        new(PartnerOrder.Rarity, 5, false), new(PartnerOrder.Rarity, 8, true), new(PartnerOrder.Rarity, 8, false),
        new(PartnerOrder.Rarity, 12, false), new(PartnerOrder.Rarity, 20, false), new(PartnerOrder.Rarity, 100, false),
        new(PartnerOrder.RarityAndTrigrams, 12, false),
        new(PartnerOrder.Trigrams, 0, false),
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
        var chosen = Choose(words);
        return $"""
            SELECT id FROM listing
            WHERE region = {(asking.Region == Region.Asia ? 1 : 0)} AND capacity > 0 AND {Found(asking, chosen)}
                AND eqf BETWEEN {asking.EqfLevel - 1} AND {asking.EqfLevel + 1} AND tools & {ListingRow.Tools(asking)} <> 0
                AND least(last_day, {Day(asking.WindowEnd)}) - greatest(first_day, {Day(asking.WindowStart)})
                    >= 7 * greatest(3, least(weeks, {asking.ModuleWeeks})) - 3
                AND has && {Array(ListingRow.Needs(asking))} AND needs && {Array(ListingRow.Has(asking))} AND {Live(asking)}
            ORDER BY {Score(asking, chosen, catalogue)} DESC LIMIT {first}
            """;
    }

    public override string ToString() => $"{Order}, {Words} words{(Titles ? " and the title's" : "")}";

    private List<TellingWord> Choose(IReadOnlyList<TellingWord> words)
    {
        var rarest = words.OrderBy(word => word.Listings).ThenBy(word => word.Lexeme, StringComparer.Ordinal);
        return [.. rarest.Take(Words).Union(Titles ? words.Where(word => word.InTitle) : [])];
    }

    private string Found(ListingProfile asking, List<TellingWord> chosen) => Order == PartnerOrder.Trigrams
        ? $"title % {Quoted(asking.Title)}"
        : $"words @@ {AnyOf(chosen)}";

    private string Score(ListingProfile asking, List<TellingWord> chosen, int catalogue) => Order switch
    {
        PartnerOrder.Rank => $"ts_rank('{{0.1, 0.3, 0.6, 1.0}}', words, {AnyOf(chosen)}, 1)",
        PartnerOrder.CoverDensity => $"ts_rank_cd('{{0.1, 0.3, 0.6, 1.0}}', words, {AnyOf(chosen)}, 1)",
        PartnerOrder.Trigrams => $"similarity(title, {Quoted(asking.Title)})",
        PartnerOrder.RarityAndTrigrams => $"{Rarities(chosen, catalogue)} + 5 * similarity(title, {Quoted(asking.Title)})",
        _ => Rarities(chosen, catalogue),
    };

    /// <summary>Σ ln(catalogue / listings with the word), divided by the logarithm of the text's length.</summary>
    private static string Rarities(List<TellingWord> chosen, int catalogue)
    {
        var sum = string.Join(" + ", chosen.Select(word =>
        {
            var rarity = Math.Log((double)(catalogue + 1) / word.Listings).ToString("F3", CultureInfo.InvariantCulture);
            var inTitle = word.InTitle ? $" + {rarity} * (words @@ {Query(word, ":A")})::int" : "";
            return $"{rarity} * (words @@ {Query(word, "")})::int{inTitle}";
        }));
        return $"({sum}) / ln(20 + length(words))";
    }

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
