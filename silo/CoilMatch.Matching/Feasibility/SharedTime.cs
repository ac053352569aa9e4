using System.Numerics;

namespace CoilMatch.Matching;

/// <summary>The weeks and live hours that two calendars share, in figures.</summary>
/// <param name="Weeks">Common teaching weeks.</param>
/// <param name="LiveWeeks">Those of them with a shared live stretch.</param>
/// <param name="LiveMinutes">Shared live minutes of all common weeks together.</param>
internal readonly record struct SharedTime(int Weeks, int LiveWeeks, long LiveMinutes)
{
    /// <summary>A shared stretch shorter than this is not worth connecting for.</summary>
    public const int LeastLiveMinutes = 45;

    /// <summary>A week is common when at least so many of its days from Monday to Friday are taught on both sides.</summary>
    public const int LeastCommonDays = 3;

    /// <summary>Two weeks are the least that two classes can do something in, however short the module.</summary>
    public const int LeastWeeks = 2;

    private const int MondayToFriday = 0b11111 << WeekPattern.DaysBefore;

    /// <summary>Room for this many slots fits on the stack.</summary>
    private const int OrdinarySlots = 32;

    /// <summary>Common weeks that the two need: the shorter of the two modules, and at least two.</summary>
    public static int WeeksNeeded(ListingProfile ours, ListingProfile theirs) =>
        Math.Max(LeastWeeks, Math.Min(ours.ModuleWeeks, theirs.ModuleWeeks));

    /// <summary>The figures; live hours are not told where there are fewer weeks than two classes can do anything in.</summary>
    public static SharedTime Of(TeachingCalendar ours, TeachingCalendar theirs)
    {
        var (first, count) = WeeksOfBoth(ours, theirs);
        if (count < LeastWeeks || ours.Pattern is not { } ourPattern || theirs.Pattern is not { } theirPattern)
            return new SharedTime(CommonWeeks(ours, theirs), 0, 0);

        int weeks = 0, live = 0;
        long minutes = 0;
        var slots = ourPattern.Slots.Length + theirPattern.Slots.Length;
        var overlap = new WeekOverlap(ourPattern, theirPattern, slots <= OrdinarySlots ? stackalloc Overlap[slots] : new Overlap[slots]);
        var ourDays = ours.TaughtDays(first, count);
        var theirDays = theirs.TaughtDays(first, count);
        var ourOffsets = ours.Offsets(first, count);
        var theirOffsets = theirs.Offsets(first, count);
        for (var week = 0; week < count; week++)
        {
            if (!IsCommon(ourDays[week] & theirDays[week]))
                continue;
            weeks++;
            var shared = overlap.MinutesIn(
                first + (7 * week), ourOffsets[week], theirOffsets[week], DaysOf(ourDays[week], theirDays[week]));
            minutes += shared;
            live += shared > 0 ? 1 : 0;
        }

        return weeks < LeastWeeks ? new SharedTime(weeks, 0, 0) : new SharedTime(weeks, live, minutes);
    }

    /// <summary>How many weeks are common.</summary>
    public static int CommonWeeks(TeachingCalendar ours, TeachingCalendar theirs)
    {
        var weeks = 0;
        var (first, count) = WeeksOfBoth(ours, theirs);
        var ourDays = ours.TaughtDays(first, count);
        var theirDays = theirs.TaughtDays(first, count);
        for (var week = 0; week < count; week++)
            weeks += IsCommon(ourDays[week] & theirDays[week]) ? 1 : 0;
        return weeks;
    }

    /// <summary>The Mondays of the common weeks, as day numbers.</summary>
    public static IEnumerable<int> CommonMondays(TeachingCalendar ours, TeachingCalendar theirs)
    {
        var (first, count) = WeeksOfBoth(ours, theirs);
        return Enumerable.Range(0, count).Select(week => first + (7 * week))
            .Where(monday => IsCommon(ours.TaughtDays(monday) & theirs.TaughtDays(monday)));
    }

    /// <summary>The shared stretches of the common weeks, in order.</summary>
    public static IReadOnlyList<SharedStretch> LiveStretches(TeachingCalendar ours, TeachingCalendar theirs)
    {
        if (ours.Pattern is not { } ourPattern || theirs.Pattern is not { } theirPattern)
            return [];
        var stretches = new List<SharedStretch>();
        var overlap = new WeekOverlap(ourPattern, theirPattern, new Overlap[ourPattern.Slots.Length + theirPattern.Slots.Length]);
        foreach (var monday in CommonMondays(ours, theirs))
        {
            var days = DaysOf(ours.TaughtDays(monday), theirs.TaughtDays(monday));
            var midnight = ZoneClock.MinuteOf(monday);
            foreach (var one in overlap.In(monday, ours.Offsets(monday, 1)[0], theirs.Offsets(monday, 1)[0]))
            {
                if (one.IsTaught(days))
                    stretches.Add(new SharedStretch(midnight + one.Start, midnight + one.End, monday));
            }
        }

        return stretches;
    }

    private static int DaysOf(int ours, int theirs) => ours | (theirs << Overlap.DayBits);

    private static bool IsCommon(int days) => BitOperations.PopCount((uint)(days & MondayToFriday)) >= LeastCommonDays;

    /// <summary>The weeks that both calendars know, as the first Monday and how many there are.</summary>
    private static (int First, int Count) WeeksOfBoth(TeachingCalendar ours, TeachingCalendar theirs)
    {
        var (first, last) = (Math.Max(ours.Weeks.First, theirs.Weeks.First), Math.Min(ours.Weeks.Last, theirs.Weeks.Last));
        return (first, last < first ? 0 : ((last - first) / 7) + 1);
    }
}

/// <summary>A stretch at which both classes can be live.</summary>
/// <param name="Start">Minutes since 1970 in UTC.</param>
/// <param name="End">Minutes since 1970 in UTC.</param>
/// <param name="Monday">
/// Monday of the week it belongs to, as a day number. Where it is Sunday on one side and Monday on the other, the
/// week that begins counts, whichever side asks.
/// </param>
internal readonly record struct SharedStretch(long Start, long End, int Monday);
