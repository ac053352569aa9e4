using System.Diagnostics;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CoilMatch.Silo.Suggestions;

internal static class ListSuggestions
{
    internal static void MapListSuggestions(this IEndpointRouteBuilder listings) => listings
        .MapGet("/{id:guid}/suggestions", HandleAsync)
        .Needs(UseCase.ReadSuggestions)
        .WithSummary("Partner listings of the other region, the best fit first, each with its reasons and its common hours");

    private static async Task<Results<Ok<SuggestionPageView>, ProblemHttpResult>> HandleAsync(
        Guid id, int? first, string? after, Caller caller, SiloDbContext db, [FromServices] PartnerRanking ranking,
        [FromServices] ImpressionLog impressions, [FromServices] SuggestionFigures figures, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first ?? Impression.FirstPage, after, out var page) is { } refusal) return refusal.ToProblem();
        if ((page.After is { } cursor ? PageCursor.Parse(cursor) : PageCursor.First) is not { } from) return PageRequest.BadCursor.ToProblem();
        if (await db.FindRowAsync(id, cancellationToken) is not { } row || !caller.MaySee(row.Listing))
            return Refusal.NotFound.ToProblem();
        if (ProfileOf.Missing(row, clock.GetUtcNow()) is { Count: > 0 } missing) return missing.ToProblem();

        var excluded = await Exclusions.ReadAsync(row.Listing.Id, caller, db, cancellationToken);
        var counts = PageView.Counts(caller, row.Listing);
        var started = Stopwatch.GetTimestamp();
        var found = ranking.Page(ProfileOf.Row(row), from, page.First, excluded, mayExplore: counts);
        figures.Note(started, firstPage: page.After is null, found);
        if (counts) impressions.Note(found.ViewOf(row.Listing.Id, clock.GetUtcNow()));
        return TypedResults.Ok(new SuggestionPageView(
            [.. found.Items.Select(SuggestionView.Of)],
            found.HasMore,
            found.Items.Count == 0 ? null : found.Next.Opaque(),
            found.Feasible,
            found.Compared));
    }
}
