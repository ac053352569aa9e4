using System.Text.Json;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>Knows for a batch of changes which people are meant by an audience: a few statements, however many changes.</summary>
internal sealed class Recipients
{
    private readonly Dictionary<Guid, PairingRow> pairings;
    private readonly ILookup<InstitutionId, PersonId> offices;
    private readonly HashSet<(PersonId, InstitutionId)> lecturers;
    private readonly List<PersonId> secretariat;
    private readonly StandIns standIns;

    private Recipients(Dictionary<Guid, PairingRow> pairings, List<Membership> memberships, StandIns standIns)
    {
        this.pairings = pairings;
        this.standIns = standIns;
        offices = memberships.Where(one => one.Role == Role.InternationalOffice).ToLookup(one => one.InstitutionId!.Value, one => one.PersonId);
        lecturers = [.. memberships.Where(one => one.Role == Role.Lecturer).Select(one => (one.PersonId, one.InstitutionId!.Value))];
        secretariat = [.. memberships.Where(one => one.Role == Role.Secretariat).Select(one => one.PersonId)];
    }

    internal static async Task<Recipients> LoadAsync(
        IReadOnlyCollection<Change> changes, DateTimeOffset now, SiloDbContext db, CancellationToken cancellationToken)
    {
        var ids = changes.Where(one => one.AggregateType == nameof(Pairing)).Select(one => new PairingId(one.AggregateId)).Distinct().ToList();
        var pairings = ids.Count == 0
            ? []
            : await db.Pairings.AsNoTracking().Where(one => ids.Contains(one.Id)).WithListings(db)
                .ToDictionaryAsync(row => row.Pairing.Id.Value, cancellationToken);

        var listings = pairings.Values.SelectMany(row => new[] { row.Listing, row.Partner }).ToList();
        var owners = listings.Select(one => one.OwnerId).OfType<PersonId>().Distinct().ToList();
        List<InstitutionId?> institutions =
        [
            .. listings.Select(one => (InstitutionId?)one.InstitutionId)
                .Concat(changes.Where(one => one.AggregateType == nameof(Membership)).Select(InstitutionOf)).Distinct(),
        ];
        var memberships = await db.Memberships.AsNoTracking()
            .Where(one => one.Status == MembershipStatus.Confirmed)
            .Where(one => one.Role == Role.Secretariat
                || (one.Role == Role.InternationalOffice && institutions.Contains(one.InstitutionId))
                || (one.Role == Role.Lecturer && owners.Contains(one.PersonId)))
            .ToListAsync(cancellationToken);
        var deciding = changes.Any(one => NotificationRules.Of(one.Event).Any(rule => rule.To is Audience.Deciders or Audience.WaitingDelegates));
        var standIns = deciding
            ? await StandIns.LoadAsync([.. institutions.OfType<InstitutionId>()], now, db, cancellationToken)
            : StandIns.None;
        return new Recipients(pairings, memberships, standIns);
    }

    /// <summary>Those who are meant, with their side; nobody twice for one audience.</summary>
    internal IEnumerable<(PersonId Person, PairingSide? Side)> Of(Audience audience, Change change, EventData data)
    {
        if (change.AggregateType == nameof(Membership)) return OfMembership(audience, data).Distinct().Select(one => (one, (PairingSide?)null));
        return pairings.TryGetValue(change.AggregateId, out var row)
            ? OfPairing(audience, row, data).DistinctBy(one => one.Person)
            : [];
    }

    private IEnumerable<PersonId> OfMembership(Audience audience, EventData data) => audience switch
    {
        Audience.Member => data.Id("person") is { } person ? [new PersonId(person)] : [],
        Audience.MembershipOffice when data.Id("institution") is { } institution =>
            offices[new InstitutionId(institution)].DefaultIfEmptyUse(secretariat),
        _ => [],
    };

