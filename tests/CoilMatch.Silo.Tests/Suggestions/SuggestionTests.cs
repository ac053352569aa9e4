using System.Net;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Suggestions;

public sealed class SuggestionTests(SiloApps<SuggestionTests> apps) : SiloTest<SuggestionTests>(apps)
{
    [Fact]
    public async Task A_listing_is_suggested_to_the_other_region_within_a_second_of_publishing_and_gone_as_soon_after_a_pause()
    {
        var (europe, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "MY");
        using var partner = await App.SignedInAs("lecturer", asia);

        var theirs = await partner.Publish(ListingForms.CompleteInAsia(), asia);
        var shown = await Eventually.Holds(async () => (await Suggested(europe, ours)).Contains(theirs.Id));
        await partner.Post<ListingView>($"/listings/{theirs.Id}/pause", new { });
        var gone = await Eventually.Holds(async () => !(await Suggested(europe, ours)).Contains(theirs.Id));

        Assert.True(shown < TimeSpan.FromSeconds(1), $"shown after {shown}");
        Assert.True(gone < TimeSpan.FromSeconds(1), $"gone after {gone}");
    }

    [Fact]
    public async Task A_change_of_the_course_reaches_the_suggestions_of_others()
    {
        var (europe, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "TH");
        using var partner = await App.SignedInAs("lecturer", asia);
        var theirs = await partner.Publish(ListingForms.CompleteInAsia(), asia);
        await Eventually.Holds(async () => (await Suggested(europe, ours)).Contains(theirs.Id));

        var saved = await partner.Put<ListingView>(
            $"/listings/{theirs.Id}", ListingForms.CompleteInAsia().WithCourse("eqfLevel", 2).With("version", theirs.Version));

        Assert.Equal(2, saved.Course.EqfLevel);
        await Eventually.Holds(async () => !(await Suggested(europe, ours)).Contains(theirs.Id));
    }

    [Fact]
    public async Task A_suggestion_carries_reasons_that_add_up_and_hours_on_both_clocks()
    {
        var (europe, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "MY");
        using var partner = await App.SignedInAs("lecturer", asia);
        var theirs = await partner.Publish(ListingForms.CompleteInAsia(), asia);
        await Eventually.Holds(async () => (await Suggested(europe, ours)).Contains(theirs.Id));

        var page = await europe.Get<SuggestionPageView>($"/listings/{ours.Id}/suggestions?first=100");

        var suggestion = page.Nodes.Single(one => one.PartnerListingId == theirs.Id);
        Assert.Equal(suggestion.Margin, suggestion.Reasons.Sum(reason => reason.Contribution), 6);
        Assert.True(suggestion.Feasibility.Feasible);
        var slot = suggestion.Feasibility.LiveSlots[0];
        Assert.Equal("2027-04-06T08:00", slot.OurStart);
        Assert.Equal("2027-04-06T14:00", slot.TheirStart);
        Assert.True(page.Feasible <= page.Compared);
    }

    [Fact]
    public async Task Pages_of_suggestions_follow_each_other_without_repetition()
    {
        var (europe, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "VN");
        using var partner = await App.SignedInAs("lecturer", asia);
        var published = new List<Guid>();
        for (var i = 0; i < 3; i++) published.Add((await partner.Publish(ListingForms.CompleteInAsia($"Ports {i}"), asia)).Id);
        await Eventually.Holds(async () => published.TrueForAll((await Suggested(europe, ours)).Contains));

        var seen = new List<Guid>();
        string? after = null;
        SuggestionPageView page;
        do
        {
            page = await europe.Get<SuggestionPageView>($"/listings/{ours.Id}/suggestions?first=2&after={after}");
            seen.AddRange(page.Nodes.Select(one => one.PartnerListingId));
            after = page.EndCursor;
        }
        while (page.HasNextPage);

        Assert.Equal(await Suggested(europe, ours), seen);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        using var bad = await europe.GetAsync($"/listings/{ours.Id}/suggestions?after=bm9uc2Vuc2U", Cancellation);
        await bad.IsRefused(HttpStatusCode.BadRequest, "bad-cursor");
    }

