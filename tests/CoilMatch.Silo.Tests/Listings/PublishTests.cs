using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Listings;

public sealed class PublishTests(SiloApps<PublishTests> apps) : SiloTest<PublishTests>(apps)
{
    [Fact]
    public async Task Publishing_an_incomplete_draft_names_all_missing_fields_and_leaves_it_a_draft()
    {
        var institution = await App.CreateInstitution("incomplete");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var draft = await lecturer.Draft(
            ListingForms.Complete().WithCourse("title", null).WithCourse("fields", new JsonArray()), institution);
        draft = await lecturer.Put<ListingView>($"/listings/{draft.Id}", ListingForms.Complete()
            .WithCourse("title", null).WithCourse("fields", new JsonArray()).With("slots", new JsonArray()).With("version", draft.Version));

        using var answer = await lecturer.PostAsJsonAsync($"/listings/{draft.Id}/publish", new { }, Cancellation);

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["course.title", "course.fields", "slots"], problem.Refusals!.Select(one => one.Field));
        Assert.Equal(ListingState.Draft, (await lecturer.Get<ListingView>($"/listings/{draft.Id}")).State);
    }

    [Theory]
    [InlineData("expiresOn", "\"2026-11-23\"", "expiresOn", "out-of-bounds")]
    [InlineData("expiresOn", "\"2027-04-06\"", "expiresOn", "order")]
    [InlineData("windowEnd", "\"2027-05-09\"", "windowEnd", "too-short")]
    [InlineData("breaks", """[{ "from": "2027-04-05", "to": "2027-05-21", "name": "Long break" }]""", "windowEnd", "too-short")]
    [InlineData("partnerFields", "\"LISTED\"", "listedPartnerFields", "required")]
    [InlineData("slots", """[{ "day": "MONDAY", "start": "08:00", "end": "08:44" }]""", "slots", "too-short")]
    [InlineData("liveMinutesPerWeek", "null", "liveMinutesPerWeek", "required")]
    public async Task Publishing_is_refused_when(string field, string json, string faulty, string code)
    {
        var institution = await App.CreateInstitution($"refused-{Guid.NewGuid():N}");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var draft = await lecturer.Draft(ListingForms.Complete().With(field, JsonNode.Parse(json)), institution);

        using var answer = await lecturer.PostAsJsonAsync($"/listings/{draft.Id}/publish", new { }, Cancellation);

        Assert.Equal(faulty, (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, code)).Field);
    }

    [Fact]
    public async Task An_asynchronous_listing_needs_no_hours()
    {
        var institution = await App.CreateInstitution("async");
        using var lecturer = await App.SignedInAs("lecturer", institution);

        var published = await lecturer.Publish(
            ListingForms.Complete().With("liveMode", "ASYNCHRONOUS").With("slots", new JsonArray()).With("liveMinutesPerWeek", null), institution);

        Assert.Equal(ListingState.Published, published.State);
        Assert.NotNull(published.PublishedAt);
        Assert.Empty(published.Faults);
    }

    [Fact]
    public async Task An_open_listing_cannot_be_saved_with_a_mandatory_field_emptied()
    {
        var institution = await App.CreateInstitution("emptied");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var published = await lecturer.Publish(ListingForms.Complete(), institution);

        using var answer = await lecturer.PutAsJsonAsync(
            $"/listings/{published.Id}", ListingForms.Complete().With("version", published.Version).With("tools", new JsonArray()), Cancellation);

        Assert.Equal("tools", (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "required")).Field);
    }

    [Fact]
    public async Task A_listing_can_be_paused_and_opened_again_but_a_withdrawn_one_is_gone_for_good()
    {
        var institution = await App.CreateInstitution("states");
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var listing = await lecturer.Publish(ListingForms.Complete(), institution);

        using var twice = await lecturer.PostAsJsonAsync($"/listings/{listing.Id}/publish", new { }, Cancellation);
        await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "already-published");
        Assert.Equal(ListingState.Paused, (await lecturer.Post<ListingView>($"/listings/{listing.Id}/pause", new { })).State);
        using var pausedTwice = await lecturer.PostAsJsonAsync($"/listings/{listing.Id}/pause", new { }, Cancellation);
        await pausedTwice.IsRefused(HttpStatusCode.UnprocessableEntity, "not-published");
        Assert.Equal(ListingState.Published, (await lecturer.Post<ListingView>($"/listings/{listing.Id}/publish", new { })).State);
        var withdrawn = await lecturer.Post<ListingView>($"/listings/{listing.Id}/withdraw", new { });
        using var published = await lecturer.PostAsJsonAsync($"/listings/{listing.Id}/publish", new { }, Cancellation);
        await published.IsRefused(HttpStatusCode.UnprocessableEntity, "already-withdrawn");
        using var saved = await lecturer.PutAsJsonAsync(
            $"/listings/{listing.Id}", ListingForms.Complete().With("version", withdrawn.Version), Cancellation);
        await saved.IsRefused(HttpStatusCode.UnprocessableEntity, "already-withdrawn");
    }

    [Fact]
    public async Task A_colleague_of_the_owner_cannot_publish_pause_or_save_the_listing()
    {
        var institution = await App.CreateInstitution("colleague");
        using var owner = await App.SignedInAs("lecturer", institution);
        using var colleague = await App.SignedInAs("lecturer", institution);
        var listing = await owner.Publish(ListingForms.Complete(), institution);

        using var paused = await colleague.PostAsJsonAsync($"/listings/{listing.Id}/pause", new { }, Cancellation);
        using var saved = await colleague.PutAsJsonAsync(
            $"/listings/{listing.Id}", ListingForms.Complete().With("version", listing.Version), Cancellation);

        await paused.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await saved.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }
}
