namespace CoilMatch.Matching.Tests;

public class CatalogueIndexTests
{
    private static readonly SuggestionQuery Ten = new(10);
    private readonly CatalogueIndex index = new();

    public CatalogueIndexTests() => index.UpsertRange([Listings.European, Listings.Asian]);

    [Fact]
    public void A_listing_added_is_suggested_by_the_next_query()
    {
        index.Upsert(Listings.Asian.Numbered(3));

        Assert.Equal(2, index.Suggest(Listings.European.Id, Ten).Items.Count);
        Assert.Equal(3, index.Count);
    }

    [Fact]
    public void A_changed_title_replaces_the_old_one()
    {
        index.Upsert(Listings.Asian with { Title = "Marine biology" });

        var found = Assert.Single(index.Suggest(Listings.European.Id, Ten).Items);
        Assert.Equal("Marine biology", found.Partner.Title);
        Assert.Equal("Marine biology", index.Find(Listings.Asian.Id)?.Title);
        Assert.Equal(2, index.Count);
    }

    [Fact]
    public void A_change_apart_from_the_texts_is_visible_too()
    {
        index.Upsert(Listings.Asian with { CapacityLeft = 0 });

        Assert.Empty(index.Suggest(Listings.European.Id, Ten).Items);
    }

    [Fact]
    public void Reasons_name_the_same_words_whatever_other_listings_came_before()
    {
        var asking = Listings.European with { Description = "Students edit ports, tides, winds and currents." };
        var partner = Listings.Asian with { Description = "Editing port, tide, wind and current." };
        var (here, there) = (new CatalogueIndex(), new CatalogueIndex());
        here.UpsertRange([asking, partner]);
        there.UpsertRange([Listings.Asian.Numbered(9) with { Description = "Currents, winded, edits" }, partner, asking]);
        there.Remove(Listings.Asian.Numbered(9).Id);

        Assert.Equal(
            here.Suggest(asking.Id, Ten, asking).Items[0].Reasons.Select(reason => reason.Text),
            there.Suggest(asking.Id, Ten, asking).Items[0].Reasons.Select(reason => reason.Text));
    }

    [Fact]
    public void A_removed_listing_is_gone_and_may_come_back()
    {
        Assert.True(index.Remove(Listings.Asian.Id));
        Assert.False(index.Remove(Listings.Asian.Id));
        Assert.Empty(index.Suggest(Listings.European.Id, Ten).Items);
        Assert.Null(index.Find(Listings.Asian.Id));

        index.Upsert(Listings.Asian);
        Assert.Single(index.Suggest(Listings.European.Id, Ten).Items);
    }

    [Fact]
    public void An_excluded_listing_is_not_suggested() =>
        Assert.Empty(index.Suggest(Listings.European.Id, new SuggestionQuery(0, 10, new HashSet<Guid> { Listings.Asian.Id })).Items);

    [Fact]
    public void An_unknown_listing_gets_an_empty_page() =>
        Assert.Equal((0, 0), Figures(index.Suggest(Guid.Empty, Ten)));

    [Fact]
    public void A_partner_with_nothing_in_common_but_time_is_still_found_when_there_is_no_better()
    {
        index.Upsert(Listings.Asian with { Title = "Ceramics", Description = "", Fields = ["0214"] });

        Assert.Single(index.Suggest(Listings.European.Id, Ten).Items);
    }

    [Fact]
    public void Many_text_changes_leave_one_entry_per_listing()
    {
        for (var change = 0; change < 2_500; change++)
            index.Upsert(Listings.Asian with { Title = $"Supply chains {change}" });

        Assert.Equal(2, index.Count);
        Assert.Equal("Supply chains 2499", Assert.Single(index.Suggest(Listings.European.Id, Ten).Items).Partner.Title);
    }

    [Fact]
    public async Task Readers_always_see_a_whole_listing_while_a_writer_changes_it()
    {
        using var done = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
                Assert.Single(index.Suggest(Listings.European.Id, Ten).Items);
        }, TestContext.Current.CancellationToken);
        for (var change = 0; change < 3_000; change++)
            index.Upsert(Listings.Asian with { Title = $"Supply chains {change}", Description = $"Port number {change}" });
        await done.CancelAsync();
        await reading;
    }

    public static TheoryData<string, string> OddTexts => new()
    {
        { "", "" },
        { "   ", "\n\t" },
        { "???", "!!! --- ///" },
        { "🎓🚢", "📦 to 🏭" },
        { "\ud83d", "\udc00 lone surrogates \ud83d" },
        { "مقدمة في علم البيانات", "تحليل البيانات" },
        { "מבוא לכלכלה", "‮abc" },
        { "経済学入門", "ミクロ経済学とマクロ経済学" },
        { "รัฐศาสตร์", "경제학 원론" },
        { new string('x', 10_000), string.Concat(Enumerable.Repeat("supply chain and port ", 50_000)) },
        { "1 2 3", "I II III" },
        { "e\u0301\u0301\u0301\u0301", "\0\u200b\ufeff" },
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Odd_texts_are_indexed_and_suggested_like_others(string title, string description)
    {
        index.Upsert(Listings.Asian with { Title = title, Description = description });

        Assert.Single(index.Suggest(Listings.European.Id, Ten).Items);
        Assert.Single(index.Suggest(Listings.Asian.Id, Ten).Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mars/Olympus_Mons")]
    public void An_unknown_time_zone_has_no_live_hours(string zone)
    {
        index.Upsert(Listings.Asian with { TimeZone = zone });

        Assert.Empty(index.Suggest(Listings.European.Id, Ten).Items);
    }

    [Fact]
    public void A_window_that_ends_before_it_starts_has_no_common_weeks() =>
        Assert.Empty(FeasibilityCheck.Between(Listings.European with { WindowEnd = DateOnly.MinValue }, Listings.Asian).CommonWeeks);

    [Fact]
    public void A_window_without_end_is_read_like_any_other() =>
        Assert.True(FeasibilityCheck.Between(Listings.European with { WindowEnd = DateOnly.MaxValue }, Listings.Asian).Feasible);

    private static (int, int) Figures(SuggestionPage page) => (page.Feasible, page.Compared);
}
