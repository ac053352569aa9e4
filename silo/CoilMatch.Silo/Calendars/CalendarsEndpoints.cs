namespace CoilMatch.Silo.Calendars;

internal static class CalendarsEndpoints
{
    internal static void MapCalendars(this IEndpointRouteBuilder app)
    {
        var pairings = app.MapGroup("/pairings").WithTags("Calendars");
        pairings.MapGetCalendar();
        pairings.MapGetSessionFile();

        var links = app.MapGroup("/calendar-links").WithTags("Calendars");
        links.MapCreateCalendarLink();
        links.MapListCalendarLinks();
        links.MapRevokeCalendarLink();
        links.MapReadCalendarFeed();
    }
}