    private IEnumerable<(PersonId Person, PairingSide? Side)> OfPairing(Audience audience, PairingRow row, EventData data)
    {
        var side = data.Side("side");
        PairingSide[] sides = audience switch
        {
            Audience.RequesterLecturer => [PairingSide.Requester],
            Audience.InvitedLecturer => [PairingSide.Invited],
            Audience.Lecturers or Audience.Offices => [PairingSide.Requester, PairingSide.Invited],
            Audience.UnreportedLecturers => [.. PairingSides.Both.Where(one => row.Pairing.Outcomes.Of(one) is null)],
            Audience.SideLecturer or Audience.SideOffice when side is { } named => [named],
            Audience.OtherLecturer or Audience.OtherOffice when side is { } named =>
                [named.Other()],
            Audience.WaitingOffices or Audience.WaitingDelegates => [.. data.Sides("waitingOffices")],
            Audience.PartyLecturers => [.. PairingSides.Both.Where(one => Names(data, PairingParties.Lecturer(one)))],
            Audience.PartyOffices => [.. PairingSides.Both.Where(one => Names(data, PairingParties.Office(one)))],
            Audience.Deciders => data.Sides("waitingOffices") is { Count: > 0 } waiting ? [.. waiting] : side is { } one ? [one] : [.. PairingSides.Both],
            _ => [],
        };
        if (audience == Audience.WaitingDelegates)
            return sides.SelectMany(one => StandInsOf(ListingOf(row, one).InstitutionId).Select(person => (person, (PairingSide?)one)));
        if (audience == Audience.Deciders) return sides.SelectMany(one => DecidersOf(row, one).Select(person => (person, (PairingSide?)one)));
        if (OverseersOf(audience, row.Pairing) is { } overseers) return overseers.Select(one => (one, (PairingSide?)PairingSide.Observer));

        var lecturer = audience is Audience.RequesterLecturer or Audience.InvitedLecturer or Audience.Lecturers
            or Audience.SideLecturer or Audience.OtherLecturer or Audience.PartyLecturers or Audience.UnreportedLecturers;
        return sides.SelectMany(one => (lecturer ? LecturersOf(ListingOf(row, one)) : offices[ListingOf(row, one).InstitutionId])
            .Select(person => (person, (PairingSide?)one)));
    }

    /// <summary>Those who belong to neither side; null for an audience of the sides.</summary>
    private IEnumerable<PersonId>? OverseersOf(Audience audience, Pairing pairing) => audience switch
    {
        Audience.Secretariat => secretariat,
        Audience.Reviewers => pairing.Assessment?.Reviewers.Select(one => one.Person) ?? [],
        Audience.OpenReviewers => pairing.Assessment?.Reviewers.Where(one => !one.HasScored).Select(one => one.Person) ?? [],
        Audience.Chair => pairing.Assessment?.Chair is { } chair ? [chair] : [],
        _ => null,
    };

    private static bool Names(EventData data, PairingParty party) =>
        data.Names("parties").Contains(JsonNamingPolicy.SnakeCaseUpper.ConvertName(party.ToString()));

    /// <summary>Whose step is open now; nobody when the side has decided or the review is over.</summary>
    private IEnumerable<PersonId> DecidersOf(PairingRow row, PairingSide side) => row.Pairing.Review?.Of(side).Open switch
    {
        null => [],
        { DecidedBy: StepDecider.Named } step => step.People,
        _ => offices[ListingOf(row, side).InstitutionId].Concat(standIns.Today[ListingOf(row, side).InstitutionId]),
    };

    /// <summary>Once the time for a decision is over.</summary>
    private IEnumerable<PersonId> StandInsOf(InstitutionId institution) => standIns.Standing[institution].Concat(standIns.Today[institution]);

    /// <summary>The listing's owner while a lecturer there; else the office, which acts in the owner's place.</summary>
    private IEnumerable<PersonId> LecturersOf(Listing listing) =>
        listing.OwnerId is { } owner && lecturers.Contains((owner, listing.InstitutionId)) ? [owner] : offices[listing.InstitutionId];

    private static Listing ListingOf(PairingRow row, PairingSide side) => side == PairingSide.Invited ? row.Partner : row.Listing;

    private static InstitutionId? InstitutionOf(Change change) =>
        new EventData(change).Id("institution") is { } institution ? new InstitutionId(institution) : null;
}

internal static class Fallbacks
{
    /// <summary>These, or the others where there are none.</summary>
    internal static IEnumerable<T> DefaultIfEmptyUse<T>(this IEnumerable<T> these, IReadOnlyCollection<T> others) =>
        these.Any() ? these : others;
}
