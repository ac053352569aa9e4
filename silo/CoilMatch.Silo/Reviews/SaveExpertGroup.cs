using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Reviews;

/// <param name="Email">By which the person signs in; somebody who never has is expected under it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of an ASEM member.</param>
/// <param name="InstitutionId">Where the institution is one of this service; its name is needed otherwise only.</param>
internal sealed record GroupMemberInput(
    string Email, string Country, Guid? InstitutionId = null, string? InstitutionName = null, DateOnly? Since = null, DateOnly? Until = null);

/// <param name="Id">Null for a new group.</param>
/// <param name="Version">The version that was edited; 0 for a new group.</param>
/// <param name="Chair">Mail address of a member; null for nobody.</param>
internal sealed record SaveExpertGroupInput(
    string Name, IReadOnlyList<GroupMemberInput> Members, long Version, Guid? Id = null, string? Chair = null);

/// <summary>Saves a group. Whoever is named becomes an expert, since the secretariat answers for those.</summary>
internal static class SaveExpertGroup
{
    private static readonly Refusal NameTaken = new("name-taken", "Another group has this name.", "name");

    internal static void MapSaveExpertGroup(this IEndpointRouteBuilder groups) => groups
        .MapPost("", HandleAsync)
        .Needs(UseCase.SaveExpertGroups)
        .WithSummary("Save a group of experts, for the secretariat; whoever is named as a member becomes an expert");

    private static async Task<Results<Ok<ExpertGroupView>, ProblemHttpResult>> HandleAsync(
        SaveExpertGroupInput input, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        ExpertGroup? group = null;
        if (input.Id is { } id)
        {
            group = await db.ExpertGroups.FindAsync([new ExpertGroupId(id)], cancellationToken);
            if (group is null) return Refusal.NotFound.ToProblem();
        }

        if ((group?.Version ?? 0) != input.Version) return Refusal.StaleVersion.ToProblem();
        if (ExpertGroupRules.TooMany(input) is { } tooMany) return tooMany.ToProblem();
        var faults = ExpertGroupRules.Check(input, await KnownAsync(input, db, cancellationToken), out var name, out var members);
        if (faults.Count > 0) return faults.ToProblem();

        var people = await PeopleAsync([.. members.Select(one => one.Email)], db, clock.GetUtcNow(), cancellationToken);
        group ??= db.ExpertGroups.Add(ExpertGroup.Found(name)).Entity;
        group.Save(
            name,
            people.TryGetValue(ExpertGroupRules.Normal(input.Chair), out var chair) ? chair : null,
            [.. members.Select(one => one.Member with { Person = people[one.Email] })]);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.IsUniqueViolation())
        {
            return NameTaken.ToProblem();
        }

        return TypedResults.Ok((await ExpertGroupView.OfAsync([group], caller, db, cancellationToken))[0]);
    }

    private static async Task<HashSet<Guid>> KnownAsync(SaveExpertGroupInput input, SiloDbContext db, CancellationToken cancellationToken)
    {
        var asked = input.Members.Select(one => one.InstitutionId).OfType<Guid>().Select(one => new InstitutionId(one)).Distinct().ToList();
        if (asked.Count == 0) return [];
        return [.. (await db.Institutions.Where(one => asked.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken)).Select(one => one.Value)];
    }

    /// <summary>The people of these addresses, each an expert from now on.</summary>
    private static async Task<Dictionary<string, PersonId>> PeopleAsync(
        List<string> emails, SiloDbContext db, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var people = await db.People.Where(one => emails.Contains(one.Email)).ToDictionaryAsync(one => one.Email, one => one.Id, cancellationToken);
        foreach (var email in emails.Where(one => !people.ContainsKey(one)))
            people[email] = db.People.Add(Person.Create(email, null)).Entity.Id;

        List<PersonId> ids = [.. people.Values];
        var experts = await db.Memberships
            .Where(one => ids.Contains(one.PersonId) && one.Role == Role.Expert && one.Status == MembershipStatus.Confirmed)
            .Select(one => one.PersonId).ToListAsync(cancellationToken);
        db.Memberships.AddRange(ids.Except(experts).Select(person => Membership.Grant(person, null, Role.Expert, at)));
        return people;
    }
}
