using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Calendars;

/// <summary>A pairing with its planned sessions on both clocks, by what the two listings say now.</summary>
internal sealed record PairingCalendar(Pairing Pairing, ListingRow Own, ListingRow Partner)
{
    internal Campus Requester { get; } = Campus.Of(Own);

    internal Campus Invited { get; } = Campus.Of(Partner);

    internal IReadOnlyList<Session> Sessions =>
        SessionCalendar.Of(Pairing.Plan.Sessions ?? [], Requester, Invited);

    internal Campus On(PairingSide side) => side == PairingSide.Invited ? Invited : Requester;

    internal string? ClockNote(Session session, PairingSide ours) => ClockNotes.Of(session, ours, On(ours), On(ours.Other()));
}

internal static class PairingCalendars
{
    /// <summary>From which side a calendar is told; to those who only look on, from the requester's.</summary>
    internal static PairingSide ReadingSideOf(this PairingRow row, Caller caller) =>
        row.SideOf(caller) == PairingSide.Invited ? PairingSide.Invited : PairingSide.Requester;

    /// <summary>Reads what the calendars of some pairings need, in one statement.</summary>
    internal static async Task<List<PairingCalendar>> ReadCalendarsAsync(
        this SiloDbContext db, IReadOnlyCollection<Pairing> pairings, CancellationToken cancellationToken)
    {
        var ids = pairings.SelectMany(one => new[] { one.ListingId, one.PartnerListingId }).Distinct().ToList();
        var rows = await db.Listings.AsNoTracking().Where(one => ids.Contains(one.Id)).WithCourses(db)
            .ToDictionaryAsync(row => row.Listing.Id, cancellationToken);
        return [.. pairings.Select(one => new PairingCalendar(one, rows[one.ListingId], rows[one.PartnerListingId]))];
    }
}
