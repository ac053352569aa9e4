using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Suggestions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Projects;

/// <summary>Fresh partners for a listing that was left alone, when the exchange can still take place in the same term.</summary>
internal static class GetSubstitutes
{
    /// <summary>Who has lost a partner needs a few to ask, not a catalogue.</summary>
    private const int Most = 20;
    private const int Usual = 3;

    internal static void MapGetSubstitutes(this IEndpointRouteBuilder pairings) => pairings
        .MapGet("/{id:guid}/substitutes", HandleAsync)
        .Needs(UseCase.ReadPairings)
        .WithSummary("After an exchange has ended early: partners for one of its listings that could still start this term");

    private static async Task<Results<Ok<List<SuggestionView>>, ProblemHttpResult>> HandleAsync(
        Guid id, Guid listingId, int? first, Caller caller, SiloDbContext db, PartnerRanking ranking, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (first is < 1 or > Most) return new Refusal("out-of-range", $"Ask for 1 to {Most} partners.", "first").ToProblem();
        if (await db.FindPairingAsync(id, caller, cancellationToken) is not { } pairing) return Refusal.NotFound.ToProblem();
        if (pairing.Pairing.ListingId.Value != listingId && pairing.Pairing.PartnerListingId.Value != listingId)
            return Refusal.NotFound.ToProblem();

        var row = (await db.FindRowAsync(listingId, cancellationToken))!;
        if (!caller.MayEdit(row.Listing)) return Refusal.Forbidden.ToProblem();
        if (!pairing.Pairing.LeftAlone || !IsLooking(row.Listing) || InTime(row, clock.GetUtcNow()) is not { } profile)
            return TypedResults.Ok<List<SuggestionView>>([]);

        var excluded = await Exclusions.ReadAsync(row.Listing.Id, caller, db, cancellationToken);
        var found = ranking.ByFit(profile, new SuggestionQuery(0, first ?? Usual, excluded));
        return TypedResults.Ok(found.Items.Select(one => SuggestionView.Of(one)).ToList());
    }

    /// <summary>A listing whose validity ended while it had a partner may still look for one in its place.</summary>
    internal static bool IsLooking(Listing listing) => listing is { CapacityLeft: > 0, State: ListingState.Published or ListingState.Expired };

    /// <summary>
    /// The listing with only those weeks left that are still to come, so that matching finds partners with enough of them: the
    /// latest start is then the window's end less the weeks of the module. Null when no such start is left.
    /// </summary>
    private static ListingProfile? InTime(ListingRow row, DateTimeOffset now)
    {
        if (ProfileOf.Find(row) is not { } profile) return null;

        var today = LocalDay.In(row.Zone, now);
        var nextMonday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        var start = nextMonday > profile.WindowStart ? nextMonday : profile.WindowStart;

        // Without the id of its own, the index takes this profile and not the one that it keeps under that id.
        return start > profile.WindowEnd ? null : profile with { Id = Guid.Empty, WindowStart = start };
    }
}
