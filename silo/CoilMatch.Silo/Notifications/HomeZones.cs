using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

internal static class HomeZones
{
    /// <summary>For those who belong to no institution.</summary>
    internal const string Elsewhere = "Etc/UTC";

    /// <summary>IANA zones of the institutions of people's oldest confirmed memberships; who has none is left out.</summary>
    internal static async Task<Dictionary<PersonId, string>> HomeZonesAsync(
        this SiloDbContext db, IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var found = await (
            from membership in db.Memberships.AsNoTracking()
            join institution in db.Institutions on membership.InstitutionId equals institution.Id
            where people.Contains(membership.PersonId) && membership.Status == MembershipStatus.Confirmed
            orderby membership.Id
            select new { membership.PersonId, institution.TimeZone }).ToListAsync(cancellationToken);
        return found.GroupBy(one => one.PersonId).ToDictionary(group => group.Key, group => group.First().TimeZone);
    }
}
