using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Listings;

internal static class ListListings
{
    private const int LongestSearch = 200;

    internal static void MapListListings(this IEndpointRouteBuilder listings) => listings
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadListings)
        .WithSummary("Listings that the caller may see, the latest change first; every word searched for is in the title or the institution");

    private static async Task<Results<Ok<Page<ListingView>>, ProblemHttpResult>> HandleAsync(
        string? search, bool? mine, Guid? institutionId, int? first, string? after,
        Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (search?.Length > LongestSearch)
            return new Refusal("out-of-range", $"Search for at most {LongestSearch} characters.", "search").ToProblem();
        if (mine == true && !caller.IsSignedIn) return Refusal.SignedOut.ToProblem();

        var found = mine == true ? db.Listings.EditableBy(caller) : db.Listings.VisibleTo(caller);
        if (institutionId is { } chosen)
        {
            var id = new InstitutionId(chosen);
            found = found.Where(one => one.InstitutionId == id);
        }

        var rows = Search(found.AsNoTracking().WithCourses(db), search);
        var total = await rows.CountAsync(cancellationToken);
        if (page.After is not null)
        {
            if (KeyOf(page.After) is not var (updatedAt, id)) return PageRequest.BadCursor.ToProblem();
            rows = rows.Where(row => row.Listing.UpdatedAt < updatedAt || (row.Listing.UpdatedAt == updatedAt && row.Listing.Id < id));
        }

        var read = await rows.OrderByDescending(row => row.Listing.UpdatedAt).ThenByDescending(row => row.Listing.Id)
            .Take(page.First + 1).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return TypedResults.Ok(page.Cut(read, CursorOf, total).Select(row => ListingView.Of(row, caller, now)));
    }

    private static IQueryable<ListingRow> Search(IQueryable<ListingRow> rows, string? search)
    {
        foreach (var word in (TypedText.Of(search) ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = $"%{LikeText.Escape(word)}%";
            rows = rows.Where(row => EF.Functions.ILike(row.Course.Title, pattern, LikeText.EscapeCharacter)
                || EF.Functions.Like(row.Institution.SearchText, pattern, LikeText.EscapeCharacter));
        }

        return rows;
    }

    private static string CursorOf(ListingRow row) =>
        $"{row.Listing.UpdatedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)} {row.Listing.Id.Value}";

    private static (DateTimeOffset UpdatedAt, ListingId Id)? KeyOf(string cursor) =>
        cursor.Split(' ') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParse(id, out var guid)
            ? (new DateTimeOffset(at, TimeSpan.Zero), new ListingId(guid))
            : null;
}
