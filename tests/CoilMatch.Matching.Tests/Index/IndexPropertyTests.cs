using FsCheck;
using FsCheck.Fluent;

namespace CoilMatch.Matching.Tests;

public class IndexPropertyTests
{
    private static readonly SuggestionQuery Many = new(40);

    [Fact]
    public void After_any_changes_the_answers_are_those_of_a_fresh_index_of_the_same_listings() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (index, held) = (new CatalogueIndex(), new Dictionary<Guid, ListingProfile>());
            for (var step = 0; step < 120; step++)
                Change(random, index, held);

            var fresh = new CatalogueIndex();
            fresh.UpsertRange(held.Values);
            return index.Count == held.Count && held.Values.Take(15).All(one => Same(index.Suggest(one.Id, Many, one), fresh.Suggest(one.Id, Many, one)))
                && Same(index.Suggest(MadeListings.Of(5_000), Many), fresh.Suggest(MadeListings.Of(5_000), Many));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Changes_in_any_order_over_many_merges_leave_every_listing_once_and_as_it_was_last_given()
    {
        var random = new Random(4);
        var (index, held) = (new CatalogueIndex(), new Dictionary<Guid, ListingProfile>());
        foreach (var batch in Enumerable.Range(0, 14))
        {
            var added = Enumerable.Range(0, 5_000).Select(_ => MadeListings.Of(random.Next(9_000), batch)).ToList();
            index.UpsertRange(added);
            added.ForEach(one => held[one.Id] = one);
            foreach (var removed in held.Keys.Where(_ => random.Next(20) == 0).ToList())
                Assert.True(index.Remove(removed) && held.Remove(removed));
        }

        Assert.Equal(held.Count, index.Count);
        Assert.All(held.Values, one => Assert.Equal((one.Title, one.StudentsMax), (index.Find(one.Id)!.Title, index.Find(one.Id)!.StudentsMax)));
        var asking = held.Values.First(one => one.CapacityLeft > 0);
        var ranked = index.Suggest(asking.Id, new SuggestionQuery(20_000)).Items.Select(one => one.Partner.Id).ToList();
        Assert.Equal(ranked.Count, ranked.Distinct().Count());
        Assert.Equal(
            held.Values.Where(one => FeasibilityCheck.Between(asking, one).Feasible).Select(one => one.Id).Order(), ranked.Order());
    }

    [Fact]
    public async Task Beside_a_writer_no_page_repeats_a_listing_misses_one_or_shows_one_that_is_gone()
    {
        var index = new CatalogueIndex();
        index.UpsertRange(Enumerable.Range(0, 60).Select(Plain));
        index.Remove(Plain(1).Id);
        var stop = false;
        var reading = Task.Run(() =>
        {
            var pages = 0;
            for (; !Volatile.Read(ref stop); pages++)
            {
                var found = index.Suggest(Plain(0).Id, Many).Items.Select(one => one.Partner).ToList();
                Assert.Equal(29, found.Select(one => one.Id).Distinct().Count());
                Assert.Equal(29, found.Count);
                Assert.DoesNotContain(Plain(1).Id, found.Select(one => one.Id));
                Assert.All(found, one => Assert.True(one.Title == "Plain" || one.Title == $"Edition {one.StudentsMax}"));
            }

            return pages;
        }, TestContext.Current.CancellationToken);
        for (var change = 0; change < 6_000; change++)
            index.Upsert(Plain(3 + (2 * (change % 29))) with { Title = $"Edition {100 + change}", StudentsMax = 100 + change });
        Volatile.Write(ref stop, true);
        Assert.True(await reading > 0);
    }

    private static ListingProfile Plain(int number) => (number % 2 == 0 ? Listings.European : Listings.Asian).Numbered(number) with { Title = "Plain" };

    private static void Change(Random random, CatalogueIndex index, Dictionary<Guid, ListingProfile> held)
    {
        var listing = MadeListings.Of(random.Next(60), random.Next(4));
        switch (random.Next(4))
        {
            case 0:
                Assert.Equal(held.Remove(listing.Id), index.Remove(listing.Id));
                break;
            case 1 when held.TryGetValue(listing.Id, out var before):
                held[listing.Id] = before with { CapacityLeft = random.Next(3), StudentsMin = random.Next(20) };
                index.Upsert(held[listing.Id]);
                break;
            case 2:
                var batch = Enumerable.Range(0, 5).Select(_ => MadeListings.Of(random.Next(60), random.Next(4))).ToList();
                batch.ForEach(one => held[one.Id] = one);
                index.UpsertRange(batch);
                break;
            default:
                held[listing.Id] = listing;
                index.Upsert(listing);
                break;
        }
    }

    private static bool Same(SuggestionPage one, SuggestionPage other) =>
        (one.Feasible, one.Compared, one.Items.Count) == (other.Feasible, other.Compared, other.Items.Count)
        && one.Items.Zip(other.Items).All(two => Math.Abs(two.First.Margin - two.Second.Margin) < 1e-5)
        && one.Items.Zip(other.Items).All(two => two.First.Partner.Id != two.Second.Partner.Id || TextsOf(two.First).SequenceEqual(TextsOf(two.Second)))
        && one.Items.Select(item => item.Partner.Id).ToHashSet().IsSupersetOf(other.Items.SkipLast(1).Select(item => item.Partner.Id));

    private static IEnumerable<string> TextsOf(Suggestion one) => one.Reasons.Select(reason => reason.Text);
}
