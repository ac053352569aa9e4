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

    private const int MondayToFriday = 0b11111;

    /// <summary>Two weeks are the least that two classes can do something in, however short the module.</summary>
    public const int LeastWeeks = 2;

    /// <summary>Common weeks that the two need: the shorter of the two modules, and at least two.</summary>
    public static int WeeksNeeded(ListingProfile ours, ListingProfile theirs) => WeeksNeeded(ours.ModuleWeeks, theirs.ModuleWeeks);

    public static int WeeksNeeded(int ourModuleWeeks, int theirModuleWeeks) =>
        Math.Max(LeastWeeks, Math.Min(ourModuleWeeks, theirModuleWeeks));

    /// <summary>The figures; live hours are not looked at where there are fewer weeks than two classes can do anything in.</summary>
    public static SharedTime Of(TeachingCalendar ours, TeachingCalendar theirs)
    {
        var weeks = 0;
        var last = LastMonday(ours, theirs);
        for (var monday = FirstMonday(ours, theirs); monday <= last; monday += 7)
            weeks += IsCommon(ours, theirs, monday) ? 1 : 0;
        if (weeks < LeastWeeks || ours.Stretches.Length == 0 || theirs.Stretches.Length == 0)
            return new SharedTime(weeks, 0, 0);

        int live = 0, before = 0;
        long minutes = 0;
        var walk = new Walk(ours.Stretches, theirs.Stretches);
        while (walk.Next(out var shared))
        {
            if (!IsCommon(ours, theirs, shared.Monday))
                continue;
            minutes += shared.End - shared.Start;
            live += shared.Monday == before ? 0 : 1;
            before = shared.Monday;
        }

        return new SharedTime(weeks, live, minutes);
    }

    /// <summary>The Mondays of the common weeks, as day numbers.</summary>
    public static IEnumerable<int> CommonMondays(TeachingCalendar ours, TeachingCalendar theirs)
    {
        for (var monday = FirstMonday(ours, theirs); monday <= LastMonday(ours, theirs); monday += 7)
        {
            if (IsCommon(ours, theirs, monday))
                yield return monday;
        }
    }

    /// <summary>The shared stretches of the common weeks.</summary>
    public static IEnumerable<SharedStretch> LiveStretches(TeachingCalendar ours, TeachingCalendar theirs)
    {
        var walk = new Walk(ours.Stretches, theirs.Stretches);
        while (walk.Next(out var shared))
        {
            if (IsCommon(ours, theirs, shared.Monday))
                yield return shared;
        }
    }

    private static bool IsCommon(TeachingCalendar ours, TeachingCalendar theirs, int monday) =>
        BitOperations.PopCount((uint)(ours.TaughtDays(monday) & theirs.TaughtDays(monday) & MondayToFriday)) >= LeastCommonDays;

    private static int FirstMonday(TeachingCalendar ours, TeachingCalendar theirs) =>
        Math.Max(ours.Weeks.First, theirs.Weeks.First);

    private static int LastMonday(TeachingCalendar ours, TeachingCalendar theirs) =>
        Math.Min(ours.Weeks.Last, theirs.Weeks.Last);

    /// <summary>Goes through two ordered lists of stretches side by side.</summary>
    private struct Walk(LiveStretch[] ours, LiveStretch[] theirs)
    {
        private int our;
        private int their;

        public bool Next(out SharedStretch shared)
        {
            while (our < ours.Length && their < theirs.Length)
            {
                var (mine, yours) = (ours[our], theirs[their]);
                if (mine.End <= yours.End)
                    our++;
                else
                    their++;
                var (start, end) = (Math.Max(mine.Start, yours.Start), Math.Min(mine.End, yours.End));
                if (end - start < LeastLiveMinutes)
                    continue;
                shared = new SharedStretch(start, end, TeachingCalendar.MondayOf(Math.Max(mine.Day, yours.Day)));
                return true;
            }

            shared = default;
            return false;
        }
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
