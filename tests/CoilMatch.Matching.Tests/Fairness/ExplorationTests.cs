using System.Collections.Immutable;
using CoilMatch.Matching.Fairness;

namespace CoilMatch.Matching.Tests.Fairness;

public class ExplorationTests
{
    private const int PageSize = 10;
    private static readonly Exploration OneInTen = new(0.1, 0.2);
    private static readonly ImmutableArray<PlacedCandidate> Placed = PlacedWith(margin: 0.05);

    [Fact]
    public void One_page_in_twenty_swaps_two_neighbours_and_one_in_ten_logs_a_coin()
    {
        var pages = Pages(20_000).ToList();

        Assert.Equal(0.05, pages.Count(page => !InOrder(page)) / 20_000.0, 0.01);
        Assert.Equal(0.1, pages.Count(page => page.Any(one => one.Propensity < 1)) / 20_000.0, 0.01);
    }

    [Fact]
    public void A_coin_concerns_two_neighbours_on_the_first_page_alone() => Assert.All(Pages(2_000), page =>
    {
        var tossed = page.Select((one, at) => (one, at)).Where(pair => pair.one.Propensity == 0.5).Select(pair => pair.at).ToArray();
        Assert.True(tossed.Length == 0 || (tossed.Length == 2 && tossed[1] == tossed[0] + 1 && tossed[1] < PageSize));
        Assert.Equal(Placed.Select(one => one.RankByFit), page.Select(one => one.Placed.RankByFit).Order());
        Assert.All(page.Select((one, at) => (one, at)), pair => Assert.True(pair.one.Propensity < 1 || pair.one.Placed == Placed[pair.at]));
    });

    [Fact]
    public void The_same_page_is_the_same_again() =>
        Assert.All(Enumerable.Range(0, 200), number => Assert.Equal(Page(number, OneInTen, Placed), Page(number, OneInTen, Placed)));

    [Fact]
    public void Partners_further_apart_than_the_band_keep_their_places() =>
        Assert.All(Enumerable.Range(0, 500), number => Assert.True(InOrder(Page(number, OneInTen with { Share = 1 }, PlacedWith(margin: 0.5)))));

    [Fact]
    public void Off_leaves_every_page_as_it_is() =>
        Assert.All(Enumerable.Range(0, 500), number => Assert.All(Page(number, Exploration.Off, Placed).Zip(Placed), two =>
            Assert.Equal(new ShownCandidate(two.Second, 1), two.First)));

    private static IEnumerable<ImmutableArray<ShownCandidate>> Pages(int count) =>
        Enumerable.Range(0, count).Select(number => Page(number, OneInTen, Placed));

    private static ImmutableArray<ShownCandidate> Page(int number, Exploration exploration, ImmutableArray<PlacedCandidate> placed) =>
        exploration.Apply(new Guid(number, 7, 7, 8, 1, 2, 3, 4, 5, 6, 7), placed, PageSize);

    private static bool InOrder(ImmutableArray<ShownCandidate> page) =>
        page.Zip(page.Skip(1)).All(two => two.First.Placed.RankByFit < two.Second.Placed.RankByFit);

    private static ImmutableArray<PlacedCandidate> PlacedWith(double margin) =>
        [.. Enumerable.Range(1, 15).Select(rank => new PlacedCandidate(
            new ExposureCandidate(new Guid(rank, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), -margin * rank, "JP", false, 0), rank, null))];
}
