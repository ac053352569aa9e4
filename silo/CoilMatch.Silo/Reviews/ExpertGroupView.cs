using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <param name="Person">The mail address is told to the secretariat only.</param>
internal sealed record GroupMemberView(
    PersonCard Person, string Country, Guid? InstitutionId, string? InstitutionName, DateOnly? Since, DateOnly? Until);

/// <param name="Version">Counts the saved changes.</param>
/// <param name="Chair">The chair's person id; null while nobody chairs.</param>
internal sealed record ExpertGroupView(
    Guid Id, long Version, string Name, Guid? Chair, IReadOnlyList<GroupMemberView> Members, bool MayEdit)
{
    internal static async Task<List<ExpertGroupView>> OfAsync(
        IReadOnlyCollection<ExpertGroup> groups, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var people = await db.CardsAsync(groups.SelectMany(group => group.Members).Select(one => one.Person), caller, cancellationToken);
        return [.. groups.Select(group => new ExpertGroupView(
            group.Id.Value,
            group.Version,
            group.Name,
            group.Chair?.Value,
            [.. group.Members.Select(one => new GroupMemberView(
                people[one.Person], one.Country, one.InstitutionId?.Value, one.InstitutionName, one.Since, one.Until))],
            caller.IsSecretariat))];
    }
}

internal static class ExpertCards
{
    /// <summary>Names of experts for those who may read reviews; a mail address is for the secretariat, and for the person.</summary>
    internal static async Task<Dictionary<PersonId, PersonCard>> CardsAsync(
        this SiloDbContext db, IEnumerable<PersonId> people, Caller caller, CancellationToken cancellationToken)
    {
        var ids = people.Distinct().ToList();
        if (ids.Count == 0) return [];
        return await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(
            one => one.Id,
            one => new PersonCard(one.Id.Value, one.DisplayName, caller.IsSecretariat || one.Id == caller.Id ? one.Email : null),
            cancellationToken);
    }
}
