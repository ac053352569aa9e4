using CoilMatch.Matching;
using NodaTime;

namespace CoilMatch.Silo.Plans;

/// <summary>Finds one live hour a week that suits both classes, at the same local time on one campus wherever that works.</summary>
/// <remarks>
/// A time is told by the clock of one campus, so that this class keeps its hour when clocks change. Of the times that work in
/// most weeks, the one that lies best in both working days wins: 09:00 to 17:00, a full or half hour before an odd quarter.
/// </remarks>
internal sealed class SessionPicker
{
    private const int Quarter = 15;

    private readonly PlanCouple couple;
    private readonly ILookup<DateOnly, LiveSlot> slots;

    internal SessionPicker(PlanCouple couple)
    {
        this.couple = couple;
        slots = (couple.Shared?.LiveSlots ?? []).ToLookup(slot => slot.Week);
    }

    /// <summary>The minutes of a meeting that both listings have in mind; an hour where neither tells.</summary>
    internal int Minutes
    {
        get
        {
            var wished = couple.Classes.Select(one => one.Listing.LiveMinutesPerWeek ?? 0).Where(minutes => minutes > 0).DefaultIfEmpty(60).Min();
            return Math.Clamp(wished, PlanBounds.ShortestSession, PlanBounds.LongestSession);
        }
    }

    /// <summary>A start and a length for each of the weeks in which both classes can meet, in order.</summary>
    internal IReadOnlyList<(DateOnly Week, DateTimeOffset Start, int Minutes)> Pick(IReadOnlyList<DateOnly> weeks)
    {
        var open = weeks.Where(slots.Contains).ToList();
        if (open.Count == 0) return [];

        var minutes = Math.Min(Minutes, open.Max(Longest));
        var best = open.SelectMany(week => Times(week, minutes)).Distinct()
            .Select(time => (Time: time, Weeks: open.Where(week => Fits(time.In(week), week, minutes)).ToList()))
            .OrderByDescending(one => one.Weeks.Count)
            .ThenBy(one => one.Weeks.Average(week => Cost(one.Time.In(week), minutes)))
            .ThenBy(one => one.Time.DaysAfterMonday).ThenBy(one => one.Time.Time)
            .First();
        return [.. open.Select(week => best.Weeks.Contains(week) ? (week, best.Time.In(week), minutes) : Nearest(week, best.Time, minutes))];
    }

    /// <summary>The start in a week in which the usual time does not work: as near to it as the week allows.</summary>
    private (DateOnly Week, DateTimeOffset Start, int Minutes) Nearest(DateOnly week, LocalHour usual, int minutes)
    {
        var fitting = Math.Min(minutes, Longest(week));
        var start = Times(week, fitting).Select(time => time.In(week))
            .MinBy(at => Cost(at, fitting) + ((at - usual.In(week)).Duration().TotalMinutes / 10));
        return (week, start, fitting);
    }

    private int Longest(DateOnly week) => slots[week].Max(slot => (int)(slot.EndUtc - slot.StartUtc).TotalMinutes);

    /// <summary>Every quarter of an hour of a week at which a meeting can begin, told by the clock of either campus.</summary>
    private IEnumerable<LocalHour> Times(DateOnly week, int minutes) =>
        from slot in slots[week]
        from campus in couple.Classes
        from at in Starts(slot, campus, minutes)
        select LocalHour.Of(at, week, campus);

    private static IEnumerable<DateTimeOffset> Starts(LiveSlot slot, PlanClass campus, int minutes)
    {
        var past = campus.Local(slot.StartUtc).Minute % Quarter;
        var first = past == 0 ? slot.StartUtc : slot.StartUtc.AddMinutes(Quarter - past);
        if (first.AddMinutes(minutes) > slot.EndUtc) first = slot.StartUtc;
        for (var at = first; at.AddMinutes(minutes) <= slot.EndUtc; at = at.AddMinutes(Quarter)) yield return at;
    }

    private bool Fits(DateTimeOffset start, DateOnly week, int minutes) =>
        slots[week].Any(slot => slot.StartUtc <= start && start.AddMinutes(minutes) <= slot.EndUtc);

    /// <summary>Minutes outside both working days, the square making one long way worse than two short ones; a little for odd quarters.</summary>
    private double Cost(DateTimeOffset start, int minutes) => couple.Classes.Sum(one =>
    {
        var local = one.Local(start);
        var (from, to) = ((local.Hour * 60) + local.Minute, (local.Hour * 60) + local.Minute + minutes);
        double outside = Math.Max(0, (9 * 60) - from) + Math.Max(0, to - (17 * 60));
        return (outside * outside / 60) + (local.Minute switch { 0 => 0, 30 => 2, _ => 4 });
    });

    /// <summary>A time of the week by the clock of one campus.</summary>
    private sealed record LocalHour(int DaysAfterMonday, LocalTime Time, DateTimeZone Zone)
    {
        internal static LocalHour Of(DateTimeOffset at, DateOnly week, PlanClass campus)
        {
            var local = campus.Local(at);
            return new LocalHour(local.Date.ToDateOnly().DayNumber - week.DayNumber, local.TimeOfDay, campus.Zone);
        }

        internal DateTimeOffset In(DateOnly week) =>
            LocalDate.FromDateOnly(week.AddDays(DaysAfterMonday)).At(Time).InZoneLeniently(Zone).ToInstant().ToDateTimeOffset();
    }
}
