using System.Globalization;
using CoilMatch.Silo.Pairings;
using NodaTime;

namespace CoilMatch.Silo.Calendars;

/// <param name="TimeZone">IANA id of the zone in which this side tells its hours.</param>
internal sealed record CampusView(string Place, string TimeZone);

/// <param name="Start">Local time without offset, such as <c>2026-10-27T15:00</c>.</param>
/// <param name="Offset">How far this clock is ahead of UTC at the start, such as <c>+01:00</c>.</param>
internal sealed record CampusTimeView(string Start, string End, string Offset, SessionFit Fit)
{
    internal static CampusTimeView Of(CampusTime time) => new(Local(time.Start), Local(time.End), OffsetOf(time.Offset), time.Fit);

    private static string Local(LocalDateTime time) => time.ToString("uuuu-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static string OffsetOf(Offset offset) => offset.ToString("+HH:mm", CultureInfo.InvariantCulture);
}

/// <param name="Fits">Whether the class of each side can be there, by what both listings say now; hours that are not told are no obstacle.</param>
/// <param name="ClockNote">A sentence when clocks changed since the session before; null when they did not.</param>
internal sealed record PlannedSessionView(
    int Number, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Minutes, string? Purpose,
    CampusTimeView Requester, CampusTimeView Invited, bool Fits, string? ClockNote);

internal sealed record DeadlineView(DeadlineKind Kind, DateOnly On, string Text);

/// <summary>Everything of a pairing that has a date.</summary>
internal sealed record PairingCalendarView(
    CampusView Requester, CampusView Invited, IReadOnlyList<PlannedSessionView> Sessions, IReadOnlyList<DeadlineView> Deadlines)
{
    internal static PairingCalendarView Of(PairingCalendar calendar, PairingSide ours) => new(
        Of(calendar.Requester),
        Of(calendar.Invited),
        [.. calendar.Sessions.Select(session => Of(session, calendar.ClockNote(session, ours)))],
        [.. Calendars.Deadlines.Of(calendar.Pairing).Select(one => new DeadlineView(one.Kind, one.On, one.Text))]);

    private static CampusView Of(Campus campus) => new(campus.Place, campus.Zone.Id);

    private static PlannedSessionView Of(Session session, string? clockNote) => new(
        session.Number,
        session.Planned.StartsAt,
        session.EndsAt,
        session.Planned.Minutes,
        session.Planned.Purpose,
        CampusTimeView.Of(session.Requester),
        CampusTimeView.Of(session.Invited),
        new[] { session.Requester, session.Invited }.All(one => one.Fit is SessionFit.Fits or SessionFit.HoursNotTold),
        clockNote);
}
