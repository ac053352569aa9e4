using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Calendars;

internal static class ListCalendarLinks
{
    internal static void MapListCalendarLinks(this IEndpointRouteBuilder links) => links
        .MapGet("", HandleAsync)
        .Needs(UseCase.ListCalendarLinks)
        .WithSummary("My calendar links that still work, the newest first");

    private static async Task<Ok<List<CalendarLinkView>>> HandleAsync(Caller caller, SiloDbContext db, CancellationToken cancellationToken)
    {
        var mine = await db.CalendarLinks.AsNoTracking()
            .Where(one => one.PersonId == caller.Id && one.RevokedAt == null)
            .OrderByDescending(one => one.Id)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(mine.ConvertAll(CalendarLinkView.Of));
    }
}
