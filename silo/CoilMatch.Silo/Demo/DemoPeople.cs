using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Demo;

/// <param name="Institution">The institution's name; null for experts and the secretariat.</param>
internal sealed record DemoPersonView(string Email, Role Role, string? Institution, string Description);

/// <summary>The people of the demo: roles, not persons, so they have addresses and no names.</summary>
internal static class DemoPeople
{
    /// <summary>The two institutions of the ASEM COIL pilot, which come first.</summary>
    private static readonly string[] Pilot = ["aschaffenburg", "malaya"];

    internal static string Lecturer(string slug) => $"lecturer.{slug}@{DemoMode.MailDomain}";

    internal static string Office(string slug) => $"office.{slug}@{DemoMode.MailDomain}";

    internal static string Secretariat => $"secretariat@{DemoMode.MailDomain}";

    /// <summary>Makes a person with a confirmed role.</summary>
    internal static Person Add(SiloDbContext db, string email, Institution? institution, Role role, DateTimeOffset at)
    {
        var person = db.People.Add(Person.Create(email, null)).Entity;
        db.Memberships.Add(Membership.Grant(person.Id, institution?.Id, role, at));
        return person;
    }

    internal static async Task<IReadOnlyList<DemoPersonView>> ListAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var ending = "@" + DemoMode.MailDomain;
        var rows = await (
            from person in db.People
            where person.Email.EndsWith(ending)
            join membership in db.Memberships on person.Id equals membership.PersonId
            where membership.Status == MembershipStatus.Confirmed
            join found in db.Institutions on membership.InstitutionId equals found.Id into places
            from place in places.DefaultIfEmpty()
            select new { person.Email, membership.Role, Slug = place == null ? null : place.Slug, Name = place == null ? null : place.Name })
            .ToListAsync(cancellationToken);
        return [.. rows
            .OrderBy(row => Rank(row.Slug, row.Email)).ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Role).ThenBy(row => row.Email, StringComparer.Ordinal)
            .Select(row => new DemoPersonView(row.Email, row.Role, row.Name, Describe(row.Email, row.Role, row.Name)))];
    }

    /// <summary>The pilot pair, then the roles without an institution, the members of the expert group last, then everybody else.</summary>
    private static int Rank(string? slug, string email) => slug is null
        ? Pilot.Length + (DemoExperts.IsMember(email) ? 1 : 0)
        : Array.IndexOf(Pilot, slug) is >= 0 and var place ? place : Pilot.Length + 2;

    private static string Describe(string email, Role role, string? institution) => role switch
    {
        Role.Lecturer => $"Lecturer at {institution}",
        Role.InternationalOffice => $"International office of {institution}",
        Role.Expert => DemoExperts.Describe(email),
        _ => "ASEM Education Secretariat",
    };
}
