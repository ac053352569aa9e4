using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Listings;

internal static class PauseListing
{
    internal static void MapPauseListing(this IEndpointRouteBuilder listings) => listings
        .MapPost("/{id:guid}/pause", HandleAsync)
        .Needs(UseCase.PauseListing)
        .WithSummary("Take an open listing out of the search for a while");

    private static async Task<Results<Ok<ListingView>, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindRowAsync(id, cancellationToken) is not { } row || !caller.MaySee(row.Listing))
            return Refusal.NotFound.ToProblem();
        if (caller.MayActFor(row.Listing.OwnerId, row.Listing.InstitutionId, out _) is { } refusal) return refusal.ToProblem();

        var now = clock.GetUtcNow();
        if (row.Listing.Pause(now) is { } no) return no.ToProblem();

        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ListingView.Of(row, caller, now));
    }
}
