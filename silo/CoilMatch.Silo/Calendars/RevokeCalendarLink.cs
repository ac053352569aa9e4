using CoilMatch.Silo.Common;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoilMatch.Silo.Calendars;

internal static class RevokeCalendarLink
{
    internal static void MapRevokeCalendarLink(this IEndpointRouteBuilder links) => links
        .MapDelete("/{id:guid}", HandleAsync)
        .Needs(UseCase.RevokeCalendarLink)
        .WithSummary("Make one of my calendar links stop working");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, Caller caller, SiloDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var link = await db.CalendarLinks.FindAsync([new CalendarLinkId(id)], cancellationToken);
        if (link is null || link.PersonId != caller.Id || link.RevokedAt is not null) return Refusal.NotFound.ToProblem();

        link.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
