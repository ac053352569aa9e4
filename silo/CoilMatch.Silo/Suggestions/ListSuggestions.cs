using System.Globalization;
using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Suggestions;

internal static class ListSuggestions
{
    internal static void MapListSuggestions(this IEndpointRouteBuilder listings) => listings
        .MapGet("/{id:guid}/suggestions", HandleAsync)
        .Needs(UseCase.ReadSuggestions)
        .WithSummary("Partner listings of the other region, the best fit first, each with its reasons and its common hours");

    private static async Task<Results<Ok<SuggestionPageView>, ProblemHttpResult>> HandleAsync(
        Guid id, int? first, string? after, Caller caller, SiloDbContext db, SuggestionIndex index, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first ?? 10, after, out var page) is { } refusal) return refusal.ToProblem();
        var offset = 0;
        if (page.After is { } cursor && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
            return PageRequest.BadCursor.ToProblem();
        if (await db.FindRowAsync(id, cancellationToken) is not { } row || !caller.MaySee(row.Listing))
            return Refusal.NotFound.ToProblem();
        if (ProfileOf.Missing(row, clock.GetUtcNow()) is { Count: > 0 } missing) return missing.ToProblem();

        var excluded = await Exclusions.ReadAsync(row.Listing.Id, caller, db, cancellationToken);
        var found = index.Suggest(ProfileOf.Row(row), new SuggestionQuery(offset, page.First + 1, excluded));
        var nodes = found.Items.Take(page.First).Select(SuggestionView.Of).ToList();
        return TypedResults.Ok(new SuggestionPageView(
            nodes,
            found.Items.Count > page.First,
            nodes.Count == 0 ? null : PageRequest.Cursor((offset + nodes.Count).ToString(CultureInfo.InvariantCulture)),
            found.Feasible,
            found.Compared));
    }
}
