using CoilMatch.Benchmarks.Load;
using Xunit;

namespace CoilMatch.Statistics.Tests.Load;

public class ScheduleTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void As_many_come_as_the_rate_says_in_the_order_of_their_time()
    {
        var arrivals = Schedule.Of(20, Hour, seed: 1).ToList();
        Assert.InRange(arrivals.Count, 71_000, 73_000);
        Assert.Equal(arrivals.OrderBy(one => one.Due), arrivals);
        Assert.All(arrivals, one => Assert.InRange(one.Due, TimeSpan.Zero, Hour));
    }

    [Theory]
    [InlineData(nameof(Wish.Suggestions), 0.80)]
    [InlineData(nameof(Wish.Page), 0.15)]
    [InlineData(nameof(Wish.Write), 0.05)]
    public void Of_a_hundred_wishes_eighty_are_suggestions_fifteen_pages_and_five_writes(string wish, double share)
    {
        var arrivals = Schedule.Of(20, Hour, seed: 2).ToList();
        Assert.Equal(share, arrivals.Count(one => $"{one.Wish}" == wish) / (double)arrivals.Count, 0.01);
    }

    [Fact]
    public void The_same_seed_gives_the_same_arrivals() =>
        Assert.Equal(Schedule.Of(5, Hour, seed: 3), Schedule.Of(5, Hour, seed: 3));

    [Fact]
    public async Task What_is_sent_late_counts_from_when_it_was_due()
    {
        var due = new Arrival(TimeSpan.FromSeconds(-5), Wish.Page);
        var answered = Assert.Single(await OpenLoop.RunAsync([due], _ => Task.FromResult(true), TestContext.Current.CancellationToken));
        Assert.True(answered.After >= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task An_arrival_does_not_wait_for_the_answer_to_the_one_before()
    {
        var second = new TaskCompletionSource();
        var answers = await OpenLoop.RunAsync(
            [new Arrival(TimeSpan.Zero, Wish.Suggestions), new Arrival(TimeSpan.Zero, Wish.Write)],
            async wish =>
            {
                if (wish == Wish.Write)
                    second.SetResult();
                await second.Task;
                return wish == Wish.Write;
            },
            TestContext.Current.CancellationToken);
        Assert.Equal(2, answers.Count);
        Assert.Single(answers, one => !one.Well);
    }
}
