using CoilMatch.Matching.Explanations;

namespace CoilMatch.Matching;

/// <summary>Finds the smallest move of one weekly slot that gives enough weeks with shared live hours.</summary>
internal static class SlotRemedy
{
    private const int StepMinutes = 30;
    private const int LargestMoveMinutes = 6 * 60;
    private const int LastMinute = (24 * 60) - 1;

    public static string For(MatchFacts ours, MatchFacts theirs, int needed)
    {
        if (ours.Profile.Slots.IsEmpty)
            return "Name weekly hours at which your class can meet.";
        if (theirs.Profile.Slots.IsEmpty)
            return "Ask them for weekly hours at which their class can meet.";
        for (var minutes = StepMinutes; minutes <= LargestMoveMinutes; minutes += StepMinutes)
        {
            foreach (var slot in ours.Profile.Slots)
                foreach (var move in (ReadOnlySpan<int>)[minutes, -minutes])
                {
                    if (Moved(slot, move) is not { } moved)
                        continue;
                    var weeks = LiveWeeksWith(ours.Profile, slot, moved, theirs);
                    if (weeks >= needed)
                        return $"Meet {moved.Day} {Say.Time(moved.Start)}–{Say.Time(moved.End)} instead of " +
                            $"{Say.Time(slot.Start)}–{Say.Time(slot.End)}: {Say.Count(weeks, "week")} with shared hours.";
                }
        }

        return "Allow asynchronous work on both sides.";
    }

    private static int LiveWeeksWith(ListingProfile listing, WeeklySlot slot, WeeklySlot moved, MatchFacts theirs)
    {
        var changed = TeachingCalendar.Of(listing with { Slots = listing.Slots.Replace(slot, moved) });
        return SharedTime.Of(changed, theirs.Calendar).LiveWeeks;
    }

    private static WeeklySlot? Moved(WeeklySlot slot, int minutes)
    {
        var start = (int)slot.Start.ToTimeSpan().TotalMinutes + minutes;
        var end = (int)slot.End.ToTimeSpan().TotalMinutes + minutes;
        return start < 0 || end > LastMinute
            ? null
            : slot with { Start = new TimeOnly(start / 60, start % 60), End = new TimeOnly(end / 60, end % 60) };
    }
}
