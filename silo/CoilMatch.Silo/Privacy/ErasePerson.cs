using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Privacy;

/// <param name="Email">The address from which the person asked.</param>
internal sealed record ErasePersonInput(string Email);

/// <summary>
/// For people who ask by mail: the secretariat does it for everybody, an office for those who belong to its institution and
/// nowhere else.
/// </summary>
internal static class ErasePerson
{
    internal static void MapErasePerson(this IEndpointRouteBuilder people) => people
        .MapPost("/erasure", HandleAsync)
        .Needs(UseCase.ErasePerson)
        .WithSummary("Delete the account of somebody who asked for it, by the office of their institution or the secretariat");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        ErasePersonInput input, Caller caller, SiloDbContext db, Erasure erasure, CancellationToken cancellationToken)
    {
        if (caller.IsScript) return PrivacyRefusals.SessionNeeded.ToProblem();
        if (EmailAddress.Check(input.Email, out var email) is { } faulty) return faulty.ToProblem();

        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(one => one.Email == email && one.ErasedAt == null, cancellationToken);
        if (person?.Id == caller.Id) return PrivacyRefusals.OwnAccount.ToProblem();
        if (person is null || !await MayAsync(caller, person.Id, db, cancellationToken)) return PrivacyRefusals.Unknown.ToProblem();

        return await erasure.EraseAsync(person.Id, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
    }

    private static async Task<bool> MayAsync(Caller caller, PersonId person, SiloDbContext db, CancellationToken cancellationToken)
    {
        if (caller.IsSecretariat) return true;

        var places = await db.Memberships.Where(one => one.PersonId == person && one.Status != MembershipStatus.Declined)
            .Select(one => one.InstitutionId).ToListAsync(cancellationToken);
        return places.Count > 0 && places.TrueForAll(place => place is { } institution && caller.IsOfficeOf(institution));
    }
}
