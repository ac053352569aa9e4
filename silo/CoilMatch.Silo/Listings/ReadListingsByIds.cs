using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Listings;

internal static class ReadListingsByIds
{
    internal static void MapReadListingsByIds(this IEndpointRouteBuilder listings) => listings
        .MapPost("/by-ids", HandleAsync)
        .Needs(UseCase.ReadListings)
        .WithSummary("Several listings in one request, in no set order; those that the caller may not see are left out");

    private static async Task<Results<Ok<List<ListingView>>, ProblemHttpResult>> HandleAsync(
        IdsInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (input.Check() is { } refusal) return refusal.ToProblem();

        var rows = await db.FindVisibleRowsAsync(input.Ids, caller, cancellationToken);
        var now = clock.GetUtcNow();
        return TypedResults.Ok(rows.ConvertAll(row => ListingView.Of(row, caller, now)));
    }
}