    [Fact]
    public async Task A_draft_gets_suggestions_once_it_can_be_compared_and_before_that_the_list_of_what_is_missing()
    {
        var institution = await App.CreateInstitution(Slug());
        using var lecturer = await App.SignedInAs("lecturer", institution);
        var asia = await App.CreateInstitution(Slug(), "MY");
        using var partner = await App.SignedInAs("lecturer", asia);
        var theirs = await partner.Publish(ListingForms.CompleteInAsia(), asia);
        var incomplete = await lecturer.Draft(ListingForms.Complete().With("studentsMin", null).WithCourse("eqfLevel", null), institution);
        var draft = await lecturer.Draft(ListingForms.Complete().WithCourse("description", null), institution);

        using var refused = await lecturer.GetAsync($"/listings/{incomplete.Id}/suggestions", Cancellation);

        var problem = await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["course.eqfLevel", "studentsMin"], problem.Refusals!.Select(one => one.Field));
        await Eventually.Holds(async () => (await Suggested(lecturer, draft)).Contains(theirs.Id));
        using var stranger = await partner.GetAsync($"/listings/{draft.Id}/suggestions", Cancellation);
        await stranger.IsRefused(HttpStatusCode.NotFound, "not-found");
        using var anonymous = await App.CreateClient().GetAsync($"/listings/{draft.Id}/suggestions", Cancellation);
        await anonymous.IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task A_dismissed_suggestion_stays_away_and_dismissing_it_again_changes_nothing()
    {
        var (europe, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "PH");
        using var partner = await App.SignedInAs("lecturer", asia);
        var theirs = await partner.Publish(ListingForms.CompleteInAsia(), asia);
        await Eventually.Holds(async () => (await Suggested(europe, ours)).Contains(theirs.Id));

        using var unknown = await europe.PostAsJsonAsync(
            $"/listings/{ours.Id}/dismissals", new { partnerListingId = theirs.Id, reason = "dull" }, Cancellation);
        Assert.Equal("reason", (await unknown.IsRefused(HttpStatusCode.UnprocessableEntity, "unknown-code")).Field);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => europe.Post<DismissedView>(
            $"/listings/{ours.Id}/dismissals", new { partnerListingId = theirs.Id, reason = "topic" })));

        Assert.Single(answers.Distinct());
        Assert.DoesNotContain(theirs.Id, await Suggested(europe, ours));
        Assert.Equal(1, await App.InDatabase(db => db.Changes.CountAsync(
            change => change.Event == nameof(SuggestionDismissed) && EF.Functions.JsonContains(
                change.Data, $$"""{"partnerListing":"{{theirs.Id}}"}"""), Cancellation)));
        using var stranger = await partner.PostAsJsonAsync(
            $"/listings/{ours.Id}/dismissals", new { partnerListingId = theirs.Id, reason = "topic" }, Cancellation);
        await stranger.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task A_listing_for_offices_only_is_not_suggested_to_a_lecturer()
    {
        var (europe, ours) = await OursAsync();
        using var office = await App.SignedInAs("office", await App.InDatabase(db => db.Institutions
            .SingleAsync(one => one.Id == new Silo.Institutions.InstitutionId(ours.InstitutionId), Cancellation)));
        var asia = await App.CreateInstitution(Slug(), "KR");
        using var partner = await App.SignedInAs("lecturer", asia);
        var theirs = await partner.Publish(ListingForms.CompleteInAsia().With("visibility", "OFFICE_ONLY"), asia);

        await Eventually.Holds(async () => (await Suggested(office, ours)).Contains(theirs.Id));

        Assert.DoesNotContain(theirs.Id, await Suggested(europe, ours));
    }

    [Fact]
    public async Task Feasibility_names_what_keeps_two_listings_apart()
    {
        var (europe, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "MY");
        using var partner = await App.SignedInAs("lecturer", asia);
        var late = await partner.Publish(ListingForms.Complete("Evenings only", "20:00", "22:00"), asia);

        var feasibility = await europe.Get<FeasibilityView>($"/listings/{ours.Id}/feasibility/{late.Id}");

        Assert.False(feasibility.Feasible);
        Assert.Contains(feasibility.Obstacles, one => one.Code == "live-hours" && one.Remedy.Length > 0);
        using var unknown = await europe.GetAsync($"/listings/{ours.Id}/feasibility/{Guid.NewGuid()}", Cancellation);
        await unknown.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    private async Task<(HttpClient Client, ListingView Listing)> OursAsync()
    {
        var institution = await App.CreateInstitution(Slug());
        var client = await App.SignedInAs("lecturer", institution);
        return (client, await client.Publish(ListingForms.Complete(), institution));
    }

    private static async Task<List<Guid>> Suggested(HttpClient client, ListingView listing)
    {
        var page = await client.Get<SuggestionPageView>($"/listings/{listing.Id}/suggestions?first=100");
        return [.. page.Nodes.Select(one => one.PartnerListingId)];
    }

    private static string Slug() => $"s{Guid.NewGuid():N}";
}
