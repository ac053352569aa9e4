using Xunit;
namespace CoilMatch.Statistics.Tests;

public sealed class EdgeTests
{
    [Fact]
    public void One_answer_has_no_interval_of_its_mean() => Assert.Null(Means.Student(4, 0, 1));

    [Fact]
    public void Answers_that_are_all_alike_have_an_interval_without_width() =>
        Assert.Equal(new Interval(5, 5), Means.Student(5, 0, 12));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 0)]
    public void A_count_that_is_no_part_of_its_whole_is_refused(int k, int n) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportions.Wilson(k, n));

    [Fact]
    public void A_single_class_tells_its_mean_and_no_interval()
    {
        var mean = Clusters.Mean([(12, 4)]);
        Assert.Equal(3, mean?.Value);
        Assert.Null(mean?.Interval);
        Assert.Null(Clusters.Mean([]));
    }

    [Fact]
    public void A_single_project_is_pooled_into_its_own_estimate_without_an_interval()
    {
        var pooled = Pooling.RandomEffects([new Effect(.4, .01)]);
        Assert.Equal(.4, pooled?.Value);
        Assert.Null(pooled?.Interval);
        Assert.Null(Pooling.RandomEffects([]));
    }

    [Fact]
    public void A_change_with_unknown_correlation_says_what_it_assumes_and_what_else_could_be()
    {
        var change = MeanChange.Of(new Summary(20, 3, 1), new Summary(20, 3.5, 1), paired: 20);
        Assert.NotNull(change);
        Assert.Equal(MeanChange.AssumedCorrelation, change.Correlation);
        Assert.Contains(change.Assumptions, one => one.Contains("not known", StringComparison.Ordinal));
        Assert.Equal([0, .3, .7, .9], change.Sensitivity.Select(one => one.Correlation));
        Assert.True(change.Sensitivity[0].Interval.Width > change.Interval.Width);
        Assert.True(change.Sensitivity[3].Interval.Width < change.Interval.Width);
    }

    [Fact]
    public void A_change_of_answers_that_are_all_alike_is_told_in_points_only()
    {
        var change = MeanChange.Of(new Summary(8, 3, 0), new Summary(8, 4, 0), paired: 8, r: .5);
        Assert.Equal(1, change?.Change);
        Assert.Null(change?.Standardised);
        Assert.Contains(change!.Assumptions, one => one.StartsWith("All gave the same answer", StringComparison.Ordinal));
    }

    [Fact]
    public void The_change_of_one_answer_is_unknown() =>
        Assert.Null(MeanChange.Of(new Summary(1, 3, 0), new Summary(1, 4, 0), paired: 1));

    [Fact]
    public void Raters_who_say_one_and_the_same_of_everything_have_no_agreement_beyond_chance()
    {
        Assert.Null(Agreement.WeightedKappa([2, 2, 2], [2, 2, 2], 4));
        Assert.Null(Agreement.KrippendorffAlpha([[2, 2, null], [2, 2, 1]], Level.Ordinal));
        Assert.Null(Agreement.KrippendorffAlpha([[1, 2, 3]], Level.Ordinal));
        Assert.Null(Agreement.KrippendorffAlpha([], Level.Nominal));
    }

    [Fact]
    public void Full_agreement_is_one()
    {
        Assert.Equal(1, Agreement.WeightedKappa([0, 1, 2, 3], [0, 1, 2, 3], 4));
        Assert.Equal(1, Agreement.KrippendorffAlpha([[0, 1, 2], [0, 1, 2]], Level.Interval));
    }

    [Fact]
    public void A_median_of_five_has_no_interval_and_one_of_six_has_the_whole_range()
    {
        Assert.Null(Quantiles.Median([1, 2, 3, 4, 5])?.Interval);
        Assert.Equal(new Interval(1, 6), Quantiles.Median([1, 2, 3, 4, 5, 6])?.Interval);
        Assert.Null(Quantiles.Median([]));
    }
}
