using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.People;

internal static class ReadMe
{
    internal static void MapReadMe(this IEndpointRouteBuilder me) => me
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadMe)
        .WithSummary("Who I am here, with all my memberships");

    private static async Task<Ok<PersonView>> HandleAsync(Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var person = await db.People.AsNoTracking().SingleAsync(one => one.Id == caller.Id, cancellationToken);
        var memberships = await db.Memberships.AsNoTracking()
            .Where(one => one.PersonId == person.Id).OrderBy(one => one.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(PersonView.Of(person, memberships));
    }
}
