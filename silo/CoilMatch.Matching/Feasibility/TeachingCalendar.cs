using NodaTime;

namespace CoilMatch.Matching;

/// <summary>The teaching days and the live hours of one listing, worked out once and compared many times.</summary>
/// <remarks>
/// A day is taught when it lies in the window and in no break. A slot counts on a taught day only, and is turned into UTC
/// for each date on its own, so clock changes are in it. A time that a clock change skips moves forward by the gap; one
/// that occurs twice is the first of the two.
/// </remarks>
internal sealed class TeachingCalendar
{
    /// <summary>Windows are read this far; no exchange plans further ahead.</summary>
    private const int MostDays = 3 * 366;

    private readonly int firstMonday;
    private readonly byte[] taughtDays;

    private TeachingCalendar(int firstMonday, byte[] taughtDays, LiveStretch[] stretches)
    {
        this.firstMonday = firstMonday;
        this.taughtDays = taughtDays;
        Stretches = stretches;
    }

    /// <summary>The hours at which the class can meet, in order; they do not overlap.</summary>
    public LiveStretch[] Stretches { get; }

    /// <summary>Monday of the week of a day, as <see cref="DateOnly.DayNumber"/>, whose day 0 (1 January 0001) is a Monday.</summary>
    public static int MondayOf(int day) => day - (day % 7);

    public static TeachingCalendar Of(ListingProfile listing) =>
        Of(listing, listing.WindowStart, listing.WindowEnd, MergedSlots(listing.Slots));

    /// <summary>The calendar that the listing would have with another window.</summary>
    public static TeachingCalendar Of(ListingProfile listing, DateOnly start, DateOnly end) =>
        Of(listing, start, end, []);

    /// <summary>The taught days of a week, Monday in the lowest bit, Sunday in the seventh.</summary>
    public int TaughtDays(int monday)
    {
        var week = (monday - firstMonday) / 7;
        return monday < firstMonday || week >= taughtDays.Length ? 0 : taughtDays[week];
    }

    /// <summary>The Mondays of the weeks with at least one taught day, first and last.</summary>
    public (int First, int Last) Weeks => (firstMonday, firstMonday + (7 * (taughtDays.Length - 1)));

    private static TeachingCalendar Of(
        ListingProfile listing, DateOnly start, DateOnly end, Dictionary<DayOfWeek, List<(TimeOnly Start, TimeOnly End)>> slots)
    {
        var first = start.DayNumber;
        var last = Math.Min(end.DayNumber, (int)Math.Min((long)first + MostDays, DateOnly.MaxValue.DayNumber));
        var monday = MondayOf(first);
        if (last < first)
            return new TeachingCalendar(monday, [], []);

        var days = new byte[((last - monday) / 7) + 1];
        var stretches = new List<LiveStretch>();
        var zone = slots.Count > 0 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(listing.TimeZone) : null;
        for (var day = first; day <= last; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            if (listing.Breaks.Any(one => one.From <= date && date <= one.To))
                continue;
            days[(day - monday) / 7] |= (byte)(1 << ((day - monday) % 7));
            if (zone is not null && slots.TryGetValue(date.DayOfWeek, out var ofDay))
                stretches.AddRange(ofDay.Select(slot => LiveStretch.Of(date, slot.Start, slot.End, zone)).Where(one => one.Minutes > 0));
        }

        return new TeachingCalendar(monday, days, [.. stretches]);
    }

    private static Dictionary<DayOfWeek, List<(TimeOnly Start, TimeOnly End)>> MergedSlots(IEnumerable<WeeklySlot> slots)
    {
        var merged = new Dictionary<DayOfWeek, List<(TimeOnly Start, TimeOnly End)>>();
        foreach (var slot in slots.Where(slot => slot.Start < slot.End).OrderBy(slot => slot.Start))
        {
            if (!merged.TryGetValue(slot.Day, out var ofDay))
                merged[slot.Day] = ofDay = [];
            if (ofDay.Count > 0 && slot.Start <= ofDay[^1].End)
                ofDay[^1] = (ofDay[^1].Start, slot.End > ofDay[^1].End ? slot.End : ofDay[^1].End);
            else
                ofDay.Add((slot.Start, slot.End));
        }

        return merged;
    }
}

/// <summary>One slot on one date.</summary>
/// <param name="Start">Minutes since 1970 in UTC.</param>
/// <param name="End">Minutes since 1970 in UTC.</param>
/// <param name="Day">Day number of the local date.</param>
internal readonly record struct LiveStretch(long Start, long End, int Day)
{
    public long Minutes => End - Start;

    public static LiveStretch Of(DateOnly date, TimeOnly start, TimeOnly end, DateTimeZone zone) =>
        new(UtcMinute(date, start, zone), UtcMinute(date, end, zone), date.DayNumber);

    private static long UtcMinute(DateOnly date, TimeOnly time, DateTimeZone zone) =>
        new LocalDateTime(date.Year, date.Month, date.Day, time.Hour, time.Minute)
            .InZoneLeniently(zone).ToInstant().ToUnixTimeSeconds() / 60;
}
