using System.Collections.Concurrent;
using NodaTime;
using NodaTime.TimeZones;

namespace CoilMatch.Matching;

/// <summary>How far the clocks of one zone are ahead of UTC in every week, looked up in the time zone database once.</summary>
/// <remarks>
/// A week is read together with two days before it and the hours around: all that can meet a day of the week in any other
/// zone. Nearly every week is steady; for the few with a clock change the stretches before and after it are kept.
/// </remarks>
internal sealed class ZoneClock
{
    public const int MinutesPerDay = 24 * 60;

    /// <summary>More zones than there are; ids such as UTC+05:31 could otherwise be made up without end.</summary>
    private const int MostKept = 2_000;

    /// <summary>No zone is further from UTC than this, in minutes.</summary>
    private const int Furthest = 18 * 60;

    /// <summary>Weeks outside these years are looked up each time.</summary>
    private static readonly DateOnly KeptFrom = new(2000, 1, 3);
    private static readonly DateOnly KeptUntil = new(2099, 12, 28);
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private static readonly ConcurrentDictionary<string, ZoneClock> Kept = new(StringComparer.Ordinal);

    /// <summary>Stands for the offset of a week in which it changes, or that is not kept.</summary>
    public const int Changing = short.MinValue;

    private readonly DateTimeZone zone;
    private readonly short[] offsets;
    private readonly Dictionary<int, ZoneStretch[]> changing = [];

    private ZoneClock(DateTimeZone zone)
    {
        this.zone = zone;
        offsets = new short[((KeptUntil.DayNumber - KeptFrom.DayNumber) / 7) + 1];
        var all = Read(MinuteOf(KeptFrom.DayNumber - 7), MinuteOf(KeptUntil.DayNumber + 14));
        var at = 0;
        for (var week = 0; week < offsets.Length; week++)
        {
            var (start, end) = Around(KeptFrom.DayNumber + (7 * week));
            while (all[at].End <= start)
                at++;
            offsets[week] = (short)all[at].Offset;
            if (all[at].End >= end)
                continue;
            offsets[week] = Changing;
            changing[week] = [.. all.Skip(at).TakeWhile(one => one.Start < end)];
        }
    }

    /// <summary>The clock of an IANA zone; null when there is no such zone.</summary>
    public static ZoneClock? Find(string zoneId)
    {
        if (Kept.TryGetValue(zoneId, out var known))
            return known;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not { } zone)
            return null;
        var clock = new ZoneClock(zone);
        return Kept.Count < MostKept ? Kept.GetOrAdd(zoneId, clock) : clock;
    }

    /// <summary>Midnight UTC of a day, in minutes since 1970.</summary>
    public static long MinuteOf(int day) => (long)(day - Epoch) * MinutesPerDay;

    /// <summary>The minutes by which local time is ahead of UTC all through a week and around it, or <see cref="Changing"/>.</summary>
    public int Offset(int monday)
    {
        var week = WeekOf(monday);
        return week < 0 ? Changing : offsets[week];
    }

    /// <summary>The stretches of equal offset in a week and around it, in order.</summary>
    public ZoneStretch[] StretchesAround(int monday)
    {
        var week = WeekOf(monday);
        if (week >= 0 && changing.TryGetValue(week, out var kept))
            return kept;
        var (start, end) = Around(monday);
        return Read(start, end);
    }

    private static (long Start, long End) Around(int monday) =>
        (MinuteOf(monday - WeekPattern.DaysBefore) - Furthest, MinuteOf(monday + 7) + Furthest);

    private static int WeekOf(int monday) => monday < KeptFrom.DayNumber || monday > KeptUntil.DayNumber ? -1 : (monday - KeptFrom.DayNumber) / 7;

    private ZoneStretch[] Read(long start, long end)
    {
        var between = new Interval(At(start), At(end));
        return
        [
            .. zone.GetZoneIntervals(between, ZoneEqualityComparer.Options.OnlyMatchWallOffset).Select(one => new ZoneStretch(
                one.HasStart ? one.Start.ToUnixTimeSeconds() / 60 : long.MinValue / 2,
                one.HasEnd ? one.End.ToUnixTimeSeconds() / 60 : long.MaxValue / 2,
                one.WallOffset.Seconds / 60)),
        ];
    }

    private static Instant At(long minute)
    {
        var latest = Instant.MaxValue.ToUnixTimeSeconds() - 60;
        return Instant.FromUnixTimeSeconds(Math.Clamp(minute * 60, Instant.MinValue.ToUnixTimeSeconds(), latest));
    }
}

/// <summary>A stretch of time in which a zone's clocks are ahead of UTC by the same number of minutes.</summary>
/// <param name="Start">Minutes since 1970 in UTC.</param>
/// <param name="End">Minutes since 1970 in UTC, not included.</param>
internal readonly record struct ZoneStretch(long Start, long End, int Offset);
