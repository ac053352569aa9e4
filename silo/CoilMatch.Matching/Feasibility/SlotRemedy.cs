using System.Collections.Immutable;
using CoilMatch.Matching.Explanations;
using CoilMatch.Vocabularies;
using NodaTime;

namespace CoilMatch.Matching;

/// <summary>Finds the smallest move of one weekly slot that gives enough weeks with shared live hours, or what helps instead.</summary>
internal static class SlotRemedy
{
    private const int StepMinutes = 30;
    private const int LargestMoveMinutes = 6 * 60;
    private const int LastMinute = (24 * 60) - 1;

    public static (string Text, ListingChange Change) For(ListingProfile ours, ListingProfile theirs, int needed)
    {
        var found = (ours.Slots.IsEmpty, theirs.Slots.IsEmpty) switch
        {
            (true, false) => Name(Side.Ours, "Name weekly hours at which your class can meet", ours, theirs, needed),
            (false, true) => Name(Side.Theirs, "Ask them for weekly hours at which their class can meet", theirs, ours, needed),
            (false, false) => Move(ours, theirs, needed),
            _ => null,
        };
        return found ?? Asynchronous(ours, theirs);
    }

    /// <summary>Asynchronous work on whichever side insists on meeting live.</summary>
    public static (string Text, ListingChange Change) Asynchronous(ListingProfile ours, ListingProfile theirs) =>
        (ours.LiveMode, theirs.LiveMode) switch
        {
            (LiveMode.Live, LiveMode.Live) =>
                ("Allow asynchronous work on both sides.", new SetLiveMode(Side.Both, LiveMode.Either)),
            (LiveMode.Live, _) => ("Allow asynchronous work.", new SetLiveMode(Side.Ours, LiveMode.Either)),
            _ => ("Ask them to allow asynchronous work.", new SetLiveMode(Side.Theirs, LiveMode.Either)),
        };

    private static (string, ListingChange)? Move(ListingProfile ours, ListingProfile theirs, int needed)
    {
        var (here, there) = (TeachingCalendar.Of(ours), TeachingCalendar.Of(theirs));
        for (var minutes = StepMinutes; minutes <= LargestMoveMinutes; minutes += StepMinutes)
        {
            if (Move(Side.Ours, "Meet", ours, there, minutes, needed) is { } our)
                return our;
            if (Move(Side.Theirs, "Ask them to meet", theirs, here, minutes, needed) is { } their)
                return their;
        }

        return null;
    }

    private static (string, ListingChange)? Move(
        Side side, string words, ListingProfile listing, TeachingCalendar other, int minutes, int needed)
    {
        foreach (var slot in listing.Slots)
            foreach (var by in (ReadOnlySpan<int>)[minutes, -minutes])
            {
                if (Moved(slot, by) is not { } moved)
                    continue;
                var weeks = LiveWeeks(listing with { Slots = listing.Slots.Replace(slot, moved) }, other);
                if (weeks >= needed)
                    return ($"{words} {moved.Day} {Say.Time(moved.Start)}–{Say.Time(moved.End)} instead of " +
                        $"{Say.Time(slot.Start)}–{Say.Time(slot.End)}: {Say.Count(weeks, "week")} with shared hours.",
                        new MoveSlot(side, slot, moved));
            }

        return null;
    }

    /// <summary>For a class without hours: those of its partner, as its own clock shows them in the first and the last common week.</summary>
    private static (string, ListingChange)? Name(
        Side side, string words, ListingProfile lacking, ListingProfile partner, int needed)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(lacking.TimeZone) is not { } zone)
            return null;
        var calendar = TeachingCalendar.Of(partner);
        var everyHour = lacking with
        {
            Slots = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeeklySlot(day, TimeOnly.MinValue, new TimeOnly(23, 59)))],
        };
        var common = SharedTime.LiveStretches(TeachingCalendar.Of(everyHour), calendar);
        ImmutableArray<WeeklySlot> told =
        [
            .. common.Where(one => one.Monday == common[0].Monday || one.Monday == common[^1].Monday)
                .Select(one => Local(one, zone)).Distinct(),
        ];
        if (LiveWeeks(lacking with { Slots = told }, calendar) < needed)
            return null;
        var first = told.FirstOrDefault(slot => LiveWeeks(lacking with { Slots = [slot] }, calendar) >= needed);
        ImmutableArray<WeeklySlot> named = first is null ? told : [first];
        return ($"{words}, such as {Say.List([.. named.Select(Words)])}.", new AddSlots(side, named));
    }

    private static string Words(WeeklySlot slot) => $"{slot.Day} {Say.Time(slot.Start)}–{Say.Time(slot.End)}";

    private static WeeklySlot Local(SharedStretch shared, DateTimeZone zone)
    {
        var start = Instant.FromUnixTimeSeconds(shared.Start * 60).InZone(zone).LocalDateTime;
        var end = Instant.FromUnixTimeSeconds(shared.End * 60).InZone(zone).LocalDateTime;
        return new WeeklySlot(
            start.Date.ToDateOnly().DayOfWeek,
            start.TimeOfDay.ToTimeOnly(),
            end.Date == start.Date ? end.TimeOfDay.ToTimeOnly() : new TimeOnly(23, 59));
    }

    private static int LiveWeeks(ListingProfile listing, TeachingCalendar other) =>
        SharedTime.Of(TeachingCalendar.Of(listing), other).LiveWeeks;

    private static WeeklySlot? Moved(WeeklySlot slot, int minutes)
    {
        var start = (int)slot.Start.ToTimeSpan().TotalMinutes + minutes;
        var end = (int)slot.End.ToTimeSpan().TotalMinutes + minutes;
        return start < 0 || end > LastMinute
            ? null
            : slot with { Start = new TimeOnly(start / 60, start % 60), End = new TimeOnly(end / 60, end % 60) };
    }
}
