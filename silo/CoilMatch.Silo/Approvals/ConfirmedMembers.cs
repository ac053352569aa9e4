using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Approvals;

/// <summary>The people whom an institution may entrust with a decision: its confirmed members, in whatever role.</summary>
internal static class ConfirmedMembers
{
    /// <summary>Those of these addresses that belong to a confirmed member, by address in lower case.</summary>
    internal static async Task<Dictionary<string, PersonId>> FindMembersAsync(
        this SiloDbContext db, InstitutionId institution, IEnumerable<string> emails, CancellationToken cancellationToken)
    {
        var asked = emails.Select(Normal).Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count == 0) return [];
        return await db.People.AsNoTracking()
            .Where(person => asked.Contains(person.Email) && db.Memberships.Any(one =>
                one.PersonId == person.Id && one.InstitutionId == institution && one.Status == MembershipStatus.Confirmed))
            .ToDictionaryAsync(person => person.Email, person => person.Id, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>An address as people are found by it.</summary>
    internal static string Normal(string? email) => (email ?? "").Trim().ToLowerInvariant();
}
