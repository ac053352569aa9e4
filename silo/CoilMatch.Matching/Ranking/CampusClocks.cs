using System.Collections.Concurrent;
using NodaTime;

namespace CoilMatch.Matching.Ranking;

/// <summary>How far apart the clocks of two campuses are, week by week, clock changes included.</summary>
/// <remarks>
/// A gap is told the shorter way round the day: 13 hours (Lisbon and Auckland) are 11 for people who look for an hour that
/// suits both. Each zone's offsets of the Mondays from 2020 to 2060 are worked out once and kept.
/// </remarks>
internal static class CampusClocks
{
    private const int MinutesOfDay = 24 * 60;

    private static readonly int First = TeachingCalendar.MondayOf(new DateOnly(2020, 1, 6).DayNumber);
    private static readonly int Weeks = (new DateOnly(2060, 1, 1).DayNumber - First) / 7;
    private static readonly ConcurrentDictionary<string, short[]> Zones = new(StringComparer.Ordinal);

    /// <summary>Hours, 0 to 12: the mean over the weeks that lie in both windows.</summary>
    public static float MeanGap(ListingProfile ours, ListingProfile theirs)
    {
        if (string.Equals(ours.TimeZone, theirs.TimeZone, StringComparison.Ordinal))
            return 0;
        var (our, their) = (OffsetsOf(ours.TimeZone), OffsetsOf(theirs.TimeZone));
        var start = Week(ours.WindowStart > theirs.WindowStart ? ours.WindowStart : theirs.WindowStart);
        var end = Math.Max(start, Week(ours.WindowEnd < theirs.WindowEnd ? ours.WindowEnd : theirs.WindowEnd));
        var minutes = 0;
        for (var week = start; week <= end; week++)
        {
            var gap = Math.Abs(our[week] - their[week]);
            minutes += Math.Min(gap, MinutesOfDay - gap);
        }

        return minutes / (60f * (end - start + 1));
    }

    private static int Week(DateOnly day) => Math.Clamp((day.DayNumber - First) / 7, 0, Weeks - 1);

    private static short[] OffsetsOf(string zone) => Zones.TryGetValue(zone, out var known) ? known : Zones.GetOrAdd(zone, Offsets);

    private static short[] Offsets(string name)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? DateTimeZone.Utc;
        var offsets = new short[Weeks];
        for (var week = 0; week < Weeks; week++)
        {
            var monday = DateOnly.FromDayNumber(First + (7 * week));
            var noon = Instant.FromUtc(monday.Year, monday.Month, monday.Day, 12, 0);
            offsets[week] = (short)(zone.GetUtcOffset(noon).Seconds / 60);
        }

        return offsets;
    }
}
