using CoilMatch.Silo.Institutions;

namespace CoilMatch.Silo.Demo;

/// <summary>Places a calendar pattern ahead of today: every listing needs a session that is still some weeks away.</summary>
internal sealed class DemoCalendar
{
    /// <summary>Partners need time to find each other before a session starts, in days.</summary>
    private const int LeastNotice = 28;
    private const int Years = 2;

    private readonly Dictionary<string, AcademicSession> next = [];

    internal DemoCalendar(CalendarPattern pattern, DateOnly today)
    {
        var sessions = new List<AcademicSession>();
        foreach (var session in pattern.Sessions)
        {
            var first = session.StartIn(today.Year) >= today.AddDays(LeastNotice) ? today.Year : today.Year + 1;
            sessions.AddRange(Enumerable.Range(first, Years).Select(session.In));
            next[session.Key] = sessions[^Years];
        }

        Sessions = [.. sessions.OrderBy(session => session.Start)];
    }

    /// <summary>The sessions of the years ahead, the earliest first.</summary>
    internal IReadOnlyList<AcademicSession> Sessions { get; }

    /// <summary>The next session of a key, <c>spring</c> or <c>autumn</c>.</summary>
    internal AcademicSession Next(string key) => next[key];
}
