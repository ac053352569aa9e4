using CoilMatch.Matching;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Projects;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.ToolReachability;
using CoilMatch.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

/// <param name="ListingId">The caller's own listing.</param>
/// <param name="PartnerListingId">The listing to work with.</param>
/// <param name="Message">What the two could do together, 20 to 2000 characters.</param>
/// <param name="Replaces">The pairing of the caller's listing that ended early and whose partner this one stands in for.</param>
internal sealed record RequestPairingInput(Guid ListingId, Guid PartnerListingId, string Message, Guid? Replaces = null);

internal static class RequestPairing
{
    internal static void MapRequestPairing(this IEndpointRouteBuilder pairings) => pairings
        .MapPost("", HandleAsync)
        .Needs(UseCase.RequestPairing)
        .WithSummary("Ask another listing's lecturer to work together");

    private static async Task<Results<Ok<PairingView>, ProblemHttpResult>> HandleAsync(
        RequestPairingInput input, Caller caller, SiloDbContext db, PairingViews views, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var (row, refusal) = await AddAsync(input, caller, db, clock, cancellationToken);
        if (row is null) return refusal!.ToProblem();
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return PairingRefusals.AlreadyAsked.ToProblem();
        }

        return TypedResults.Ok(await views.OfAsync(row, cancellationToken));
    }

    internal static Refusal? Faulty(string message) =>
        (TypedText.Of(message) ?? "").Length is < Pairing.ShortestMessage or > Pairing.LongestMessage ? PairingRefusals.MessageLength : null;

    /// <summary>Makes the request in the caller's transaction, for the caller to save; otherwise says why not.</summary>
    internal static async Task<(PairingRow? Row, Refusal? Refusal)> AddAsync(
        RequestPairingInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (input.ListingId == input.PartnerListingId) return (null, PairingRefusals.SameListing);
        if (Faulty(input.Message) is { } faulty) return (null, faulty);

        var (own, partner) = await db.LockListingsAsync(input.ListingId, input.PartnerListingId, cancellationToken);
        if (own is null || partner is null || !caller.MaySee(own.Listing)) return (null, Refusal.NotFound);
        if (caller.MayActFor(own.Listing.OwnerId, own.Listing.InstitutionId, out _) is { } forbidden) return (null, forbidden);
        var between = await BetweenAsync(own.Listing, partner.Listing, db, cancellationToken);
        if (between is null && !caller.MaySee(partner.Listing)) return (null, Refusal.NotFound);
        if (input.Replaces is { } ended && await NotLeftAloneAsync(ended, own.Listing, db, cancellationToken) is { } notAlone) return (null, notAlone);
        if (between is not null) return (null, between);
        if ((NotOpen(own.Listing, partner.Listing, input.Replaces is not null) ?? NotFeasible(own, partner, await db.ReadToolTableAsync(cancellationToken))) is { } refusal) return (null, refusal);
        if (await OpenRequestsAsync(own.Listing, db, cancellationToken) >= Pairing.MostOpenRequests)
            return (null, PairingRefusals.TooManyOpen);

        var pairing = Pairing.Request(own.Listing, partner.Listing, caller.Id!.Value, TypedText.Of(input.Message)!, own.Zone, partner.Zone, clock.GetUtcNow(),
            input.Replaces is { } replaced ? new PairingId(replaced) : null);
        db.Pairings.Add(pairing);
        return (new PairingRow { Pairing = pairing, Listing = own.Listing, Partner = partner.Listing }, null);
    }

    /// <summary>Which of the two listings does not look for partners any more.</summary>
    /// <param name="replacing">Whether ours looks for a substitute, which it may do although its validity has ended.</param>
    internal static Refusal? NotOpen(Listing own, Listing partner, bool replacing = false)
    {
        if (own.State == ListingState.Matched || own.CapacityLeft == 0) return PairingRefusals.OwnCapacity;
        if (!own.IsOpen && !(replacing && GetSubstitutes.IsLooking(own))) return PairingRefusals.OwnNotOpen;
        if (partner.CapacityLeft == 0) return PairingRefusals.PartnerCapacity;
        return partner.IsOpen ? null : PairingRefusals.PartnerNotOpen;
    }

    private static async Task<Refusal?> NotLeftAloneAsync(Guid ended, Listing own, SiloDbContext db, CancellationToken cancellationToken)
    {
        var id = new PairingId(ended);
        var old = await db.Pairings.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && (one.ListingId == own.Id || one.PartnerListingId == own.Id), cancellationToken);
        return old is null ? Refusal.NotFound with { Field = "replaces" } : old.LeftAlone ? null : PairingRefusals.NotLeftAlone;
    }

    private static Refusal? NotFeasible(ListingRow own, ListingRow partner, ToolTable tools)
    {
        var feasibility = FeasibilityCheck.Between(ProfileOf.Row(own), ProfileOf.Row(partner), tools);
        return feasibility.Feasible ? null : PairingRefusals.NotFeasible(feasibility.Obstacles[0]);
    }

    /// <summary>What is already going on between the two listings, in either direction.</summary>
    private static async Task<Refusal?> BetweenAsync(Listing own, Listing partner, SiloDbContext db, CancellationToken cancellationToken)
    {
        var going = await db.Pairings.AsNoTracking().GoingOn()
            .Where(one => (one.ListingId == own.Id && one.PartnerListingId == partner.Id)
                || (one.ListingId == partner.Id && one.PartnerListingId == own.Id))
            .FirstOrDefaultAsync(cancellationToken);
        return going switch
        {
            null => null,
            { IsAgreed: true } => PairingRefusals.AlreadyPaired,
            _ when going.ListingId == own.Id => PairingRefusals.AlreadyAsked,
            _ => PairingRefusals.AlreadyAskedByThem,
        };
    }

    private static Task<int> OpenRequestsAsync(Listing own, SiloDbContext db, CancellationToken cancellationToken) =>
        db.Pairings.CountAsync(one => one.ListingId == own.Id && one.State == PairingState.Requested, cancellationToken);
}
