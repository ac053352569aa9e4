using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Listings;

internal static class GetListing
{
    internal static void MapGetListing(this IEndpointRouteBuilder listings) => listings
        .MapGet("/{id:guid}", HandleAsync)
        .Needs(UseCase.ReadListings)
        .WithSummary("One listing with its course");

    private static async Task<Results<Ok<ListingView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var found = await db.FindVisibleRowsAsync([id], caller, cancellationToken);
        return found is [var row] ? TypedResults.Ok(ListingView.Of(row, caller, clock.GetUtcNow())) : Refusal.NotFound.ToProblem();
    }
}
