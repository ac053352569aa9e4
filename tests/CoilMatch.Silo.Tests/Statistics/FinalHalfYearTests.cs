using CoilMatch.Silo.Statistics;
using Xunit;
using static CoilMatch.Silo.Tests.Statistics.MadePilotData;

namespace CoilMatch.Silo.Tests.Statistics;

public sealed class FinalHalfYearTests
{
    private static readonly DateOnly Day = new(2026, 6, 20);
    private static readonly HalfYear Spring = new(2026, 1);

    [Fact]
    public void A_half_year_is_final_when_it_is_over_and_all_have_reported()
    {
        var data = new MadePilotData().With(new DateOnly(2026, 3, 1), "MY", "DE", Students(30, 30, 28), Students(25, 24, 20));
        Assert.False(data.AsOf(new DateTimeOffset(2026, 6, 30, 23, 0, 0, TimeSpan.Zero)).IsFinal(Spring));
        Assert.True(data.AsOf(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)).IsFinal(Spring));
    }

    [Fact]
    public void A_side_that_never_reports_keeps_it_open_for_six_weeks_and_then_counts_as_missing()
    {
        var data = new MadePilotData().With(Day, "MY", "DE", Students(30, 30, 28), null);
        Assert.False(data.AsOf(new DateTimeOffset(2026, 7, 20, 0, 0, 0, TimeSpan.Zero)).IsFinal(Spring));
        var later = data.AsOf(new DateTimeOffset(2026, 8, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.True(later.IsFinal(Spring));
        Assert.Single(later.Sides, side => side.Answers is null);
    }

    [Fact]
    public void A_correction_after_a_half_year_became_final_changes_nothing_and_one_before_it_counts()
    {
        var late = new MadePilotData().With(Day, "MY", "DE", Students(30, 30, 28), Students(25, 24, 20))
            .Correct(Students(30, 30, 27), new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero)).AsOf(LongAfter);
        Assert.Equal(28, late.Sides.First(side => side.Side.Country == "MY").Answers?.Students?.Completed);

        var inTime = new MadePilotData().With(Day, "MY", "DE", Students(30, 30, 28), Students(25, 24, 20))
            .Correct(Students(30, 30, 27), new DateTimeOffset(2026, 6, 30, 12, 0, 0, TimeSpan.Zero)).AsOf(LongAfter);
        Assert.Equal(27, inTime.Sides.First(side => side.Side.Country == "MY").Answers?.Students?.Completed);
    }

    [Fact]
    public void A_table_tells_what_is_missing_and_hides_what_is_small_with_its_complement()
    {
        var data = new MadePilotData()
            .With(Day, "MY", "DE", Students(4, 4, 3), Students(25, 24, 20))
            .With(Day, "TH", "DE", Students(40, 38, 30), null)
            .With(Day, "JP", "FI", Students(60, 58, 50), Students(31, 30, 29)).AsOf(LongAfter);
        var table = StudentTables.Of(data.Sides);

        Assert.Equal(["DE", "FI", "JP", "MY", "TH"], table.Countries.Select(row => row.Key));
        Assert.Equal([false, false, false, true, true], table.Countries.Select(row => row.Hidden));
        var germany = table.Countries[0];
        Assert.Equal((2, 2, 1, 24), (germany.Projects, germany.Sides, germany.Missing, germany.Started!.Value));
        Assert.Equal(100, table.Regions.Single(row => row.Key == "ASIA").Started);
        Assert.Equal(154, table.Total.Started);
    }

    [Fact]
    public void A_country_that_told_nothing_has_no_number_and_not_nought()
    {
        var table = StudentTables.Of(new MadePilotData().With(Day, "MY", "DE", null, Students(25, 24, 20)).AsOf(LongAfter).Sides);
        var malaysia = table.Countries.Single(row => row.Key == "MY");
        Assert.Equal((null, false, 1), (malaysia.Started, malaysia.Hidden, malaysia.Missing));
    }
}
