using CoilMatch.Matching.Ranking;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Impressions;

public sealed class ImpressionTests(SiloApps<ImpressionTests> apps) : SiloTest<ImpressionTests>(apps)
{
    [Fact]
    public async Task A_page_that_its_lecturer_looks_at_is_kept_with_what_the_ranking_knew()
    {
        var couple = await Couple.In(App);

        var page = await Shown(couple);

        var theirs = page.Nodes.Single(one => one.PartnerListingId == couple.Theirs.Id);
        await Eventually.Holds(async () => (await Kept(couple, 1)).Exists(one => one.PartnerListingId.Value == couple.Theirs.Id));
        var impression = (await Kept(couple, 1)).Single(one => one.PartnerListingId.Value == couple.Theirs.Id);
        Assert.Equal(page.Nodes.ToList().IndexOf(theirs) + 1, impression.Position);
        Assert.Equal(theirs.PriorMargin, impression.PriorMargin, 9);
        Assert.Equal(RankingFeatures.Count, impression.Features.Length);
        Assert.InRange(impression.Propensity, 0.5, 1);
    }

    [Fact]
    public async Task Looking_again_within_a_day_counts_once_and_a_day_later_again()
    {
        var couple = await Couple.In(App);
        await Shown(couple);
        await Kept(couple, 1);

        App.Clock.Advance(TimeSpan.FromHours(23));
        using var sameDay = await App.SignedInAs("office", couple.Europe);
        await Listed(sameDay, couple);
        App.Clock.Advance(TimeSpan.FromHours(2));
        using var nextDay = await App.SignedInAs("office", couple.Europe);
        await Listed(nextDay, couple);

        await Kept(couple, 2);
    }

    [Fact]
    public async Task A_further_page_belongs_to_the_same_showing_and_keeps_its_places_in_the_whole_list()
    {
        var couple = await Couple.In(App);
        await couple.Asian.Publish(ListingForms.CompleteInAsia("Ports and harbours"), couple.Asia);
        SuggestionPageView all = null!;
        await Eventually.Holds(async () => (all = await Listed(couple.Asian, couple, 100)).Nodes.Count > 1);

        var first = await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=1");
        await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=1&after={first.EndCursor}");

        var kept = await Kept(couple, 1, impressions: 2);
        Assert.Equal([1, 2], kept.Select(one => one.Position).Order());
    }

    [Theory]
    [InlineData("secretariat")]
    [InlineData("expert")]
    [InlineData("another lecturer")]
    [InlineData("a script of the lecturer")]
    public async Task Only_the_own_side_looking_in_person_counts(string who)
    {
        var couple = await Couple.In(App);
        using var other = who switch
        {
            "another lecturer" => couple.Asian,
            "a script of the lecturer" => await Script(couple),
            _ => await App.SignedInAs(who),
        };

        await Eventually.Holds(async () => (await Listed(other, couple)).Nodes.Count > 0);
        await Shown(couple);

        // The lecturer's own page was written after the other's, had that one counted.
        var kept = await Kept(couple, 1);
        Assert.NotEmpty(kept);
        Assert.Equal(1, await App.InDatabase(db => db.ShownPages.CountAsync(one => one.ListingId == new ListingId(couple.Ours.Id), Cancellation)));
    }

    [Fact]
    public async Task A_draft_that_is_tried_out_does_not_count()
    {
        var couple = await Couple.In(App);
        var draft = await couple.European.Draft(ListingForms.Complete("Only tried out"), couple.Europe);

        await Eventually.Holds(async () =>
            (await couple.European.Get<SuggestionPageView>($"/listings/{draft.Id}/suggestions")).Nodes.Count > 0);
        await Shown(couple);
        await Kept(couple, 1);

        Assert.False(await App.InDatabase(db => db.ShownPages.AnyAsync(one => one.ListingId == new ListingId(draft.Id), Cancellation)));
    }

