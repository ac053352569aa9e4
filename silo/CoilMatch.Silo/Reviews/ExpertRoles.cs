using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

internal static class ExpertRoles
{
    /// <summary>Those of these people who have the confirmed role without which nobody reviews.</summary>
    internal static async Task<HashSet<PersonId>> ExpertsAmongAsync(
        this SiloDbContext db, IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken)
    {
        var asked = people.ToList();
        return await db.Memberships
            .Where(one => asked.Contains(one.PersonId) && one.Role == Role.Expert && one.Status == MembershipStatus.Confirmed)
            .Select(one => one.PersonId).ToHashSetAsync(cancellationToken);
    }
}
