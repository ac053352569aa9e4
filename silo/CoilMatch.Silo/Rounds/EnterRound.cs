using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Rounds;

/// <param name="ListingIds">Listings that the caller acts for; those that are in already stay in.</param>
internal sealed record EnterRoundInput(IReadOnlyList<Guid> ListingIds);

internal static class EnterRound
{
    internal static void MapEnterRound(this IEndpointRouteBuilder rounds)
    {
        rounds.MapPost("/{id:guid}/entries", EnterAsync).Needs(UseCase.EnterRound)
            .WithSummary("Put listings into a round");
        rounds.MapDelete("/{id:guid}/entries/{listingId:guid}", LeaveAsync).Needs(UseCase.EnterRound)
            .WithSummary("Take a listing out of a round again");
    }

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> EnterAsync(
        Guid id, EnterRoundInput input, Caller caller, SiloDbContext db, RoundViews views, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (input.ListingIds.Count == 0) return RoundRefusals.NoListings.ToProblem();
        if (input.ListingIds.Count > IdsInput.Most) return RoundRefusals.TooManyAtOnce.ToProblem();
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } seen) return Refusal.NotFound.ToProblem();

        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var round = await db.LockRoundAsync(seen.Id, cancellationToken);
        if (round.TakesEntries(clock.GetUtcNow()) is { } over) return over.ToProblem();

        var wanted = input.ListingIds.Select(listing => new ListingId(listing)).ToList();
        var rows = await db.Listings.AsNoTracking().Where(one => wanted.Contains(one.Id)).WithCourses(db)
            .ToDictionaryAsync(row => row.Listing.Id, cancellationToken);
        if (await FaultsAsync(wanted, rows, round, caller, db, cancellationToken) is { Count: > 0 } faults) return faults.ToProblem();

        var there = await db.RoundEntries.Where(one => one.RoundId == round.Id && wanted.Contains(one.ListingId))
            .Select(one => one.ListingId).ToListAsync(cancellationToken);
        var added = wanted.Except(there).ToList();
        if (added.Count > 0)
        {
            db.RoundEntries.AddRange(added.Select(listing => new RoundEntry { RoundId = round.Id, ListingId = listing }));
            round.NoteEntries(added);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(round, cancellationToken));
    }

    private static async Task<List<Refusal>> FaultsAsync(
        List<ListingId> wanted, Dictionary<ListingId, ListingRow> rows, MatchingRound round, Caller caller, SiloDbContext db,
        CancellationToken cancellationToken)
    {
        var scope = round.InstitutionId is { } only
            ? await db.Institutions.AsNoTracking().SingleAsync(one => one.Id == only, cancellationToken)
            : null;
        var faults = new List<Refusal>();
        for (var at = 0; at < wanted.Count; at++)
        {
            var field = $"listingIds[{at}]";
            if (wanted.IndexOf(wanted[at]) < at) faults.Add(RoundRefusals.ToldTwice(field));
            else if (!rows.TryGetValue(wanted[at], out var row) || !caller.MaySee(row.Listing)) faults.Add(Refusal.NotFound with { Field = field });
            else if (caller.MayActFor(row.Listing.OwnerId, row.Listing.InstitutionId, out _) is { } no) faults.Add(no with { Field = field });
            else if (!row.Listing.IsOpen) faults.Add(RoundRefusals.NotOpen(field));
            else if (scope is not null && scope.Region == row.Institution.Region && scope.Id != row.Institution.Id)
                faults.Add(RoundRefusals.NotInScope(field));
        }

        return faults;
    }

    private static async Task<Results<Ok<RoundView>, ProblemHttpResult>> LeaveAsync(
        Guid id, Guid listingId, Caller caller, SiloDbContext db, RoundViews views, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindRoundAsync(id, caller, cancellationToken) is not { } seen) return Refusal.NotFound.ToProblem();

        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        var round = await db.LockRoundAsync(seen.Id, cancellationToken);
        if (round.TakesEntries(clock.GetUtcNow()) is { } over) return over.ToProblem();

        var listing = await db.Listings.FindAsync([new ListingId(listingId)], cancellationToken);
        var entry = await db.RoundEntries.FindAsync([round.Id, new ListingId(listingId)], cancellationToken);
        if (listing is null || entry is null) return Refusal.NotFound.ToProblem();
        if (!caller.Organises(round) && caller.MayActFor(listing.OwnerId, listing.InstitutionId, out _) is { } forbidden)
            return forbidden.ToProblem();

        db.RoundEntries.Remove(entry);
        round.NoteExit(listing.Id);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.Ok(await views.OfAsync(round, cancellationToken));
    }
}
