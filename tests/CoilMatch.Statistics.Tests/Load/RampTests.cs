using CoilMatch.Benchmarks.Load;
using Xunit;

namespace CoilMatch.Statistics.Tests.Load;

public class RampTests
{
    private readonly Ramp ramp = new(first: 8, growth: 1.6, halvings: 2);

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(1_234)]
    public void The_knee_is_found_from_below_to_within_an_eighth(double least)
    {
        var tried = Climb(rate => rate <= least);
        var knee = Assert.NotNull(Ramp.Knee(tried));
        Assert.InRange(knee, least / 1.13, least);
        Assert.InRange(tried.Count, 1, 30);
    }

    [Fact]
    public void A_rate_that_fails_once_is_tried_again_before_it_counts_as_failed()
    {
        var failures = 0;
        var tried = Climb(rate => rate < 100 && !(rate > 20 && failures++ == 0));
        Assert.InRange(Ramp.Knee(tried)!.Value, 100 / 1.13, 100);
    }

    [Fact]
    public void Where_nothing_holds_there_is_no_knee_and_an_end()
    {
        var tried = Climb(_ => false);
        Assert.Null(Ramp.Knee(tried));
        Assert.InRange(tried.Count, 2, 30);
    }

    [Fact]
    public void Where_everything_holds_the_climb_ends_all_the_same() => Assert.InRange(Climb(_ => true).Count, 2, 30);

    [Fact]
    public void A_rate_that_held_above_one_that_never_did_is_no_knee() =>
        Assert.Equal(8, Ramp.Knee([new(8, true), new(12, false), new(12, false), new(20, true)]));

    private List<Tried> Climb(Func<double, bool> holds)
    {
        var tried = new List<Tried>();
        while (tried.Count < 100 && ramp.Next(tried) is { } rate)
            tried.Add(new Tried(rate, holds(rate)));
        return tried;
    }
}
