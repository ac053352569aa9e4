using System.Globalization;
using CoilMatch.Silo.Pairings;
using NodaTime;

namespace CoilMatch.Silo.Calendars;

/// <summary>Says what a change of clocks does to the sessions that follow it.</summary>
internal static class ClockNotes
{
    /// <summary>
    /// "From here on 15:00 in Amsterdam is 23:00 in Tokyo instead of 22:00, because clocks in Amsterdam went back by 1 hour on
    /// 25 October 2026." Null when no clock changed since the session before.
    /// </summary>
    /// <param name="ours">The side that reads it.</param>
    internal static string? Of(Session session, PairingSide ours, Campus here, Campus there)
    {
        if (session.Moves.Count == 0) return null;

        var theirs = ours == PairingSide.Invited ? PairingSide.Requester : PairingSide.Invited;
        var because = string.Join(" and ", session.Moves
            .OrderBy(move => move.Side != ours)
            .Select(move => Sentence(move, move.Side == ours ? here.Place : there.Place)));
        var moved = MinutesOf(session, theirs) - MinutesOf(session, ours);
        if (moved == 0) return $"Clocks changed on both sides, so the hours stay as they are to each other: {because}.";

        var (our, their) = (session.On(ours).Start, session.On(theirs).Start);
        return $"From here on {Time(our)} in {here.Place} is {Time(their)} in {there.Place} instead of " +
            $"{Time(their.PlusMinutes(-moved))}, because {because}.";
    }

    private static int MinutesOf(Session session, PairingSide side) => session.Moves.Where(one => one.Side == side).Sum(one => one.Minutes);

    private static string Sentence(ClockMove move, string place) =>
        $"clocks in {place} went {(move.Minutes > 0 ? "forward" : "back")} by {HowLong(Math.Abs(move.Minutes))} on " +
        move.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string HowLong(int minutes) => minutes == 60 ? "1 hour" : minutes % 60 == 0 ? $"{minutes / 60} hours" : $"{minutes} minutes";

    private static string Time(LocalDateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);
}
