using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.People;

internal sealed record LanguageLevelInput(string Language, string Level);

internal sealed record SaveProfileInput(
    string? DisplayName = null,
    string? Unit = null,
    CoilExperience? CoilExperience = null,
    IReadOnlyList<LanguageLevelInput>? Languages = null);

internal static class SaveProfile
{
    internal static void MapSaveProfile(this IEndpointRouteBuilder me) => me
        .MapPut("/profile", HandleAsync)
        .Needs(UseCase.SaveProfile)
        .WithSummary("Save what I tell partners of myself");

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> HandleAsync(
        SaveProfileInput input, Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var faults = ProfileRules.Check(input, out var profile);
        if (faults.Count > 0) return faults.ToProblem();

        var person = await db.People.SingleAsync(one => one.Id == caller.Id, cancellationToken);
        person.SaveProfile(profile);
        await db.SaveChangesAsync(cancellationToken);

        var memberships = await db.Memberships.Where(one => one.PersonId == person.Id).OrderBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(PersonView.Of(person, memberships));
    }
}
