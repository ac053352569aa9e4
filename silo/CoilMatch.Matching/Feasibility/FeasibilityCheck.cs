using System.Collections.Immutable;
using CoilMatch.Vocabularies;
using NodaTime;

namespace CoilMatch.Matching;

/// <summary>Compares two listings gate by gate and week by week.</summary>
public static class FeasibilityCheck
{
    /// <summary>Every obstacle between the two, and the weeks and hours that they share.</summary>
    public static Feasibility Between(ListingProfile ours, ListingProfile theirs) => Between(ours, theirs, ToolTable.First);

    /// <summary>The same, with the tools reachable as this table says.</summary>
    public static Feasibility Between(ListingProfile ours, ListingProfile theirs, ToolTable tools) =>
        Between(MatchFacts.Of(ours, tools), MatchFacts.Of(theirs, tools));

    internal static Feasibility Between(MatchFacts ours, MatchFacts theirs)
    {
        ImmutableArray<Obstacle> obstacles = [.. Obstacles.Between(ours, theirs), .. TimeObstacles.Between(ours, theirs)];
        var slots = LiveSlotsOf(ours, theirs);
        return new Feasibility(
            obstacles.IsEmpty,
            obstacles,
            [.. SharedTime.CommonMondays(ours.Calendar, theirs.Calendar).Select(DateOnly.FromDayNumber)],
            slots,
            ClockChanges.In(slots, ours.Profile, theirs.Profile),
            Hints.Between(ours, theirs));
    }

    private static ImmutableArray<LiveSlot> LiveSlotsOf(MatchFacts ours, MatchFacts theirs)
    {
        if (!Gates.CanBeLive(ours.Profile) || !Gates.CanBeLive(theirs.Profile))
            return [];
        var (here, there) = (Zone(ours.Profile), Zone(theirs.Profile));
        return
        [
            .. SharedTime.LiveStretches(ours.Calendar, theirs.Calendar).Select(shared => new LiveSlot(
                DateOnly.FromDayNumber(shared.Monday),
                DateTimeOffset.FromUnixTimeSeconds(shared.Start * 60),
                DateTimeOffset.FromUnixTimeSeconds(shared.End * 60),
                Local(shared.Start, here),
                Local(shared.End, here),
                Local(shared.Start, there),
                Local(shared.End, there))),
        ];
    }

    private static DateTimeZone Zone(ListingProfile listing) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(listing.TimeZone) ?? DateTimeZone.Utc;

    private static DateTime Local(long utcMinute, DateTimeZone zone) =>
        Instant.FromUnixTimeSeconds(utcMinute * 60).InZone(zone).LocalDateTime.ToDateTimeUnspecified();
}
