using NodaTime;

namespace CoilMatch.Matching.Tests;

/// <summary>Finds shared live stretches by asking both wall clocks every quarter of an hour.</summary>
internal static class SlotOracle
{
    private const int StepMinutes = 15;

    public static List<(DateTimeOffset Start, DateTimeOffset End)> SharedStretches(ListingProfile ours, ListingProfile theirs)
    {
        var found = new List<(DateTimeOffset, DateTimeOffset)>();
        var weeks = CommonWeeks(ours, theirs).ToHashSet();
        var at = new DateTimeOffset(ours.WindowStart.AddDays(-3), TimeOnly.MinValue, TimeSpan.Zero);
        var end = new DateTimeOffset(ours.WindowEnd.AddDays(3), TimeOnly.MinValue, TimeSpan.Zero);
        DateTimeOffset? began = null;
        for (; at <= end; at = at.AddMinutes(StepMinutes))
        {
            var open = IsOpen(ours, at) && IsOpen(theirs, at);
            if (open)
                began ??= at;
            if (open || began is not { } start)
                continue;
            if (at - start >= TimeSpan.FromMinutes(45) && weeks.Contains(WeekOf(start, ours, theirs)))
                found.Add((start, at));
            began = null;
        }

        return found;
    }

    public static IEnumerable<DateOnly> CommonWeeks(ListingProfile ours, ListingProfile theirs)
    {
        for (var day = ours.WindowStart.AddDays(-7); day <= ours.WindowEnd.AddDays(7); day = day.AddDays(1))
        {
            if (day.DayOfWeek != DayOfWeek.Monday)
                continue;
            var common = Enumerable.Range(0, 5).Count(offset => IsTaught(ours, day.AddDays(offset)) && IsTaught(theirs, day.AddDays(offset)));
            if (common >= 3)
                yield return day;
        }
    }

    private static DateOnly WeekOf(DateTimeOffset start, ListingProfile ours, ListingProfile theirs)
    {
        var day = new[] { Local(ours, start), Local(theirs, start) }.Select(local => local.Date.ToDateOnly()).Max();
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(-1);
        return day;
    }

    private static bool IsOpen(ListingProfile listing, DateTimeOffset at)
    {
        var local = Local(listing, at);
        var date = local.Date.ToDateOnly();
        var time = local.TimeOfDay.ToTimeOnly();
        return IsTaught(listing, date)
            && listing.Slots.Any(slot => slot.Day == date.DayOfWeek && slot.Start <= time && time < slot.End);
    }

    private static bool IsTaught(ListingProfile listing, DateOnly day) =>
        listing.WindowStart <= day && day <= listing.WindowEnd && !listing.Breaks.Any(one => one.From <= day && day <= one.To);

    private static LocalDateTime Local(ListingProfile listing, DateTimeOffset at) =>
        Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb[listing.TimeZone]).LocalDateTime;
}
