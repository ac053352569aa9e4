using System.Globalization;
using CoilMatch.Silo.Pairings;
using NodaTime;

namespace CoilMatch.Silo.Calendars;

/// <summary>Turns the calendars of pairings into what one reader's calendar program shows.</summary>
internal static class CalendarFeed
{
    /// <param name="zone">The reader's zone, in which every session is told.</param>
    /// <param name="sideOf">From which side the reader looks at a pairing.</param>
    internal static CalendarFeedView Of(
        string name, DateTimeZone zone, IReadOnlyList<PairingCalendar> calendars, Func<PairingCalendar, PairingSide> sideOf) => new(
        name,
        zone.Id,
        [.. calendars.SelectMany(one => SessionsOf(one, sideOf(one), zone))],
        [.. calendars.SelectMany(DeadlinesOf)]);

    /// <summary>One session by itself, as a file to keep; null when the plan has no such session.</summary>
    internal static CalendarFeedView? Single(PairingCalendar calendar, PairingSide ours, int number)
    {
        var whole = Of(NameOf(calendar), calendar.On(ours).Zone, [calendar], _ => ours);
        var key = KeyOf(calendar.Pairing, $"session-{number}");
        var found = whole.Sessions.Where(one => one.Key == key).ToList();
        return found.Count == 0 ? null : whole with { Sessions = found, Deadlines = [] };
    }

    internal static string NameOf(PairingCalendar calendar) => $"COIL: {calendar.Own.Course.Title} and {calendar.Partner.Course.Title}";

    private static IEnumerable<FeedSessionView> SessionsOf(PairingCalendar calendar, PairingSide ours, DateTimeZone zone)
    {
        var pairing = calendar.Pairing;
        var last = pairing.Run?.LastWeek.AddDays(7);
        foreach (var session in calendar.Sessions)
        {
            var dropped = last is not null && session.Requester.Start.Date.ToDateOnly() >= last;
            var (start, end) = (Local(session.Planned.StartsAt, zone), Local(session.EndsAt, zone));
            yield return new FeedSessionView(
                KeyOf(pairing, $"session-{session.Number}"),
                pairing.Id.Value,
                SequenceOf(pairing),
                dropped ? FeedStatus.Cancelled : StatusOf(pairing.State),
                session.Planned.StartsAt,
                session.EndsAt,
                start is null || end is null ? null : start,
                start is null || end is null ? null : end,
                string.IsNullOrWhiteSpace(session.Planned.Purpose) ? $"COIL session {session.Number}" : $"COIL: {session.Planned.Purpose}",
                Described(calendar, session, ours),
                pairing.ChangedAt);
        }
    }

    private static IEnumerable<FeedDeadlineView> DeadlinesOf(PairingCalendar calendar) => Deadlines.Of(calendar.Pairing)
        .Select(one => new FeedDeadlineView(
            KeyOf(calendar.Pairing, one.Kind == DeadlineKind.WeekReport
                ? $"week-report-{one.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}"
                : System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(one.Kind.ToString())),
            calendar.Pairing.Id.Value,
            SequenceOf(calendar.Pairing),
            one.On,
            $"COIL: {one.Text}",
            NameOf(calendar),
            calendar.Pairing.ChangedAt));

    private static string Described(PairingCalendar calendar, Session session, PairingSide ours)
    {
        var (here, there) = (session.On(ours), session.On(ours.Other()));
        return string.Join('\n', new[]
        {
            NameOf(calendar),
            $"{Time(here)} in {calendar.On(ours).Place}, {Time(there)} in {calendar.On(ours.Other()).Place}.",
            calendar.ClockNote(session, ours),
            calendar.Pairing.State is PairingState.CoDesign or PairingState.UnderReview or PairingState.ChangesRequested
                ? "The plan is not approved yet, so this session is not certain." : null,
        }.OfType<string>());
    }

    private static FeedStatus StatusOf(PairingState state) => state switch
    {
        PairingState.CoDesign or PairingState.UnderReview or PairingState.ChangesRequested => FeedStatus.Tentative,
        PairingState.Cancelled or PairingState.Rejected or PairingState.Lapsed => FeedStatus.Cancelled,
        _ => FeedStatus.Confirmed,
    };

    /// <summary>The latest version of the plan; where the pairing has ended the version that ended it, which is higher still.</summary>
    private static long SequenceOf(Pairing pairing) => pairing.IsOver
        ? pairing.Version
        : pairing.PlanStamps.Values.Select(one => one.Version).DefaultIfEmpty().Max();

    private static string KeyOf(Pairing pairing, string what) => $"{pairing.Id.Value}-{what}";

    /// <summary>The zone's wall clock; null for an hour that it shows twice, which only UTC tells apart.</summary>
    private static string? Local(DateTimeOffset at, DateTimeZone zone)
    {
        var local = Instant.FromDateTimeOffset(at).InZone(zone).LocalDateTime;
        return zone.MapLocal(local).Count == 1 ? local.ToString("uuuu-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) : null;
    }

    private static string Time(CampusTime time) => time.Start.ToString("HH:mm", CultureInfo.InvariantCulture) + "–" +
        time.End.ToString("HH:mm", CultureInfo.InvariantCulture) + time.Start.ToString(" 'on' dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
