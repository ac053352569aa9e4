using CoilMatch.Benchmarks.Load;
using Xunit;

namespace CoilMatch.Statistics.Tests.Load;

public class TrendTests
{
    [Fact]
    public void What_grows_by_sixty_an_hour_under_a_saw_of_collections_is_told_so() =>
        Assert.Equal(60, Trend.PerHour(Samples(minute => 200 + minute, saw: 40))!.Value, 6.0);

    [Fact]
    public void What_grew_at_the_start_and_then_stood_has_no_slope() =>
        Assert.Equal(0, Trend.PerHour(Samples(minute => Math.Min(minute, 9) * 50, saw: 0))!.Value, 1.0);

    [Fact]
    public void One_leap_for_a_minute_is_no_growth() =>
        Assert.Equal(0, Trend.PerHour(Samples(minute => minute is >= 15 and < 16 ? 900 : 300, saw: 0))!.Value, 1.0);

    [Fact]
    public void Too_short_a_time_gives_no_slope() => Assert.Null(Trend.PerHour([new(TimeSpan.Zero, 1), new(TimeSpan.FromMinutes(2), 9)]));

    /// <summary>Twenty minutes of samples every ten seconds, of which every fourth stands at the top of the saw.</summary>
    private static List<Sample> Samples(Func<double, double> value, double saw) =>
        [.. Enumerable.Range(0, 121).Select(i => new Sample(TimeSpan.FromSeconds(10 * i), value(i / 6.0) + (saw * (i % 4) / 4)))];
}
