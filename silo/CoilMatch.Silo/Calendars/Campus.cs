using CoilMatch.Matching;
using CoilMatch.Silo.Listings;
using NodaTime;
using NodaTime.Extensions;
using Break = CoilMatch.Silo.Institutions.Break;

namespace CoilMatch.Silo.Calendars;

/// <summary>Whether a class can be live at a time, by what its listing says now.</summary>
internal enum SessionFit
{
    Fits,

    /// <summary>Before the first or after the last day on which the exchange may run.</summary>
    OutsideWindow,

    /// <summary>In a holiday or an examination period.</summary>
    InBreak,

    /// <summary>On a day or at an hour at which the class cannot meet.</summary>
    OutsideHours,

    /// <summary>The listing tells no hours to compare with.</summary>
    HoursNotTold,
}

/// <summary>One side's clock, and the days and hours at which its class can be live.</summary>
/// <param name="Place">The city, for sentences.</param>
internal sealed record Campus(
    string Place, DateTimeZone Zone, DateOnly? WindowStart, DateOnly? WindowEnd, IReadOnlyList<Break> Breaks, IReadOnlyList<WeeklySlot> Slots)
{
    /// <summary>An unknown zone counts as UTC.</summary>
    internal static Campus Of(ListingRow row) => Of(row.Listing.Content, row.Institution.City, row.Institution.TimeZone);

    internal static Campus Of(ListingContent content, string city, string institutionZone) => new(
        city,
        LocalDay.ZoneOf(content.TimeZone ?? institutionZone),
        content.WindowStart,
        content.WindowEnd,
        content.Breaks,
        content.Slots);

    /// <summary>When a session is on this campus, and whether its class can be there.</summary>
    internal CampusTime At(Instant start, Instant end) =>
        new(start.InZone(Zone).LocalDateTime, end.InZone(Zone).LocalDateTime, Zone.GetUtcOffset(start), FitOf(start, end));

    /// <summary>Where clocks change during a session, both of its parts have to lie in the class's hours.</summary>
    private SessionFit FitOf(Instant start, Instant end)
    {
        var from = start.InZone(Zone).Date.ToDateOnly();
        if (from < WindowStart || from > WindowEnd) return SessionFit.OutsideWindow;
        if (Breaks.Any(one => one.From <= from && from <= one.To)) return SessionFit.InBreak;
        if (Slots.Count == 0) return SessionFit.HoursNotTold;
        return Zone.GetZoneIntervals(start, end).All(part => IsInHours(
                Instant.Max(start, part.HasStart ? part.Start : start),
                Instant.Min(end, part.HasEnd ? part.End : end),
                part.WallOffset))
            ? SessionFit.Fits
            : SessionFit.OutsideHours;
    }

    private bool IsInHours(Instant start, Instant end, Offset offset)
    {
        var (from, until) = (start.WithOffset(offset).LocalDateTime, end.WithOffset(offset).LocalDateTime);
        var day = from.DayOfWeek.ToDayOfWeek();
        var reached = from.TimeOfDay.ToTimeOnly();
        var needed = (until - from).ToDuration();
        foreach (var slot in Slots.Where(one => one.Day == day).OrderBy(one => one.Start))
        {
            if (slot.Start > reached || slot.End <= reached) continue;
            needed -= Duration.FromTimeSpan(slot.End - reached);
            if (needed <= Duration.Zero) return true;
            reached = slot.End;
        }

        return false;
    }
}

/// <summary>A session on the clock of one campus.</summary>
/// <param name="Offset">How far this clock is ahead of UTC at the start.</param>
internal sealed record CampusTime(LocalDateTime Start, LocalDateTime End, Offset Offset, SessionFit Fit);
