namespace CoilMatch.Matching;

/// <summary>The teaching days and the weekly hours of one listing, worked out once and compared many times.</summary>
/// <remarks>
/// A day is taught when it lies in the window and in no break, and a slot counts on a taught day only. Clock changes are
/// looked up for every week when two calendars are compared, see <see cref="WeekOverlap"/>.
/// </remarks>
internal sealed class TeachingCalendar
{
    /// <summary>Windows are read this far; no exchange plans further ahead.</summary>
    private const int MostDays = 3 * 366;

    private readonly int firstMonday;
    private readonly short[] taughtDays;
    private readonly short[] offsets;

    private TeachingCalendar(int firstMonday, short[] taughtDays, WeekPattern? pattern)
    {
        this.firstMonday = firstMonday;
        this.taughtDays = taughtDays;
        Pattern = pattern;
        offsets = pattern is null
            ? []
            : [.. Enumerable.Range(0, taughtDays.Length).Select(week => (short)pattern.Offset(firstMonday + (7 * week)))];
    }

    /// <summary>The hours at which the class can meet; null when it names none.</summary>
    public WeekPattern? Pattern { get; }

    /// <summary>The Mondays of the weeks with at least one taught day, first and last.</summary>
    public (int First, int Last) Weeks => (firstMonday, firstMonday + (7 * (taughtDays.Length - 1)));

    /// <summary>Monday of the week of a day, as <see cref="DateOnly.DayNumber"/>, whose day 0 (1 January 0001) is a Monday.</summary>
    public static int MondayOf(int day) => day - (day % 7);

    public static TeachingCalendar Of(ListingProfile listing)
    {
        var first = listing.WindowStart.DayNumber;
        var last = Math.Min(listing.WindowEnd.DayNumber, (int)Math.Min((long)first + MostDays, DateOnly.MaxValue.DayNumber));
        var monday = MondayOf(first);
        if (last < first)
            return new TeachingCalendar(monday, [], null);

        var days = new short[((last - monday) / 7) + 1];
        for (var day = first; day <= last; day++)
            days[(day - monday) / 7] |= Bit(day);
        foreach (var pause in listing.Breaks)
            for (var day = Math.Max(first, pause.From.DayNumber); day <= Math.Min(last, pause.To.DayNumber); day++)
                days[(day - monday) / 7] &= (short)~Bit(day);
        for (var week = days.Length - 1; week > 0; week--)
            days[week] |= (short)(days[week - 1] >> 7);
        return new TeachingCalendar(monday, days, WeekPattern.Of(listing));
    }

    /// <summary>The taught days of one week, as <see cref="TaughtDays(int, int)"/> gives those of many.</summary>
    public int TaughtDays(int monday) => taughtDays[(monday - firstMonday) / 7];

    /// <summary>
    /// The taught days of so many weeks from a Monday on, a bit for each as <see cref="DayStretch.Day"/> counts them; all of the
    /// weeks have to be among <see cref="Weeks"/>.
    /// </summary>
    public ReadOnlySpan<short> TaughtDays(int monday, int weeks) =>
        weeks == 0 ? [] : taughtDays.AsSpan((monday - firstMonday) / 7, weeks);

    /// <summary>What <see cref="WeekPattern.Offset"/> gives for so many weeks from a Monday on; only where there is a pattern.</summary>
    public ReadOnlySpan<short> Offsets(int monday, int weeks) =>
        weeks == 0 ? [] : offsets.AsSpan((monday - firstMonday) / 7, weeks);

    private static short Bit(int day) => (short)(1 << ((day % 7) + WeekPattern.DaysBefore));
}
