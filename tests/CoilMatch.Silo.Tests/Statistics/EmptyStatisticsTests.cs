using CoilMatch.Silo.Common;
using CoilMatch.Silo.Statistics;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Statistics;

public sealed class EmptyStatisticsTests(SiloApps<EmptyStatisticsTests> apps) : SiloTest<EmptyStatisticsTests>(apps)
{
    [Fact]
    public async Task Without_any_pairing_there_are_figures_without_values()
    {
        using var expert = await App.SignedInAs("expert");
        var all = await expert.Get<PilotStatisticsView>("/statistics");

        Assert.Equal(0, all.Projects.Single(one => one.Key == "projects.delivered").Value);
        Assert.Empty(all.Failures);
        Assert.Empty(all.Balance.Countries);
        Assert.All(all.Flow.Stages, stage => Assert.Equal((0, 0, null), (stage.Reached, stage.Lost, stage.MedianDays)));
        Assert.All(all.Outcomes.SelectMany(one => one.Both), one => Assert.Equal((null, false), (one.Value, one.Hidden)));
        Assert.All(all.Designs, one => Assert.Null(one.Difference));

        var sources = await expert.Get<Page<FigureSourceView>>("/statistics/sources?key=designs.WEEKS.I3.0.mean");
        Assert.Empty(sources.Nodes);
    }
}
