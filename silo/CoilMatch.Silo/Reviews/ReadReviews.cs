using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

internal static class ReadReviews
{
    internal static void MapReadReviews(this IEndpointRouteBuilder reviews) => reviews
        .MapPost("/by-pairings", HandleAsync)
        .Needs(UseCase.ReadReviews)
        .WithSummary("The reviews of several pairings in one request; those without one, or that the caller may not see, are left out");

    private static async Task<Results<Ok<List<PilotReviewView>>, ProblemHttpResult>> HandleAsync(
        IdsInput input, Caller caller, SiloDbContext db, ReviewViews views, CancellationToken cancellationToken)
    {
        if (input.Check() is { } refusal) return refusal.ToProblem();

        var ids = input.Ids.Select(id => new PairingId(id)).ToList();
        var rows = await db.Pairings.AsNoTracking().Where(one => ids.Contains(one.Id)).WithListings(db).ToListAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync([.. rows.Where(row => row.IsVisibleTo(caller))], cancellationToken));
    }
}
