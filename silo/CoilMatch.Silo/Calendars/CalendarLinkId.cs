namespace CoilMatch.Silo.Calendars;

internal readonly record struct CalendarLinkId(Guid Value)
{
    internal static CalendarLinkId New() => new(Guid.CreateVersion7());
}
