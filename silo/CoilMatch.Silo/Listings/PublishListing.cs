using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Listings;

internal static class PublishListing
{
    internal static void MapPublishListing(this IEndpointRouteBuilder listings) => listings
        .MapPost("/{id:guid}/publish", HandleAsync)
        .Needs(UseCase.PublishListing)
        .WithSummary("Open a listing for partners, or hear of every field that is still missing");

    private static async Task<Results<Ok<ListingView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindRowAsync(id, cancellationToken) is not { } row || !caller.MaySee(row.Listing))
            return Refusal.NotFound.ToProblem();
        if (caller.MayActFor(row.Listing.OwnerId, row.Listing.InstitutionId, out _) is { } refusal) return refusal.ToProblem();

        var now = clock.GetUtcNow();
        if (row.Listing.Publish(row.Faults(now), now) is { Count: > 0 } faults) return faults.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ListingView.Of(row, caller, now));
    }
}
