using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.GoodPractices;

/// <summary>One page of the library, with what it could be narrowed by.</summary>
internal sealed record PracticePage(
    IReadOnlyList<PracticeView> Nodes, bool HasNextPage, string? EndCursor, int Total, PracticeFacets Facets);

internal static class SearchPractices
{
    internal static void MapSearchPractices(this IEndpointRouteBuilder practices) => practices
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadPractices)
        .WithSummary("The library: the best answer to a search first, else the newest first");

    private static async Task<Results<Ok<PracticePage>, ProblemHttpResult>> HandleAsync(
        string? search, int? first, string? after, string? topic, string? country, string? language,
        SiloDbContext db, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();
        if (PracticeSearch.Check(search, topic, country, language, out var asked) is { } faulty) return faulty.ToProblem();

        var facets = await asked.FacetsAsync(db, cancellationToken);
        if (await asked.PageAsync(db, page, cancellationToken) is not { } found) return PageRequest.BadCursor.ToProblem();
        return TypedResults.Ok(new PracticePage(
            [.. found.Nodes.Select(PracticeView.ForPublic)], found.HasNextPage, found.EndCursor, facets.Total, facets));
    }
}
