using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests;

public class LiveSlotTests
{
    public static TheoryData<string, string, string> PairsAndSeasons
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var start in new[] { "2026-09-21", "2027-03-08" })
            {
                data.Add("Europe/Berlin", "Asia/Kuala_Lumpur", start);
                data.Add("Europe/Helsinki", "Australia/Sydney", start);
                data.Add("Europe/Lisbon", "Asia/Kolkata", start);
                data.Add("Europe/Dublin", "Pacific/Auckland", start);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PairsAndSeasons))]
    public void Shared_hours_through_a_clock_change_are_those_of_both_wall_clocks(string european, string asian, string start)
    {
        var first = DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture);
        var sides =
            from europe in Side(Listings.European, european, first)
            from asia in Side(Listings.Asian, asian, first)
            select (europe, asia);
        Prop.ForAll(sides.ToArbitrary(), pair =>
        {
            var found = FeasibilityCheck.Between(pair.europe, pair.asia);
            var expected = SlotOracle.SharedStretches(pair.europe, pair.asia);
            return found.LiveSlots.Select(slot => (slot.StartUtc, slot.EndUtc)).SequenceEqual(expected)
                && found.CommonWeeks.SequenceEqual(SlotOracle.CommonWeeks(pair.europe, pair.asia));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void Berlin_and_Kuala_Lumpur_move_by_an_hour_when_summer_time_ends()
    {
        var found = FeasibilityCheck.Between(Listings.European, Listings.Asian);

        Assert.Equal((14, 18), Hours(found.LiveSlots.Single(slot => slot.Week == new DateOnly(2026, 10, 19))));
        Assert.Equal((15, 19), Hours(found.LiveSlots.Single(slot => slot.Week == new DateOnly(2026, 10, 26))));
        var change = Assert.Single(found.ClockChanges);
        Assert.Equal(new DateOnly(2026, 10, 25), change.From);
        Assert.Equal("From 25 October, 08:00–12:00 in Aschaffenburg is 15:00–19:00 in Kuala Lumpur instead of 14:00–18:00.", change.Text);
    }

    [Fact]
    public void Monday_morning_in_Auckland_meets_Sunday_evening_in_Dublin_in_the_week_that_begins()
    {
        var dublin = Listings.European with
        {
            TimeZone = "Europe/Dublin",
            Slots = [new WeeklySlot(DayOfWeek.Sunday, new TimeOnly(20, 0), new TimeOnly(22, 0))],
        };
        var auckland = Listings.Asian with
        {
            Country = "NZ",
            TimeZone = "Pacific/Auckland",
            Slots = [new WeeklySlot(DayOfWeek.Monday, new TimeOnly(9, 0), new TimeOnly(11, 0))],
        };

        var slots = FeasibilityCheck.Between(dublin, auckland).LiveSlots;

        Assert.NotEmpty(slots);
        Assert.All(slots, slot =>
        {
            Assert.Equal(DayOfWeek.Sunday, slot.OurStart.DayOfWeek);
            Assert.Equal(slot.Week, DateOnly.FromDateTime(slot.TheirStart));
        });
    }

    [Fact]
    public void Forty_five_shared_minutes_are_enough_and_forty_four_are_not()
    {
        var until = new TimeOnly(14, 45);
        var enough = Asian(until);
        var short_of = Asian(until.AddMinutes(-1));

        Assert.NotEmpty(FeasibilityCheck.Between(EuropeanMorning, enough).LiveSlots);
        Assert.Empty(FeasibilityCheck.Between(EuropeanMorning, short_of).LiveSlots);

        static ListingProfile Asian(TimeOnly end) => Listings.Asian with
        {
            WindowEnd = new DateOnly(2026, 10, 23),
            Slots = [new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(9, 0), end)],
        };
    }

    private static ListingProfile EuropeanMorning => Listings.European;

    private static (int, int) Hours(LiveSlot slot) => (slot.TheirStart.Hour, slot.TheirEnd.Hour);

    private static Gen<ListingProfile> Side(ListingProfile listing, string zone, DateOnly first) =>
        from slots in Gen.ListOf(Slot, 6)
        from late in Gen.Choose(0, 20)
        from length in Gen.Choose(20, 75)
        from breakAt in Gen.Choose(0, 60)
        from breakDays in Gen.Choose(0, 12)
        let start = first.AddDays(late)
        select listing with
        {
            TimeZone = zone,
            Slots = [.. slots],
            WindowStart = start,
            WindowEnd = start.AddDays(length),
            Breaks = [new Break(start.AddDays(breakAt), start.AddDays(breakAt + breakDays), "Holidays")],
        };

    private static Gen<WeeklySlot> Slot =>
        from day in Gen.Choose(0, 6)
        from start in Gen.Choose(5 * 4, 20 * 4)
        from length in Gen.Choose(1, 14)
        select new WeeklySlot((DayOfWeek)day, new TimeOnly(start / 4, start % 4 * 15), new TimeOnly((start + length) / 4, (start + length) % 4 * 15));
}
