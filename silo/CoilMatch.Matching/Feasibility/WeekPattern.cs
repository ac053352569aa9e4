namespace CoilMatch.Matching;

/// <summary>The weekly hours of a class and the clock that they are told by: all of its calendar that repeats.</summary>
/// <remarks>
/// The class can be live whenever its wall clock shows a time in one of its slots. So a slot in an hour that a clock change
/// skips is shorter on that day, and one in an hour that occurs twice counts both times.
/// </remarks>
internal sealed class WeekPattern
{
    /// <summary>
    /// Days of the week before that are read with each week: a Monday morning on one side can be Sunday, or at the
    /// edges of the world Saturday, on the other.
    /// </summary>
    public const int DaysBefore = 2;

    private readonly ZoneClock clock;
    private readonly DayStretch[] slots;

    private WeekPattern(ZoneClock clock, DayStretch[] slots)
    {
        this.clock = clock;
        this.slots = slots;
    }

    /// <summary>The hours by the wall clock, in order and in minutes after midnight of a Monday.</summary>
    public ReadOnlySpan<DayStretch> Slots => slots;

    /// <summary>The pattern of a listing's slots; null when it has none or its zone is not known.</summary>
    public static WeekPattern? Of(ListingProfile listing)
    {
        var merged = Merged(listing.Slots);
        if (merged.Count == 0 || ZoneClock.Find(listing.TimeZone) is not { } clock)
            return null;
        var before = merged.Where(slot => slot.Day >= 7).Select(slot => new DayStretch(
            slot.Start - (7 * ZoneClock.MinutesPerDay), slot.End - (7 * ZoneClock.MinutesPerDay), slot.Day - 7));
        return new WeekPattern(clock, [.. before, .. merged]);
    }

    /// <summary>
    /// The minutes by which all hours of a week are ahead of UTC, or <see cref="ZoneClock.Changing"/> when the clocks change
    /// between or in them or show one of them twice: most changes come on a Sunday at night, when nobody meets.
    /// </summary>
    public int Offset(int monday)
    {
        var offset = clock.Offset(monday);
        if (offset != ZoneClock.Changing)
            return offset;
        var midnight = ZoneClock.MinuteOf(monday);
        var stretches = clock.StretchesAround(monday);
        foreach (var stretch in stretches)
        {
            if (slots.All(slot => stretches.All(one => Shown(slot, one, midnight).Minutes == (one == stretch ? slot.End - slot.Start : 0))))
                return stretch.Offset;
        }

        return ZoneClock.Changing;
    }

    /// <summary>The hours of a week, in order and in UTC minutes after midnight UTC of its Monday.</summary>
    public DayStretch[] Read(int monday)
    {
        var hours = new List<DayStretch>();
        var midnight = ZoneClock.MinuteOf(monday);
        foreach (var stretch in clock.StretchesAround(monday))
            foreach (var slot in slots)
            {
                var (start, minutes) = Shown(slot, stretch, midnight);
                if (minutes == 0)
                    continue;
                if (hours.Count > 0 && hours[^1].End == start && hours[^1].Day == slot.Day)
                    hours[^1] = hours[^1] with { End = start + minutes };
                else
                    hours.Add(new DayStretch(start, start + minutes, slot.Day));
            }

        return [.. hours];
    }

    /// <summary>When the clocks show a slot while they are ahead by one offset, in UTC minutes after a midnight UTC.</summary>
    private static (int Start, int Minutes) Shown(DayStretch slot, ZoneStretch stretch, long midnight)
    {
        var start = Math.Max(slot.Start - stretch.Offset, stretch.Start - midnight);
        var end = Math.Min(slot.End - stretch.Offset, stretch.End - midnight);
        return start < end ? ((int)start, (int)(end - start)) : (0, 0);
    }

    /// <summary>The slots from Monday on, in order, those that touch or overlap as one.</summary>
    private static List<DayStretch> Merged(IEnumerable<WeeklySlot> slots)
    {
        var merged = new List<DayStretch>();
        foreach (var slot in slots.Where(slot => slot.Start < slot.End).Select(Local).OrderBy(slot => slot.Start))
        {
            if (merged.Count > 0 && merged[^1].Day == slot.Day && slot.Start <= merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(slot.End, merged[^1].End) };
            else
                merged.Add(slot);
        }

        return merged;
    }

    private static DayStretch Local(WeeklySlot slot)
    {
        var day = ((int)slot.Day + 6) % 7;
        return new DayStretch(
            (day * ZoneClock.MinutesPerDay) + Minute(slot.Start), (day * ZoneClock.MinutesPerDay) + Minute(slot.End), day + DaysBefore);
    }

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;
}

/// <summary>A stretch of hours on one local day, in minutes after a midnight of a Monday.</summary>
/// <param name="Day">0 is the Saturday before the week, 2 its Monday, 8 its Sunday.</param>
internal readonly record struct DayStretch(int Start, int End, int Day);
