using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Suggestions;

/// <param name="Reason">A code of the dismiss reasons.</param>
internal sealed record DismissSuggestionInput(Guid PartnerListingId, string Reason);

internal sealed record DismissedView(Guid ListingId, Guid PartnerListingId);

internal static class DismissSuggestion
{
    internal static void MapDismissSuggestion(this IEndpointRouteBuilder listings) => listings
        .MapPost("/{id:guid}/dismissals", HandleAsync)
        .Needs(UseCase.DismissSuggestion)
        .WithSummary("Put a suggestion aside for good; doing it again changes nothing");

    private static async Task<Results<Ok<DismissedView>, ProblemHttpResult>> HandleAsync(
        Guid id, DismissSuggestionInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var (listingId, partnerId) = (new ListingId(id), new ListingId(input.PartnerListingId));
        var listing = await db.Listings.FindAsync([listingId], cancellationToken);
        var partner = await db.Listings.FindAsync([partnerId], cancellationToken);
        if (listing is null || partner is null || !caller.MaySee(listing)) return Refusal.NotFound.ToProblem();
        if (caller.MayActFor(listing.OwnerId, listing.InstitutionId, out _) is { } forbidden) return forbidden.ToProblem();

        var again = await db.Dismissals.AnyAsync(one => one.ListingId == listingId && one.PartnerListingId == partnerId, cancellationToken);
        if (!again && !caller.MaySee(partner)) return Refusal.NotFound.ToProblem();
        if (ReasonCodes.Dismiss.Find(input.Reason) is not { } reason) return SuggestionRefusals.UnknownReason.ToProblem();

        var answer = new DismissedView(id, input.PartnerListingId);
        if (again) return TypedResults.Ok(answer);

        db.Dismissals.Add(Dismissal.Of(listingId, partnerId, reason.Code));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            // The same click twice at once: the other one wrote it.
        }

        return TypedResults.Ok(answer);
    }
}
