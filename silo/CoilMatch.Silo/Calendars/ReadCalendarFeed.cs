using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Calendars;

internal static class ReadCalendarFeed
{
    /// <summary>The secret of the link, in a header: addresses are logged, headers are not.</summary>
    internal const string TokenHeader = "X-Calendar-Token";

    private const int LongestToken = 100;

    /// <summary>Of an institution's pairings, those with the latest change; a calendar program would drown in more.</summary>
    private const int MostPairings = 500;

    /// <summary>Pairings without a change for so long leave an institution's calendar.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    internal static void MapReadCalendarFeed(this IEndpointRouteBuilder links) => links
        .MapGet("/events", HandleAsync)
        .Needs(UseCase.ReadCalendarFeed)
        .WithSummary("What a calendar link shows, as its person may see it now; a wrong, revoked or powerless link is not found");

    private static async Task<Results<Ok<CalendarFeedView>, ProblemHttpResult>> HandleAsync(
        [FromHeader(Name = TokenHeader)] string? token, Caller caller, SiloDbContext db, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (token is null or { Length: > LongestToken }) return Refusal.NotFound.ToProblem();

        var hash = CalendarLink.HashOf(token);
        var found = await db.CalendarLinks
            .Where(one => one.Hash == hash && one.RevokedAt == null)
            .Select(one => new
            {
                Link = one,
                Memberships = db.Memberships
                    .Where(member => member.PersonId == one.PersonId && member.Status == MembershipStatus.Confirmed)
                    .OrderBy(member => member.Id)
                    .Select(member => new CallerMembership(member.InstitutionId, member.Role))
                    .ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null) return Refusal.NotFound.ToProblem();

        caller.ReadFor(found.Link.PersonId, found.Memberships);
        var feed = found.Link.PairingId is { } pairing
            ? await OfPairingAsync(pairing, caller, db, cancellationToken)
            : await OfInstitutionAsync(found.Link.InstitutionId!.Value, caller, db, clock.GetUtcNow(), cancellationToken);
        if (feed is null) return Refusal.NotFound.ToProblem();

        if (found.Link.IsDueForUseNote(clock.GetUtcNow()))
        {
            found.Link.NoteUse(clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
        }

        return TypedResults.Ok(feed);
    }

    private static async Task<CalendarFeedView?> OfPairingAsync(
        PairingId id, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (await db.FindPairingAsync(id.Value, caller, cancellationToken) is not { } row) return null;

        var calendar = (await db.ReadCalendarsAsync([row.Pairing], cancellationToken))[0];
        var side = row.ReadingSideOf(caller);
        return CalendarFeed.Of(CalendarFeed.NameOf(calendar), calendar.On(side).Zone, [calendar], _ => side);
    }

    private static async Task<CalendarFeedView?> OfInstitutionAsync(
        InstitutionId id, Caller caller, SiloDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!caller.IsOfficeOf(id)) return null;

        var institution = await db.Institutions.AsNoTracking().SingleAsync(one => one.Id == id, cancellationToken);
        var since = now - Kept;
        var pairings = await db.Pairings.AsNoTracking()
            .Where(one => (one.InstitutionId == id || one.PartnerInstitutionId == id) && one.ChangedAt > since)
            .Where(one => one.State != PairingState.Declined && one.State != PairingState.Withdrawn)
            .OrderByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id)
            .Take(MostPairings)
            .ToListAsync(cancellationToken);
        return CalendarFeed.Of(
            $"COIL projects, {institution.Name}",
            LocalDay.ZoneOf(institution.TimeZone),
            await db.ReadCalendarsAsync(pairings, cancellationToken),
            one => one.Pairing.PartnerInstitutionId == id ? PairingSide.Invited : PairingSide.Requester);
    }
}
