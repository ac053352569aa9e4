using Xunit;

namespace CoilMatch.Statistics.Tests.Suppressing;

public sealed class SuppressionTests
{
    private static readonly IReadOnlyList<CountColumn> Started = [new("started", 5)];

    [Fact]
    public void A_table_without_small_counts_is_shown_whole()
    {
        var table = Suppression.Protect(new CountTable([Row("KR", "asia", 12), Row("FI", "europe", 5)], Started));
        Assert.Equal([12, 5], table.Rows.Select(row => row.Cells[0].Value));
        Assert.Equal(17, table.Total.Cells[0].Value);
    }

    [Fact]
    public void A_small_count_takes_the_smallest_other_count_of_its_region_with_it_and_nothing_else()
    {
        var table = Suppression.Protect(new CountTable(
            [Row("KR", "asia", 3), Row("JP", "asia", 40), Row("TH", "asia", 9), Row("FI", "europe", 5), Row("PT", "europe", 8)], Started));
        Assert.Equal([null, 40, null, 5, 8], table.Rows.Select(row => row.Cells[0].Value));
        Assert.Equal([52, 13], table.Groups.Select(row => row.Cells[0].Value));
        Assert.Equal(65, table.Total.Cells[0].Value);
    }

    [Fact]
    public void Two_small_counts_whose_sum_says_too_much_take_a_third_one_with_them()
    {
        var table = Suppression.Protect(new CountTable(
            [Row("KR", "asia", 1), Row("JP", "asia", 1), Row("TH", "asia", 9), Row("FI", "europe", 50)], Started));
        Assert.Equal([null, null, null, 50], table.Rows.Select(row => row.Cells[0].Value));
        Assert.Equal(11, table.Groups[0].Cells[0].Value);
    }

    [Fact]
    public void The_only_country_of_a_region_hides_both_regions_and_keeps_the_total()
    {
        var table = Suppression.Protect(new CountTable(
            [Row("KR", "asia", 4), Row("FI", "europe", 50), Row("PT", "europe", 20)], Started));
        Assert.Equal([null, null], table.Groups.Select(row => row.Cells[0].Value));
        Assert.Equal(74, table.Total.Cells[0].Value);
        Assert.Contains(table.Rows.Skip(1), row => row.Cells[0].Hidden);
    }

    [Fact]
    public void A_table_of_one_small_class_shows_nothing()
    {
        var table = Suppression.Protect(new CountTable([Row("KR", "asia", 4)], Started));
        Assert.True(table.Rows[0].Cells[0].Hidden && table.Groups[0].Cells[0].Hidden && table.Total.Cells[0].Hidden);
    }

    [Fact]
    public void Nought_is_shown_only_where_there_is_nothing_to_count()
    {
        var table = Suppression.Protect(new CountTable([Row("KR", "asia", 0), Row("JP", "asia", null), Row("TH", "asia", 30), Row("VN", "asia", 30)], Started));
        Assert.True(table.Rows[0].Cells[0].Hidden);
        Assert.Equal(0, table.Rows[1].Cells[0].Value);
    }

    [Fact]
    public void Linked_counts_are_hidden_together()
    {
        var table = Suppression.Protect(new CountTable(
            [new("KR", "asia", [30, 28, 2]), new("JP", "asia", [30, 30, 30]), new("TH", "asia", [90, 80, 70])],
            [new("enrolled", 5, null, "s"), new("started", 5, "enrolled", "s"), new("completed", 5, "started", "s")]));
        Assert.All(table.Rows[0].Cells, cell => Assert.True(cell.Hidden));
        Assert.All(table.Rows[1].Cells, cell => Assert.True(cell.Hidden));
        Assert.All(table.Rows[2].Cells, cell => Assert.False(cell.Hidden));
    }

    [Fact]
    public void A_count_whose_rest_is_small_is_hidden_where_the_rest_is_sensitive()
    {
        var columns = new CountColumn[] { new("n", 10), new("nonMobile", 10, "n", HidesRest: true) };
        var table = Suppression.Protect(new CountTable(
            [new("KR", "asia", [40, 39]), new("JP", "asia", [40, 20]), new("TH", "asia", [40, 20])], columns));
        Assert.Equal(40, table.Rows[0].Cells[0].Value);
        Assert.True(table.Rows[0].Cells[1].Hidden);
    }

    /// <summary>4 and 19 of together 23, where 19 is known to lie in 10–19: the other one would be at least 4, and being small just that.</summary>
    [Fact]
    public void A_complement_whose_band_gives_the_small_count_away_is_not_chosen()
    {
        CountRow Known(string key, int count, int low, int high) => new(key, "asia", [count], [new Interval(low, high)]);
        var table = Suppression.Protect(new CountTable(
            [Row("KR", "asia", 4), Known("JP", 19, 10, 19), Known("TH", 25, 20, 29), Row("FI", "europe", 90)], Started));
        Assert.Equal([null, 19, null, 90], table.Rows.Select(row => row.Cells[0].Value));
    }

    [Fact]
    public void Counts_that_contradict_each_other_are_no_table() =>
        Assert.Throws<ArgumentException>(() => Suppression.Protect(new CountTable(
            [new("KR", "asia", [10, 12])], [new("started", 5), new("completed", 5, "started")])));

    [Fact]
    public void An_empty_table_is_protected_as_it_is() =>
        Assert.Equal(0, Suppression.Protect(new CountTable([], Started)).Total.Cells[0].Value);

    private static CountRow Row(string key, string group, int? count) => new(key, group, [count]);
}
