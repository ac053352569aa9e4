namespace CoilMatch.Matching;

/// <summary>
/// The hours that two weekly patterns share, week by week. They depend on the two offsets alone, so they are worked out
/// again only when an offset is another than in the week before, and in a week in which clocks change while a class meets.
/// </summary>
/// <param name="room">For as many overlaps as the two patterns have slots together.</param>
internal ref struct WeekOverlap(WeekPattern ours, WeekPattern theirs, Span<Overlap> room)
{
    private Span<Overlap> found = room;
    private int count;
    private int ourOffset = ZoneClock.Changing;
    private int theirOffset = ZoneClock.Changing;
    private int daysBefore;
    private int minutesBefore;

    /// <summary>The minutes shared in a week, on days that both sides teach.</summary>
    /// <param name="days">The taught days of both as <see cref="Overlap.Days"/> holds them.</param>
    public int MinutesIn(int monday, int here, int there, int days)
    {
        if (!Turn(monday, here, there) && days == daysBefore)
            return minutesBefore;
        var minutes = 0;
        foreach (var one in found[..count])
            minutes += one.IsTaught(days) ? one.Minutes : 0;
        (daysBefore, minutesBefore) = (days, minutes);
        return minutes;
    }

    /// <summary>The overlaps of a week, on whatever days either side teaches.</summary>
    /// <param name="here">Our offset in this week.</param>
    /// <param name="there">Their offset in this week.</param>
    public ReadOnlySpan<Overlap> In(int monday, int here, int there)
    {
        Turn(monday, here, there);
        return found[..count];
    }

    /// <summary>Goes to a week; false when its overlaps are those of the week before.</summary>
    private bool Turn(int monday, int here, int there)
    {
        var changing = here == ZoneClock.Changing || there == ZoneClock.Changing;
        if (here == ourOffset && there == theirOffset && !changing)
            return false;
        (ourOffset, theirOffset) = (here, there);
        if (changing)
        {
            var (our, their) = (ours.Read(monday), theirs.Read(monday));
            if (found.Length < our.Length + their.Length)
                found = new Overlap[our.Length + their.Length];
            Compare(our, 0, their, 0);
        }
        else
        {
            Compare(ours.Slots, here, theirs.Slots, there);
        }

        return true;
    }

    private void Compare(ReadOnlySpan<DayStretch> ours, int here, ReadOnlySpan<DayStretch> theirs, int there)
    {
        int our = 0, their = 0;
        count = 0;
        while (our < ours.Length && their < theirs.Length)
        {
            ref readonly var mine = ref ours[our];
            ref readonly var yours = ref theirs[their];
            var (myEnd, yourEnd) = (mine.End - here, yours.End - there);
            var (start, end) = (Math.Max(mine.Start - here, yours.Start - there), Math.Min(myEnd, yourEnd));
            if (myEnd <= yourEnd)
                our++;
            else
                their++;
            if (end - start >= SharedTime.LeastLiveMinutes && Math.Max(mine.Day, yours.Day) >= WeekPattern.DaysBefore)
                found[count++] = new Overlap(start, end, (1 << mine.Day) | (1 << (yours.Day + Overlap.DayBits)));
        }
    }
}

/// <summary>A stretch that two weekly patterns share, in UTC minutes after midnight UTC of the week's Monday.</summary>
/// <param name="Days">The day of each side: ours in the low bits, theirs above them.</param>
internal readonly record struct Overlap(int Start, int End, int Days)
{
    public const int DayBits = 7 + WeekPattern.DaysBefore;

    public int Minutes => End - Start;

    /// <summary>Whether both sides teach on their day of it.</summary>
    public bool IsTaught(int days) => (Days & ~days) == 0;
}
