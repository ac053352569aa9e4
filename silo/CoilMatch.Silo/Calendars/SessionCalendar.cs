using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using NodaTime;

namespace CoilMatch.Silo.Calendars;

/// <summary>The live sessions of a plan on both clocks, each compared with the one before it and with the hours of both classes.</summary>
internal static class SessionCalendar
{
    /// <summary>In the order in which they take place; a session keeps the number that the plan's order gave it.</summary>
    internal static IReadOnlyList<Session> Of(IReadOnlyList<PlanSession> planned, Campus requester, Campus invited)
    {
        var sessions = new List<Session>(planned.Count);
        var inOrder = planned.Select((session, at) => (Number: at + 1, Planned: session)).OrderBy(one => one.Planned.StartsAt);
        foreach (var (number, session) in inOrder)
        {
            var start = Instant.FromDateTimeOffset(session.StartsAt);
            var end = start + Duration.FromMinutes(session.Minutes);
            Instant? before = sessions.Count == 0 ? null : Instant.FromDateTimeOffset(sessions[^1].Planned.StartsAt);
            sessions.Add(new Session(
                number,
                session,
                requester.At(start, end),
                invited.At(start, end),
                before is { } last
                    ? [.. Moves(PairingSide.Requester, requester, last, start), .. Moves(PairingSide.Invited, invited, last, start)]
                    : []));
        }

        return sessions;
    }

    /// <summary>What a campus's clock did between two sessions; nothing where it went forward and back again.</summary>
    private static IEnumerable<ClockMove> Moves(PairingSide side, Campus campus, Instant before, Instant start)
    {
        var moved = campus.Zone.GetUtcOffset(start) - campus.Zone.GetUtcOffset(before);
        if (moved == Offset.Zero) yield break;

        var since = campus.Zone.GetZoneInterval(start);
        while (since.HasStart && since.Start > before && campus.Zone.GetZoneInterval(since.Start - Duration.Epsilon) is var earlier
            && earlier.WallOffset == since.WallOffset)
            since = earlier;
        yield return new ClockMove(side, since.Start.InZone(campus.Zone).Date.ToDateOnly(), moved.Seconds / 60);
    }
}

/// <param name="Number">From 1, by the order in the plan.</param>
/// <param name="Moves">What the clocks of the two sides did since the session before.</param>
internal sealed record Session(
    int Number, PlanSession Planned, CampusTime Requester, CampusTime Invited, IReadOnlyList<ClockMove> Moves)
{
    internal DateTimeOffset EndsAt => Planned.StartsAt.AddMinutes(Planned.Minutes);

    internal CampusTime On(PairingSide side) => side == PairingSide.Invited ? Invited : Requester;
}

/// <summary>A change of the clocks on one campus.</summary>
/// <param name="On">The day on which the new time began there.</param>
/// <param name="Minutes">How far the clocks were put forward; negative when they were put back.</param>
internal sealed record ClockMove(PairingSide Side, DateOnly On, int Minutes);
