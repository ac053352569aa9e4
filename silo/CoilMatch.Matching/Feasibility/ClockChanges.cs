using System.Collections.Immutable;
using CoilMatch.Matching.Explanations;
using NodaTime;

namespace CoilMatch.Matching;

/// <summary>Tells when the hours of one side move against those of the other because clocks change.</summary>
internal static class ClockChanges
{
    public static ImmutableArray<ClockChange> In(ImmutableArray<LiveSlot> slots, ListingProfile ours, ListingProfile theirs)
    {
        var changes = ImmutableArray.CreateBuilder<ClockChange>();
        for (var at = 1; at < slots.Length; at++)
        {
            var (before, after) = (slots[at - 1], slots[at]);
            var moved = Ahead(after) - Ahead(before);
            if (moved == TimeSpan.Zero)
                continue;
            var from = ChangeDate(before.StartUtc, after.StartUtc, ours.TimeZone)
                ?? ChangeDate(before.StartUtc, after.StartUtc, theirs.TimeZone)
                ?? after.Week;
            changes.Add(new ClockChange(from, Sentence(from, after, moved, ours, theirs)));
        }

        return changes.ToImmutable();
    }

    private static TimeSpan Ahead(LiveSlot slot) => slot.TheirStart - slot.OurStart;

    private static string Sentence(DateOnly from, LiveSlot after, TimeSpan moved, ListingProfile ours, ListingProfile theirs) =>
        $"From {Say.Date(from)}, {Say.Time(after.OurStart)}–{Say.Time(after.OurEnd)} in {Say.Place(ours)} is " +
        $"{Say.Time(after.TheirStart)}–{Say.Time(after.TheirEnd)} in {Say.Place(theirs)} instead of " +
        $"{Say.Time(after.TheirStart - moved)}–{Say.Time(after.TheirEnd - moved)}.";

    private static DateOnly? ChangeDate(DateTimeOffset before, DateTimeOffset after, string zoneId)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId) is not { } zone)
            return null;
        var interval = zone.GetZoneInterval(Instant.FromDateTimeOffset(after));
        return interval.HasStart && interval.Start > Instant.FromDateTimeOffset(before)
            ? interval.Start.InZone(zone).Date.ToDateOnly()
            : null;
    }
}
