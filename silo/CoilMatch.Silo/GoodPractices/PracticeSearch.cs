using System.Globalization;
using System.Text;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>
/// What somebody asks the library: words, each of which has to begin a word of the practice, and codes. With words the best answer
/// comes first, without them the newest; a page goes on after the last practice of the one before, whatever came or went meanwhile.
/// </summary>
/// <param name="Words">A query of PostgreSQL's text search; null without words.</param>
internal sealed record PracticeSearch(string? Words, string? Topic, string? Country, string? Language)
{
    /// <summary>PostgreSQL's rules for English word stems; words of other languages are compared as they are.</summary>
    private const string English = "english";

    /// <summary>More words than this narrow nothing any more.</summary>
    private const int MostWords = 12;

    internal static Refusal? Check(string? search, string? topic, string? country, string? language, out PracticeSearch asked)
    {
        asked = new PracticeSearch(WordsOf(search), Code(topic), Code(country)?.ToUpperInvariant(), Code(language));
        if (search?.Length > PracticeBounds.LongestSearch)
            return new Refusal("out-of-range", $"Search for at most {PracticeBounds.LongestSearch} characters.", "search");
        if (asked.Topic is { } field && IscedF.Find(field) is null) return new Refusal("malformed", "There is no such field of study.", "topic");
        if (asked.Country is { } code && AsemCountries.Find(code) is null) return new Refusal("malformed", "There is no such ASEM member.", "country");
        if (asked.Language is { } tag)
        {
            if (Languages.Find(tag) is not { } known) return new Refusal("malformed", "There is no such language.", "language");
            asked = asked with { Language = known.Tag };
        }

        return null;
    }

    /// <summary>Null for a cursor that no page gave out.</summary>
    internal async Task<Page<GoodPractice>?> PageAsync(SiloDbContext db, PageRequest page, CancellationToken cancellationToken)
    {
        var found = Filtered(Found(db));
        return Words is { } words
            ? await BestFirstAsync(found, words, page, cancellationToken)
            : await NewestFirstAsync(found, page, cancellationToken);
    }

    internal async Task<PracticeFacets> FacetsAsync(SiloDbContext db, CancellationToken cancellationToken) => PracticeFacets.Of(
        await Found(db).Select(one => new PracticeCodes(one.Topics, one.Countries, one.Languages)).ToListAsync(cancellationToken), this);

    private IQueryable<GoodPractice> Found(SiloDbContext db) => Words is { } words
        ? db.PublishedPractices().Where(one => one.Search.Matches(EF.Functions.ToTsQuery(English, words)))
        : db.PublishedPractices();

    private IQueryable<GoodPractice> Filtered(IQueryable<GoodPractice> found)
    {
        if (Topic is { } topic) found = found.Where(one => one.Topics.Contains(topic));
        if (Country is { } country) found = found.Where(one => one.Countries.Contains(country));
        if (Language is { } language) found = found.Where(one => one.Languages.Contains(language));
        return found;
    }

    private static async Task<Page<GoodPractice>?> NewestFirstAsync(
        IQueryable<GoodPractice> found, PageRequest page, CancellationToken cancellationToken)
    {
        if (page.After is { } after)
        {
            if (Last(after, out var key) is not { } id
                || !long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTimeOffset.MaxValue.UtcTicks)
                return null;
            var at = new DateTimeOffset(ticks, TimeSpan.Zero);
            found = found.Where(one => one.PublishedAt < at || (one.PublishedAt == at && one.Id < id));
        }

        var rows = await found.OrderByDescending(one => one.PublishedAt).ThenByDescending(one => one.Id).Take(page.First + 1).ToListAsync(cancellationToken);
        return page.Cut(rows, one => string.Create(CultureInfo.InvariantCulture, $"{one.PublishedAt!.Value.UtcTicks} {one.Id.Value}"));
    }

    private static async Task<Page<GoodPractice>?> BestFirstAsync(
        IQueryable<GoodPractice> found, string words, PageRequest page, CancellationToken cancellationToken)
    {
        var ranked = found.Select(one => new { Practice = one, Rank = one.Search.Rank(EF.Functions.ToTsQuery(English, words)) });
        if (page.After is { } after)
        {
            if (Last(after, out var key) is not { } id || !float.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out var rank)) return null;
            ranked = ranked.Where(one => one.Rank < rank || (one.Rank == rank && one.Practice.Id < id));
        }

        var rows = await ranked.OrderByDescending(one => one.Rank).ThenByDescending(one => one.Practice.Id).Take(page.First + 1).ToListAsync(cancellationToken);
        return page.Cut(rows, one => string.Create(CultureInfo.InvariantCulture, $"{one.Rank:R} {one.Practice.Id.Value}")).Select(one => one.Practice);
    }

    private static GoodPracticeId? Last(string cursor, out string key)
    {
        key = cursor.Split(' ')[0];
        return cursor.Split(' ') is [_, var last] && Guid.TryParse(last, out var id) ? new GoodPracticeId(id) : null;
    }

    /// <summary>Every word as the beginning of one; what is neither letter nor digit parts words, so that nobody writes operators.</summary>
    private static string? WordsOf(string? search)
    {
        var plain = new StringBuilder();
        foreach (var letter in PlainText.Fold(search ?? "")) plain.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).ToList();
        return words.Count == 0 ? null : string.Join(" & ", words.Select(word => $"{word}:*"));
    }

    private static string? Code(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
