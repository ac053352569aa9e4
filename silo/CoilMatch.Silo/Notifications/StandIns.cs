using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

/// <summary>Who decides in the place of offices, as far as they still belong to the institution.</summary>
/// <param name="Today">The delegates of those who are away on this day of the campus.</param>
/// <param name="Standing">The delegates for decisions that are late.</param>
internal sealed record StandIns(ILookup<InstitutionId, PersonId> Today, ILookup<InstitutionId, PersonId> Standing)
{
    internal static readonly StandIns None = new(
        Array.Empty<PersonId>().ToLookup(_ => default(InstitutionId)), Array.Empty<PersonId>().ToLookup(_ => default(InstitutionId)));

    internal static async Task<StandIns> LoadAsync(
        IReadOnlyCollection<InstitutionId> institutions, DateTimeOffset now, SiloDbContext db, CancellationToken cancellationToken)
    {
        var absences = await (
            from one in db.Delegations.AsNoTracking()
            join institution in db.Institutions on one.InstitutionId equals institution.Id
            where institutions.Contains(one.InstitutionId) && one.EndedAt == null
            select new { Delegation = one, institution.TimeZone }).ToListAsync(cancellationToken);
        var settings = await db.ApprovalSettings.AsNoTracking().Where(one => institutions.Contains(one.InstitutionId)).ToListAsync(cancellationToken);
        var today = absences.Where(one => one.Delegation.IsActive(LocalDay.In(one.TimeZone, now)))
            .Select(one => (one.Delegation.InstitutionId, Person: one.Delegation.DelegateId)).ToList();
        var standing = settings.Where(one => one.Practice.StandingDelegate is not null)
            .Select(one => (one.InstitutionId, Person: one.Practice.StandingDelegate!.Value)).ToList();
        var members = await MembersAsync([.. today.Concat(standing).Select(one => one.Person).Distinct()], db, cancellationToken);
        return new StandIns(
            today.Where(members.Contains).ToLookup(one => one.InstitutionId, one => one.Person),
            standing.Where(members.Contains).ToLookup(one => one.InstitutionId, one => one.Person));
    }

    private static async Task<HashSet<(InstitutionId, PersonId)>> MembersAsync(
        List<PersonId> people, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (people.Count == 0) return [];

        var found = await db.Memberships.AsNoTracking()
            .Where(one => people.Contains(one.PersonId) && one.Status == MembershipStatus.Confirmed && one.InstitutionId != null)
            .Select(one => new { one.InstitutionId, one.PersonId })
            .ToListAsync(cancellationToken);
        return [.. found.Select(one => (one.InstitutionId!.Value, one.PersonId))];
    }
}
