using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>Puts notifications into words, by the rule of each and today's names: a handful of statements, however many notifications.</summary>
internal sealed class NotificationViews(SiloDbContext db)
{
    /// <summary>In the order given.</summary>
    internal async Task<List<NotificationView>> OfAsync(IReadOnlyList<Notification> notifications, CancellationToken cancellationToken)
    {
        if (notifications.Count == 0) return [];

        var seqs = notifications.Select(one => one.ChangeSeq).Distinct().ToList();
        var changes = await db.Changes.AsNoTracking().Where(one => seqs.Contains(one.Seq)).ToDictionaryAsync(one => one.Seq, cancellationToken);
        var sides = await SidesAsync(notifications, cancellationToken);
        var actors = await OfficesOfAsync(changes.Values, cancellationToken);
        var (places, members) = await MembershipNamesAsync(changes.Values, cancellationToken);
        return [.. notifications.Select(one => View(one, changes[one.ChangeSeq]))];

        NotificationView View(Notification one, Change change)
        {
            var data = new EventData(change);
            var pairing = one.PairingId is { } id ? sides.GetValueOrDefault(id) : null;
            var facts = new NotificationFacts(
                data, one.Side ?? PairingSide.Observer, pairing?.Names, pairing?.Who(change, actors) ?? "Somebody",
                data.Id("institution") is { } place ? places.GetValueOrDefault(new InstitutionId(place)) : null,
                data.Id("person") is { } person ? members.GetValueOrDefault(new PersonId(person)) : null,
                change.Comment);
            var rule = NotificationRules.Find(one.Event, one.Audience, data);
            return new NotificationView(
                one.Id.Value, one.Kind, one.AsksMe && pairing?.StillWaits(one) != false,
                OneLine(rule?.Title(facts) ?? "Something changed"),
                OneLine(rule?.Text(facts) ?? "Open it to see what happened."),
                LinkOf(one, rule), one.At, one.ReadAt is not null, one.PairingId?.Value);
        }
    }

    private static string LinkOf(Notification one, NotificationRule? rule) => one switch
    {
        { PairingId: { } pairing } => $"/{rule?.Page ?? "requests"}/{pairing.Value}",
        { Audience: Audience.MembershipOffice } => "/office",
        _ => "/profile",
    };

    /// <summary>Names of courses and institutions are what people typed; no line break of theirs gets into a subject.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();

    private sealed record Sides(PairingNames Names, PairingRow Row)
    {
        /// <summary>Whether the pairing stands where it stood when the reader was asked, and waits for the reader's party.</summary>
        internal bool StillWaits(Notification one)
        {
            var isLecturer = one.Audience is Audience.RequesterLecturer or Audience.InvitedLecturer
                or Audience.Lecturers or Audience.SideLecturer or Audience.OtherLecturer or Audience.PartyLecturers or Audience.UnreportedLecturers;
            if (one.Audience == Audience.OpenReviewers) return Row.Pairing.AssessmentTurns.Contains(one.PersonId.Value);

            var party = one.Side is not { } side ? PairingParty.Nobody
                : one.Audience == Audience.Secretariat ? PairingParty.Secretariat
                : one.Audience == Audience.Chair ? PairingParty.Chair
                : isLecturer ? PairingParties.Lecturer(side)
                : PairingParties.Office(side);
            return Row.Pairing.EnteredStateAt <= one.At && (Row.Pairing.Waiting & party) != 0;
        }

        internal string Who(Change change, HashSet<(Guid, InstitutionId)> offices)
        {
            if (change.ActorId is not { } actor || NotificationRules.IsOfTheClock(change.Event, new EventData(change))) return "CoilMatch";
            if (change.OnBehalfOf is null)
            {
                if (Row.Listing.OwnerId?.Value == actor) return $"The lecturer at {Names.RequesterInstitution}";
                if (Row.Partner.OwnerId?.Value == actor) return $"The lecturer at {Names.InvitedInstitution}";
            }

            if (change.OnBehalfOf == Row.Partner.InstitutionId.Value || offices.Contains((actor, Row.Partner.InstitutionId)))
                return $"The international office of {Names.InvitedInstitution}";
            return change.OnBehalfOf == Row.Listing.InstitutionId.Value || offices.Contains((actor, Row.Listing.InstitutionId))
                ? $"The international office of {Names.RequesterInstitution}"
                : "Somebody";
        }
    }

    private async Task<Dictionary<PairingId, Sides>> SidesAsync(
        IReadOnlyList<Notification> notifications, CancellationToken cancellationToken)
    {
        var ids = notifications.Select(one => one.PairingId).OfType<PairingId>().Distinct().ToList();
        if (ids.Count == 0) return [];

        var rows = await (
            from row in db.Pairings.AsNoTracking().Where(one => ids.Contains(one.Id)).WithListings(db)
            join course in db.Courses on row.Listing.CourseId equals course.Id
            join partnerCourse in db.Courses on row.Partner.CourseId equals partnerCourse.Id
            join institution in db.Institutions on row.Listing.InstitutionId equals institution.Id
            join partnerInstitution in db.Institutions on row.Partner.InstitutionId equals partnerInstitution.Id
            select new
            {
                Row = row,
                course.Title,
                institution.Name,
                PartnerTitle = partnerCourse.Title,
                PartnerName = partnerInstitution.Name,
            })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(one => one.Row.Pairing.Id, one => new Sides(
            new PairingNames(one.Row.Pairing, one.Title, one.Name, one.PartnerTitle, one.PartnerName), one.Row));
    }

    /// <summary>The offices to which those who acted belong.</summary>
    private async Task<HashSet<(Guid, InstitutionId)>> OfficesOfAsync(
        IEnumerable<Change> changes, CancellationToken cancellationToken)
    {
        var people = changes.Select(one => one.ActorId).OfType<Guid>().Distinct().Select(id => new PersonId(id)).ToList();
        if (people.Count == 0) return [];

        var found = await db.Memberships.AsNoTracking()
            .Where(one => people.Contains(one.PersonId) && one.Role == Role.InternationalOffice && one.Status == MembershipStatus.Confirmed)
            .Select(one => new { one.PersonId, one.InstitutionId })
            .ToListAsync(cancellationToken);
        return [.. found.Select(one => (one.PersonId.Value, one.InstitutionId!.Value))];
    }

    private async Task<(Dictionary<InstitutionId, string> Places, Dictionary<PersonId, string> Members)> MembershipNamesAsync(
        IEnumerable<Change> changes, CancellationToken cancellationToken)
    {
        var data = changes.Where(one => one.AggregateType == nameof(Membership)).Select(one => new EventData(one)).ToList();
        if (data.Count == 0) return ([], []);

        var institutions = data.Select(one => one.Id("institution")).OfType<Guid>().Distinct().Select(id => new InstitutionId(id)).ToList();
        var people = data.Select(one => one.Id("person")).OfType<Guid>().Distinct().Select(id => new PersonId(id)).ToList();
        return (
            await db.Institutions.Where(one => institutions.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellationToken),
            await db.People.Where(one => people.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, one => one.DisplayName ?? one.Email, cancellationToken));
    }
}
