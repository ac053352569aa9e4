using System.Collections;
using CoilMatch.Vocabularies;
using NodaTime;

namespace CoilMatch.Matching.Tests;

/// <summary>
/// Finds common weeks and shared live stretches the slow way: day by day, and quarter of an hour by quarter of an hour,
/// each mapped from the wall clock to every instant at which it shows that time.
/// </summary>
internal static class SlotOracle
{
    private const int Quarter = 15;
    private const int FewestQuarters = 3;

    public static IEnumerable<string> Zones(Region region) =>
        AsemCountries.All.Where(country => country.Region == region).SelectMany(country => country.TimeZones).Distinct();

    public static List<(DateTimeOffset Start, DateTimeOffset End)> SharedStretches(ListingProfile ours, ListingProfile theirs)
    {
        var origin = ours.WindowStart < theirs.WindowStart ? ours.WindowStart : theirs.WindowStart;
        var (here, there) = (OpenQuarters(ours, origin), OpenQuarters(theirs, origin));
        return [.. Stretches(here, there, CommonWeeks(ours, theirs).ToHashSet(), ours.TimeZone, theirs.TimeZone, origin)];
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

    /// <summary>A bit for every quarter of an hour since two days before the origin at which the class can be live.</summary>
    public static BitArray OpenQuarters(ListingProfile listing, DateOnly origin)
    {
        var zone = DateTimeZoneProviders.Tzdb[listing.TimeZone];
        var open = new BitArray(((listing.WindowEnd.DayNumber - origin.DayNumber) + 5) * 96);
        for (var day = listing.WindowStart; day <= listing.WindowEnd; day = day.AddDays(1))
        {
            if (!IsTaught(listing, day))
                continue;
            foreach (var slot in listing.Slots.Where(slot => slot.Day == day.DayOfWeek))
                for (var minute = Minutes(slot.Start); minute < Minutes(slot.End); minute += Quarter)
                    foreach (var instant in Instants(zone, day, minute))
                        open[(int)((instant - Origin(origin)).TotalMinutes / Quarter)] = true;
        }

        return open;
    }

    /// <summary>Runs of shared quarters, at least three long, whose week is common. Both bit sets begin at the origin.</summary>
    public static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Stretches(
        BitArray ours, BitArray theirs, HashSet<DateOnly> weeks, string here, string there, DateOnly origin)
    {
        var (ourZone, theirZone) = (DateTimeZoneProviders.Tzdb[here], DateTimeZoneProviders.Tzdb[there]);
        var began = -1;
        for (var at = 0; at < Math.Min(ours.Length, theirs.Length); at++)
        {
            if (ours[at] && theirs[at])
            {
                began = began < 0 ? at : began;
                continue;
            }

            if (began >= 0 && at - began >= FewestQuarters)
            {
                var (start, end) = (InstantOf(began, origin), InstantOf(at, origin));
                if (weeks.Contains(WeekOf(start, ourZone, theirZone)))
                    yield return (start.ToDateTimeOffset(), end.ToDateTimeOffset());
            }

            began = -1;
        }
    }

    private static IEnumerable<Instant> Instants(DateTimeZone zone, DateOnly day, int minute)
    {
        var shown = zone.MapLocal(LocalDate.FromDateOnly(day).At(new LocalTime(minute / 60, minute % 60)));
        return shown.Count switch
        {
            0 => [],
            1 => [shown.Single().ToInstant()],
            _ => [shown.First().ToInstant(), shown.Last().ToInstant()],
        };
    }

    private static Instant Origin(DateOnly origin) => LocalDate.FromDateOnly(origin.AddDays(-2)).AtMidnight().InUtc().ToInstant();

    private static Instant InstantOf(int quarter, DateOnly origin) => Origin(origin) + Duration.FromMinutes((long)quarter * Quarter);

    private static DateOnly WeekOf(Instant start, DateTimeZone ours, DateTimeZone theirs)
    {
        var (here, there) = (start.InZone(ours).Date, start.InZone(theirs).Date);
        var later = here > there ? here : there;
        return (later.DayOfWeek == IsoDayOfWeek.Monday ? later : later.Previous(IsoDayOfWeek.Monday)).ToDateOnly();
    }

    private static bool IsTaught(ListingProfile listing, DateOnly day) =>
        listing.WindowStart <= day && day <= listing.WindowEnd && !listing.Breaks.Any(one => one.From <= day && day <= one.To);

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
