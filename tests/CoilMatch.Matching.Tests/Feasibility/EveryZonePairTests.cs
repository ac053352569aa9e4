using CoilMatch.Vocabularies;
using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests;

public class EveryZonePairTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2028, 12, 31);

    /// <summary>Mornings, evenings and nights, and the hours of Sunday that clock changes skip and repeat.</summary>
    private static readonly WeeklySlot[] EuropeanHours =
    [
        Slot(DayOfWeek.Sunday, 0, 4), Slot(DayOfWeek.Monday, 6, 13), Slot(DayOfWeek.Wednesday, 16, 23), Slot(DayOfWeek.Saturday, 20, 23),
    ];

    private static readonly WeeklySlot[] AsianHours =
    [
        Slot(DayOfWeek.Sunday, 1, 9), Slot(DayOfWeek.Monday, 0, 3), Slot(DayOfWeek.Monday, 14, 22), Slot(DayOfWeek.Thursday, 0, 10),
    ];

    private static readonly Break Holidays = new(new DateOnly(2027, 12, 23), new DateOnly(2028, 1, 5), "Holidays");

    [Fact]
    public void In_every_week_of_2026_to_2028_every_pair_of_zones_of_the_51_members_shares_what_both_wall_clocks_say()
    {
        var europe = SlotOracle.Zones(Region.Europe).Select(zone => Whole(Listings.European, zone, EuropeanHours)).ToArray();
        var asia = SlotOracle.Zones(Region.Asia).Select(zone => Whole(Listings.Asian, zone, AsianHours)).ToArray();
        var open = europe.Concat(asia).ToDictionary(one => one.TimeZone, one => SlotOracle.OpenQuarters(one, First));
        var facts = europe.Concat(asia).ToDictionary(one => one.TimeZone, TeachingCalendar.Of);
        var weeks = SlotOracle.CommonWeeks(europe[0], asia[0]).ToHashSet();
        Assert.Equal(154, weeks.Count);

        var wrong = (from one in europe.AsParallel()
                     from other in asia
                     let expected = SlotOracle.Stretches(open[one.TimeZone], open[other.TimeZone], weeks, one.TimeZone, other.TimeZone, First)
                     where !Told(facts[one.TimeZone], facts[other.TimeZone]).SequenceEqual(expected)
                     select $"{one.TimeZone} with {other.TimeZone}").ToList();

        Assert.Empty(wrong);
        Assert.Equal((42, 71), (europe.Length, asia.Length));
    }

    [Fact]
    public void Any_weekly_hours_windows_and_breaks_of_any_two_zones_share_what_both_wall_clocks_say()
    {
        Prop.ForAll(Pairs.ToArbitrary(), pair =>
        {
            var found = FeasibilityCheck.Between(pair.Ours, pair.Theirs);
            return found.LiveSlots.Select(slot => (slot.StartUtc, slot.EndUtc)).SequenceEqual(SlotOracle.SharedStretches(pair.Ours, pair.Theirs))
                && found.CommonWeeks.SequenceEqual(SlotOracle.CommonWeeks(pair.Ours, pair.Theirs));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Hours_that_end_where_the_clock_is_put_back_are_met_a_second_time_when_it_shows_them_again()
    {
        var ours = Whole(Listings.European, "Europe/Tallinn", [new WeeklySlot(DayOfWeek.Sunday, new TimeOnly(1, 15), new TimeOnly(3, 45))]);
        var theirs = Whole(Listings.Asian, "Asia/Urumqi", [new WeeklySlot(DayOfWeek.Sunday, new TimeOnly(4, 0), new TimeOnly(12, 0))]);

        var met = FeasibilityCheck.Between(ours, theirs).LiveSlots.Where(slot => slot.Week == new DateOnly(2026, 10, 19));

        Assert.Equal(["22:15-00:45", "01:00-01:45"], met.Select(slot => $"{slot.StartUtc:HH:mm}-{slot.EndUtc:HH:mm}"));
    }

    [Fact]
    public void The_figures_that_rank_a_pair_are_those_of_its_weeks_and_slots()
    {
        Prop.ForAll(Pairs.ToArbitrary(), pair =>
        {
            var shared = SharedTime.Of(TeachingCalendar.Of(pair.Ours), TeachingCalendar.Of(pair.Theirs));
            var found = FeasibilityCheck.Between(pair.Ours, pair.Theirs);
            return shared.Weeks == found.CommonWeeks.Length
                && (shared.Weeks < SharedTime.LeastWeeks
                    || (shared.LiveWeeks == found.LiveSlots.Select(slot => slot.Week).Distinct().Count()
                        && shared.LiveMinutes == found.LiveSlots.Sum(slot => (long)(slot.EndUtc - slot.StartUtc).TotalMinutes)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Two_listings_get_the_same_verdict_whichever_asks_with_the_sides_of_each_slot_exchanged()
    {
        Prop.ForAll(Pairs.ToArbitrary(), pair =>
        {
            var (here, there) = (FeasibilityCheck.Between(pair.Ours, pair.Theirs), FeasibilityCheck.Between(pair.Theirs, pair.Ours));
            return here.Feasible == there.Feasible
                && here.CommonWeeks.SequenceEqual(there.CommonWeeks)
                && here.LiveSlots.SequenceEqual(there.LiveSlots.Select(Mirrored))
                && here.Hints.Select(hint => hint.Code).SequenceEqual(there.Hints.Select(hint => hint.Code));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static LiveSlot Mirrored(LiveSlot slot) => slot with
    {
        OurStart = slot.TheirStart,
        OurEnd = slot.TheirEnd,
        TheirStart = slot.OurStart,
        TheirEnd = slot.OurEnd,
    };

    private static IEnumerable<(DateTimeOffset, DateTimeOffset)> Told(TeachingCalendar ours, TeachingCalendar theirs) =>
        SharedTime.LiveStretches(ours, theirs).Select(shared =>
            (DateTimeOffset.FromUnixTimeSeconds(shared.Start * 60), DateTimeOffset.FromUnixTimeSeconds(shared.End * 60)));

    private static ListingProfile Whole(ListingProfile listing, string zone, WeeklySlot[] slots) => listing with
    {
        TimeZone = zone,
        WindowStart = First,
        WindowEnd = Last,
        Breaks = [Holidays],
        Slots = [.. slots],
    };

    private static WeeklySlot Slot(DayOfWeek day, int from, int to) => new(day, new TimeOnly(from, 30), new TimeOnly(to, 15));

    private static Gen<(ListingProfile Ours, ListingProfile Theirs)> Pairs =>
        from start in Gen.Choose(0, 1000)
        from ours in Any(Listings.European, Region.Europe, First.AddDays(start))
        from theirs in Any(Listings.Asian, Region.Asia, First.AddDays(start))
        select (ours, theirs);

    private static Gen<ListingProfile> Any(ListingProfile listing, Region region, DateOnly first) =>
        from zone in Gen.Elements(SlotOracle.Zones(region))
        from slots in Gen.ListOf(AnySlot, 5)
        from night in Gen.Choose(0, 3)
        from late in Gen.Choose(0, 20)
        from length in Gen.Choose(0, 120)
        from breakAt in Gen.Choose(0, 90)
        from breakDays in Gen.Choose(0, 12)
        from students in Gen.Choose(5, 90)
        let start = first.AddDays(late)
        select listing with
        {
            TimeZone = zone,
            Slots = [.. slots, .. night == 0 ? [new WeeklySlot(DayOfWeek.Sunday, new TimeOnly(1, 15), new TimeOnly(3, 45))] : Array.Empty<WeeklySlot>()],
            WindowStart = start,
            WindowEnd = start.AddDays(length),
            StudentsMin = students,
            StudentsMax = students,
            Breaks = [new Break(start.AddDays(breakAt), start.AddDays(breakAt + breakDays), "Holidays")],
        };

    private static Gen<WeeklySlot> AnySlot =>
        from day in Gen.Choose(0, 6)
        from start in Gen.Choose(0, 92)
        from length in Gen.Choose(1, 30)
        let end = Math.Min(start + length, 95)
        select new WeeklySlot((DayOfWeek)day, new TimeOnly(start / 4, start % 4 * 15), new TimeOnly(end / 4, end % 4 * 15));
}
