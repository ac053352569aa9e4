using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Pairings;

/// <summary>Shows pairings to a caller, with the contacts that this caller may know: two statements, however many pairings.</summary>
internal sealed class PairingViews(Caller caller, SiloDbContext db, TimeProvider clock)
{
    internal async Task<PairingView> OfAsync(PairingRow row, CancellationToken cancellationToken) =>
        (await OfAsync([row], cancellationToken))[0];

    internal async Task<List<PairingView>> OfAsync(IReadOnlyList<PairingRow> rows, CancellationToken cancellationToken)
    {
        var open = rows.Where(MayKnowContacts).ToList();
        var listings = open.SelectMany(row => new[] { row.Listing, row.Partner }).ToList();
        var owners = await OwnersAsync(listings, cancellationToken);
        var offices = await OfficesAsync(listings, cancellationToken);
        var now = clock.GetUtcNow();
        return [.. rows.Select(row => PairingView.Of(row, caller, open.Contains(row)
            ? [.. ContactsOf(row.Listing, PairingSide.Requester), .. ContactsOf(row.Partner, PairingSide.Invited)]
            : [], now))];

        IEnumerable<ContactView> ContactsOf(Listing listing, PairingSide side) =>
            (listing.OwnerId is { } owner ? owners.Where(person => person.Id == owner) : offices[listing.InstitutionId])
            .Select(person => new ContactView(side, person.DisplayName, person.Address, listing.InstitutionId.Value));
    }

    private bool MayKnowContacts(PairingRow row) =>
        row.Pairing.IsAgreed && (caller.IsSecretariat || row.SideOf(caller) != PairingSide.Observer);

    private async Task<List<Person>> OwnersAsync(List<Listing> listings, CancellationToken cancellationToken)
    {
        var ids = listings.Select(listing => listing.OwnerId).OfType<PersonId>().Distinct().ToList();
        return ids.Count == 0
            ? []
            : await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(cancellationToken);
    }

    private async Task<ILookup<InstitutionId, Person>> OfficesAsync(List<Listing> listings, CancellationToken cancellationToken)
    {
        List<InstitutionId?> ids =
            [.. listings.Where(listing => listing.OwnerId is null).Select(listing => (InstitutionId?)listing.InstitutionId).Distinct()];
        if (ids.Count == 0) return Enumerable.Empty<Person>().ToLookup(_ => default(InstitutionId));

        var found = await (
            from membership in db.Memberships.AsNoTracking()
            join person in db.People on membership.PersonId equals person.Id
            where ids.Contains(membership.InstitutionId) && membership.Role == Role.InternationalOffice
                && membership.Status == MembershipStatus.Confirmed
            orderby membership.Id
            select new { membership.InstitutionId, Person = person }).ToListAsync(cancellationToken);
        return found.ToLookup(one => one.InstitutionId!.Value, one => one.Person);
    }
}
