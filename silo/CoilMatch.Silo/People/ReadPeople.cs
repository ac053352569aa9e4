using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.People;

/// <param name="Email">Null where the caller may not see it.</param>
internal sealed record PersonCard(Guid Id, string? DisplayName, string? Email);

/// <summary>
/// Names for lists. A mail address is for the person, the office of the person's institution, and the secretariat;
/// a partner learns it from an accepted pairing only.
/// </summary>
internal static class ReadPeople
{
    internal static void MapReadPeople(this IEndpointRouteBuilder people) => people
        .MapPost("/by-ids", HandleAsync)
        .Needs(UseCase.ReadPeople)
        .WithSummary("Several people in one request, in no set order; unknown ids are left out");

    private static async Task<Results<Ok<List<PersonCard>>, ProblemHttpResult>> HandleAsync(
        IdsInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (input.Check() is { } refusal) return refusal.ToProblem();

        var ids = input.Ids.Select(id => new PersonId(id)).ToList();
        var people = await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(cancellationToken);
        var mine = await PeopleOfMyOfficesAsync(ids, caller, db, cancellationToken);
        return TypedResults.Ok(people.ConvertAll(one => new PersonCard(
            one.Id.Value,
            one.DisplayName,
            caller.IsSecretariat || one.Id == caller.Id || mine.Contains(one.Id) ? one.Address : null)));
    }

    private static async Task<HashSet<PersonId>> PeopleOfMyOfficesAsync(
        List<PersonId> ids, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var offices = caller.OfficesOf();
        if (offices.Count == 0) return [];
        return await db.Memberships
            .Where(one => ids.Contains(one.PersonId) && one.Status != MembershipStatus.Declined)
            .Where(one => one.InstitutionId != null && offices.Contains(one.InstitutionId.Value))
            .Select(one => one.PersonId)
            .ToHashSetAsync(cancellationToken);
    }
}