    [Fact]
    public async Task Two_services_that_show_the_same_page_at_once_keep_it_once()
    {
        var couple = await Couple.In(App);
        var at = App.Clock.GetUtcNow();
        var view = new PageView(new ListingId(couple.Ours.Id), at, null, false, "test", [new ShownItem(couple.Theirs.Id, 1, 1, 0.5, [1])]);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            App.InDatabase(db => ImpressionWriter.WriteAsync(db, [view, view], Cancellation))));

        Assert.Single(await Kept(couple, 1));
    }

    [Fact]
    public async Task What_is_older_than_three_years_is_deleted_and_nothing_else()
    {
        var couple = await Couple.In(App);
        var (old, young) = (App.Clock.GetUtcNow().AddYears(-3).AddDays(-1), App.Clock.GetUtcNow().AddYears(-3).AddDays(1));
        foreach (var at in new[] { old, young })
        {
            var view = new PageView(new ListingId(couple.Ours.Id), at, null, false, "test", [new ShownItem(couple.Theirs.Id, 1, 1, 0.5, [1])]);
            await App.InDatabase(db => ImpressionWriter.WriteAsync(db, [view], Cancellation));
        }

        await using var scope = App.Services.CreateAsyncScope();
        var deleted = await scope.ServiceProvider.GetRequiredService<ImpressionRetention>().HandleAsync(Cancellation);

        Assert.Equal(1, deleted);
        Assert.Single(await Kept(couple, 1));
    }

    [Fact]
    public async Task Pages_that_wait_are_written_when_the_service_stops()
    {
        var couple = await Couple.In(App);
        var partner = couple.Theirs.Id;
        var beside = App.StartBeside();
        var log = beside.Services.GetRequiredService<ImpressionLog>();
        for (var day = 1; day <= 50; day++)
        {
            log.Note(new PageView(
                new ListingId(couple.Ours.Id), App.Clock.GetUtcNow().AddDays(day), null, false, "test", [new ShownItem(partner, 1, 1, 0.5, [1])]));
        }

        await log.StopAsync(Cancellation);

        Assert.Equal(50, await App.InDatabase(db => db.ShownPages.CountAsync(one => one.ListingId == new ListingId(couple.Ours.Id), Cancellation)));
        log.Note(new PageView(new ListingId(couple.Ours.Id), App.Clock.GetUtcNow(), null, false, "test", [new ShownItem(partner, 1, 1, 0.5, [1])]));
        Assert.Equal(1, log.Dropped);
    }

    private async Task<HttpClient> Script(Couple couple)
    {
        var me = await couple.European.Get<Silo.People.PersonView>("/me");
        using var edge = App.AsEdge();
        return App.WithToken((await edge.Post<Silo.Security.CreatedTokenView>("/tokens", new { email = me.Email, label = "script" })).Token);
    }

    private static async Task<SuggestionPageView> Shown(Couple couple)
    {
        SuggestionPageView page = null!;
        await Eventually.Holds(async () => (page = await Listed(couple.European, couple)).Nodes.Any(one => one.PartnerListingId == couple.Theirs.Id));
        return page;
    }

    private static Task<SuggestionPageView> Listed(HttpClient client, Couple couple, int first = 100) =>
        client.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first={first}");

    /// <summary>The impressions of the couple's own listing, once there are so many showings.</summary>
    private async Task<List<Impression>> Kept(Couple couple, int pages, int impressions = 1)
    {
        var listing = new ListingId(couple.Ours.Id);
        await Eventually.Holds(() => App.InDatabase(async db =>
            await db.ShownPages.CountAsync(one => one.ListingId == listing) >= pages
            && await db.Impressions.CountAsync(one => db.ShownPages.Any(page => page.Id == one.PageId && page.ListingId == listing)) >= impressions));
        return await App.InDatabase(async db =>
        {
            Assert.Equal(pages, await db.ShownPages.CountAsync(one => one.ListingId == listing));
            return await db.Impressions.Where(one => db.ShownPages.Any(page => page.Id == one.PageId && page.ListingId == listing)).ToListAsync();
        });
    }
}
