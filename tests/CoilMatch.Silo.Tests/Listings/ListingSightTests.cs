using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Listings;

public sealed class ListingSightTests(SiloApps<ListingSightTests> apps) : SiloTest<ListingSightTests>(apps)
{
    [Theory]
    [InlineData("PUBLIC", true, true, true)]
    [InlineData("MEMBERS", false, true, true)]
    [InlineData("OFFICE_ONLY", false, false, true)]
    public async Task An_open_listing_is_seen_by(string visibility, bool anonymous, bool lecturer, bool office)
    {
        var institution = await App.CreateInstitution($"sight-{Guid.NewGuid():N}");
        using var owner = await App.SignedInAs("lecturer", institution);
        using var stranger = App.CreateClient();
        using var otherLecturer = await App.SignedInAs("lecturer", institution);
        using var otherOffice = await App.SignedInAs("office", await App.CreateInstitution($"other-{Guid.NewGuid():N}", "MY"));
        var listing = await owner.Publish(ListingForms.Complete().With("visibility", visibility), institution);

        Assert.Equal(anonymous, await Sees(stranger, listing));
        Assert.Equal(lecturer, await Sees(otherLecturer, listing));
        Assert.Equal(office, await Sees(otherOffice, listing));
        Assert.True(await Sees(owner, listing));
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_owner_its_office_and_the_secretariat_only()
    {
        var institution = await App.CreateInstitution("drafts");
        using var owner = await App.SignedInAs("lecturer", institution);
        using var colleague = await App.SignedInAs("lecturer", institution);
        using var office = await App.SignedInAs("office", institution);
        using var otherOffice = await App.SignedInAs("office", await App.CreateInstitution("no-draft", "MY"));
        using var expert = await App.SignedInAs("expert");
        using var secretariat = await App.SignedInAs("secretariat");
        var draft = await owner.Draft(ListingForms.Complete().With("visibility", "PUBLIC"), institution);

        Assert.True(await Sees(owner, draft));
        Assert.True(await Sees(office, draft));
        Assert.True(await Sees(secretariat, draft));
        Assert.False(await Sees(colleague, draft));
        Assert.False(await Sees(otherOffice, draft));
        Assert.False(await Sees(expert, draft));
    }

    [Fact]
    public async Task Blocks_and_faults_are_shown_only_to_those_who_may_edit()
    {
        var institution = await App.CreateInstitution("blocks");
        using var owner = await App.SignedInAs("lecturer", institution);
        using var other = await App.SignedInAs("lecturer", await App.CreateInstitution("blocked", "MY"));
        var listing = await owner.Publish(
            ListingForms.Complete().With("blockedCountries", new JsonArray("JP"))
                .With("blockedInstitutions", new JsonArray(Guid.NewGuid().ToString())), institution);

        var own = await owner.Get<ListingView>($"/listings/{listing.Id}");
        var others = await other.Get<ListingView>($"/listings/{listing.Id}");

        Assert.Equal(["JP"], own.BlockedCountries);
        Assert.Single(own.BlockedInstitutions);
        Assert.True(own.MayEdit);
        Assert.Empty(others.BlockedCountries);
        Assert.Empty(others.BlockedInstitutions);
        Assert.False(others.MayEdit);
    }

    [Fact]
    public async Task A_search_finds_every_word_in_the_title_or_the_institution_and_pages_through_without_gaps()
    {
        var institution = await App.CreateInstitution("searched", name: "Hochschule am Fluss");
        using var owner = await App.SignedInAs("lecturer", institution);
        for (var i = 0; i < 5; i++) await owner.Publish(ListingForms.Complete($"Glaciology {i} of 100% ice"), institution);
        await owner.Publish(ListingForms.Complete("Glaciers elsewhere"), institution);

        var seen = new List<string>();
        string? after = null;
        Page<ListingView> page;
        do
        {
            page = await owner.Get<Page<ListingView>>($"/listings?search=GLACIOLOGY%20fluss%20100%25&first=2&after={after}");
            Assert.Equal(5, page.Total);
            seen.AddRange(page.Nodes.Select(one => one.Title));
            after = page.EndCursor;
        }
        while (page.HasNextPage);

        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"Glaciology {4 - i} of 100% ice"), seen);
    }

    [Fact]
    public async Task My_listings_are_those_that_I_may_edit_whatever_their_state()
    {
        var institution = await App.CreateInstitution("my-list");
        using var owner = await App.SignedInAs("lecturer", institution);
        using var colleague = await App.SignedInAs("lecturer", institution);
        using var office = await App.SignedInAs("office", institution);
        var draft = await owner.Draft(ListingForms.Complete(), institution);
        var open = await colleague.Publish(ListingForms.Complete(), institution);

        Assert.Equal([draft.Id], (await owner.Get<Page<ListingView>>("/listings?mine=true")).Nodes.Select(one => one.Id));
        Assert.Equal([open.Id, draft.Id], (await office.Get<Page<ListingView>>("/listings?mine=true")).Nodes.Select(one => one.Id));
        var ofInstitution = await owner.Get<Page<ListingView>>($"/listings?institutionId={institution.Id.Value}");
        Assert.Equal([open.Id, draft.Id], ofInstitution.Nodes.Select(one => one.Id));
    }

    [Theory]
    [InlineData("/listings?first=0", "out-of-range")]
    [InlineData("/listings?first=101", "out-of-range")]
    [InlineData("/listings?after=nonsense!", "bad-cursor")]
    [InlineData("/listings?after=bm9uc2Vuc2U", "bad-cursor")]
    public async Task A_page_that_cannot_be_is_refused(string path, string code)
    {
        using var client = App.CreateClient();
        using var answer = await client.GetAsync(path, Cancellation);
        await answer.IsRefused(HttpStatusCode.BadRequest, code);
    }

    private static async Task<bool> Sees(HttpClient client, ListingView listing)
    {
        using var one = await client.GetAsync($"/listings/{listing.Id}", Cancellation);
        var byIds = await client.Post<List<ListingView>>("/listings/by-ids", new { ids = new[] { listing.Id } });
        var inList = await client.Get<Page<ListingView>>($"/listings?institutionId={listing.InstitutionId}");
        var seen = one.StatusCode == HttpStatusCode.OK;
        Assert.Equal(seen, byIds.Count == 1);
        Assert.Equal(seen, inList.Nodes.Any(found => found.Id == listing.Id));
        if (!seen) Assert.Equal(HttpStatusCode.NotFound, one.StatusCode);
        return seen;
    }
}
