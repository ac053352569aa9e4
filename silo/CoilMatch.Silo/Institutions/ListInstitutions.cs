using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Institutions;

internal static class ListInstitutions
{
    private const int LongestSearch = 200;

    internal static void MapListInstitutions(this IEndpointRouteBuilder institutions) => institutions
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadInstitutions)
        .WithSummary("Institutions by name; every word of the search is in the name, acronym or city");

    private static async Task<Results<Ok<Page<InstitutionView>>, ProblemHttpResult>> HandleAsync(
        string? search, string? country, int? first, string? after, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (search?.Length > LongestSearch)
            return new Refusal("out-of-range", $"Search for at most {LongestSearch} characters.", "search").ToProblem();

        var found = db.Institutions.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(country))
        {
            var code = country.Trim().ToUpperInvariant();
            found = found.Where(one => one.Country == code || one.Territory == code);
        }

        foreach (var word in PlainText.Fold(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            found = found.Where(one => EF.Functions.Like(one.SearchText, $"%{LikeText.Escape(word)}%", LikeText.EscapeCharacter));

        var total = await found.CountAsync(cancellationToken);
        if (page.After is not null)
        {
            if (page.After.Split(' ', 2) is not [var slug, var name]) return PageRequest.BadCursor.ToProblem();
            found = found.Where(one =>
                string.Compare(one.Name, name) > 0 || (one.Name == name && string.Compare(one.Slug, slug) > 0));
        }

        var rows = await found.OrderBy(one => one.Name).ThenBy(one => one.Slug).Take(page.First + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(page.Cut(rows, one => $"{one.Slug} {one.Name}", total).Select(one => InstitutionView.Of(one, caller)));
    }
}
