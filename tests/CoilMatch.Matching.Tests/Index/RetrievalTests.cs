namespace CoilMatch.Matching.Tests;

public class RetrievalTests
{
    private const int Listings = 24_000;

    private static readonly CatalogueIndex Large = Filled();

    [Fact]
    public void The_first_page_of_a_large_catalogue_holds_what_comparing_every_listing_would_give()
    {
        var (expected, found) = (0, 0);
        foreach (var number in Enumerable.Range(0, 60))
        {
            var all = Large.SuggestAmongAll(MadeListings.Of(number).Id, 10).Items;
            var page = Large.Suggest(MadeListings.Of(number).Id, new SuggestionQuery(10)).Items;
            expected += all.Count;
            found += all.Count == 0 ? 0 : page.Count(one => one.Margin >= all[^1].Margin - 1e-3);
        }

        Assert.True(expected > 300);
        Assert.True(found >= 0.98 * expected, $"{found} of {expected}");
    }

    [Fact]
    public void Pages_of_a_large_catalogue_continue_each_other_and_reach_every_feasible_partner()
    {
        var id = Enumerable.Range(0, 50).Select(number => MadeListings.Of(number)).First(one => one.CapacityLeft > 0).Id;

        var all = Large.SuggestAmongAll(id, Listings).Items.Select(one => one.Partner.Id).ToHashSet();
        var pages = new List<Guid>();
        for (var offset = 0; offset <= all.Count; offset += 500)
            pages.AddRange(Large.Suggest(id, new SuggestionQuery(offset, 500, new HashSet<Guid>())).Items.Select(one => one.Partner.Id));

        Assert.Equal(pages.Count, pages.Distinct().Count());
        Assert.Equal(all.Order(), pages.Order());
    }

    [Fact]
    public void A_partner_that_alone_passes_the_gates_is_found_among_many_nearer_in_topic()
    {
        var asking = MadeListings.Of(2) with { Id = Guid.NewGuid(), CapacityLeft = 1, Tools = ["miro"] };
        var only = MadeListings.Of(3) with { Id = Guid.NewGuid(), Title = "Unlike", Description = "", CapacityLeft = 1, Tools = ["miro"], WindowStart = asking.WindowStart, WindowEnd = asking.WindowEnd, EqfLevel = asking.EqfLevel, LiveMode = asking.LiveMode, Slots = asking.Slots, TimeZone = asking.TimeZone };
        Assert.Empty(Large.Suggest(asking, new SuggestionQuery(10)).Items);

        Large.Upsert(only);
        var found = Large.Suggest(asking, new SuggestionQuery(10)).Items;
        Large.Remove(only.Id);

        Assert.Equal(only.Id, Assert.Single(found).Partner.Id);
    }

    private static CatalogueIndex Filled()
    {
        var index = new CatalogueIndex();
        index.UpsertRange(Enumerable.Range(0, Listings).Select(number => MadeListings.Of(number)));
        return index;
    }
}
