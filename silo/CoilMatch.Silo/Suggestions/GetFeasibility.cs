using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Suggestions;

internal static class GetFeasibility
{
    internal static void MapGetFeasibility(this IEndpointRouteBuilder listings) => listings
        .MapGet("/{id:guid}/feasibility/{partnerListingId:guid}", HandleAsync)
        .Needs(UseCase.ReadSuggestions)
        .WithSummary("The weeks and hours that two listings share, and what keeps them apart");

    private static async Task<Results<Ok<FeasibilityView>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid partnerListingId, Caller caller, SiloDbContext db, SuggestionIndex index, TimeProvider clock, CancellationToken cancellationToken)
    {
        var rows = await db.FindVisibleRowsAsync([id, partnerListingId], caller, cancellationToken);
        var ours = rows.Find(row => row.Listing.Id.Value == id);
        var theirs = rows.Find(row => row.Listing.Id.Value == partnerListingId);
        if (ours is null || theirs is null) return Refusal.NotFound.ToProblem();

        var now = clock.GetUtcNow();
        if (ProfileOf.Missing(ours, now) is { Count: > 0 } missing) return missing.ToProblem();
        if (ProfileOf.Find(theirs) is not { } partner) return SuggestionRefusals.PartnerIncomplete.ToProblem();
        return TypedResults.Ok(FeasibilityView.Of(FeasibilityCheck.Between(ProfileOf.Row(ours), partner, index.Tools)));
    }
}
