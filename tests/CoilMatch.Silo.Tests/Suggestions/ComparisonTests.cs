using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Xunit;

namespace CoilMatch.Silo.Tests.Suggestions;

public sealed class ComparisonTests(SiloApps<ComparisonTests> apps) : SiloTest<ComparisonTests>(apps)
{
    [Fact]
    public async Task Two_partners_are_compared_with_the_figures_of_the_list_to_the_last_bit()
    {
        var (lecturer, ours) = await OursAsync();
        var near = await PartnerAsync(ListingForms.CompleteInAsia("Supply chains and ports"));
        var far = await PartnerAsync(ListingForms.CompleteInAsia("Poetry of the sea").With("studentsMax", 20));
        await IndexedAsync(lecturer, ours, near, far);

        var listed = await lecturer.Get<SuggestionPageView>($"/listings/{ours.Id}/suggestions?first=100");
        var comparison = await lecturer.Get<ComparisonView>($"/listings/{ours.Id}/comparison?partners={far.Id},{near.Id}");

        Assert.Equal([far.Id, near.Id], comparison.Partners.Select(one => one.PartnerListingId));
        foreach (var partner in comparison.Partners)
        {
            var suggestion = listed.Nodes.Single(one => one.PartnerListingId == partner.PartnerListingId);
            Assert.True(partner.Open);
            Assert.Equal(suggestion.Score, partner.Score);
            Assert.Equal(suggestion.Margin, partner.Margin);
            Assert.Equal(suggestion.Reasons, partner.Reasons);
            Assert.Equal(suggestion.Feasibility.LiveSlots, partner.Feasibility.LiveSlots);
        }
    }

    [Fact]
    public async Task Each_criterion_tells_what_it_is_worth_to_both_and_whom_it_favours_the_greatest_difference_first()
    {
        var (lecturer, ours) = await OursAsync();
        var near = await PartnerAsync(ListingForms.CompleteInAsia("Supply chains between two regions"));
        var far = await PartnerAsync(ListingForms.CompleteInAsia("Poetry of the sea"));
        await IndexedAsync(lecturer, ours, near, far);

        var comparison = await lecturer.Get<ComparisonView>($"/listings/{ours.Id}/comparison?partners={far.Id},{near.Id}");

        var title = comparison.Criteria[0];
        Assert.Equal("title", title.Criterion);
        Assert.Equal(near.Id, title.Favours);
        Assert.Equal(title.Contributions[1] - title.Contributions[0], title.By);
        var weeks = comparison.Criteria.Single(one => one.Criterion == "weeks");
        Assert.Null(weeks.Favours);
        Assert.Equal(0, weeks.By);
        for (var at = 0; at < 2; at++)
            Assert.Equal(comparison.Partners[at].Margin!.Value, comparison.Criteria.Sum(one => one.Contributions[at]!.Value), 9);
    }

    [Fact]
    public async Task A_partner_that_cannot_work_has_no_score_but_its_obstacles_and_the_reasons_that_they_leave()
    {
        var (lecturer, ours) = await OursAsync();
        var fits = await PartnerAsync(ListingForms.CompleteInAsia());
        var late = await PartnerAsync(
            ListingForms.Complete("Evenings on the strait", "20:00", "22:00").WithCourse("sdgs", new JsonArray()));
        await IndexedAsync(lecturer, ours, fits);
        await Eventually.Holds(async () => (await Compare()).Partners[1].Open);

        var comparison = await Compare();

        var partner = comparison.Partners[1];
        Assert.Null(partner.Score);
        Assert.Null(partner.Margin);
        Assert.Contains(partner.Feasibility.Obstacles, one => one.Code == "live-hours" && one.Remedy.Length > 0);
        Assert.Contains(partner.Reasons, one => one.Criterion == "weeks");
        Assert.DoesNotContain(partner.Reasons, one => one.Criterion == "live-hours");
        var live = comparison.Criteria.Single(one => one.Criterion == "live-hours");
        Assert.NotNull(live.Contributions[0]);
        Assert.Null(live.Contributions[1]);
        Assert.Null(live.Favours);
        var goals = comparison.Criteria.Single(one => one.Criterion == "sdg");
        Assert.Equal(0, goals.Contributions[1]);
        Assert.Equal(fits.Id, goals.Favours);

        Task<ComparisonView> Compare() =>
            lecturer.Get<ComparisonView>($"/listings/{ours.Id}/comparison?partners={fits.Id},{late.Id}");
    }

    [Fact]
    public async Task Classes_without_a_common_language_are_compared_all_the_same()
    {
        var (lecturer, ours) = await OursAsync();
        var fits = await PartnerAsync(ListingForms.CompleteInAsia());
        var other = await PartnerAsync(ListingForms.CompleteInAsia().With("languages", new JsonArray(
            JsonNode.Parse("""{ "language": "ms", "classLevel": "C1", "partnerMinimum": "B1" }"""))));
        await IndexedAsync(lecturer, ours, fits);
        var path = $"/listings/{ours.Id}/comparison?partners={fits.Id},{other.Id}";
        await Eventually.Holds(async () => (await lecturer.Get<ComparisonView>(path)).Partners[1].Open);

        var partner = (await lecturer.Get<ComparisonView>(path)).Partners[1];

        Assert.Equal(["language"], partner.Feasibility.Obstacles.Select(one => one.Code));
        Assert.Contains(partner.Reasons, one => one.Criterion == "title");
        Assert.DoesNotContain(partner.Reasons, one => one.Criterion == "language");
    }

    [Fact]
    public async Task A_partner_that_its_lecturer_has_paused_is_shown_without_figures_to_who_may_see_it_and_to_nobody_else()
    {
        var (lecturer, ours) = await OursAsync();
        var asia = await App.CreateInstitution(Slug(), "MY");
        using var partner = await App.SignedInAs("lecturer", asia);
        var open = await partner.Publish(ListingForms.CompleteInAsia(), asia);
        var paused = await partner.Publish(ListingForms.CompleteInAsia("Straits"), asia);
        await IndexedAsync(lecturer, ours, open, paused);
        await partner.Post<ListingView>($"/listings/{paused.Id}/pause", new { });
        var path = $"/listings/{ours.Id}/comparison?partners={open.Id},{paused.Id}";
        await Eventually.Holds(async () => !(await partner.Get<ComparisonView>(path)).Partners[1].Open);

        var comparison = await partner.Get<ComparisonView>(path);

        Assert.NotNull(comparison.Partners[0].Score);
        Assert.Null(comparison.Partners[1].Score);
        Assert.Empty(comparison.Partners[1].Reasons);
        Assert.NotEmpty(comparison.Partners[1].Feasibility.CommonWeeks);
        using var hidden = await lecturer.GetAsync(path, Cancellation);
        Assert.Equal("partnerListingIds", (await hidden.IsRefused(HttpStatusCode.NotFound, "not-found")).Field);
    }

    [Fact]
    public async Task Only_two_to_four_different_partners_are_compared()
    {
        var (lecturer, ours) = await OursAsync();
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        string[] wrong =
        [
            "", "?partners=", $"?partners={one}", $"?partners={one},{one}", $"?partners={one},soon", $"?partners={one},{ours.Id}",
            $"?partners={string.Join(',', Enumerable.Range(0, 5).Select(_ => Guid.NewGuid()))}",
        ];

        foreach (var query in wrong)
        {
            using var refused = await lecturer.GetAsync($"/listings/{ours.Id}/comparison{query}", Cancellation);
            var problem = await refused.IsRefused(HttpStatusCode.BadRequest, "out-of-range");
            Assert.Equal("partnerListingIds", problem.Field);
        }

        using var unknown = await lecturer.GetAsync($"/listings/{ours.Id}/comparison?partners={one},{other}", Cancellation);
        await unknown.IsRefused(HttpStatusCode.NotFound, "not-found");
        using var anonymous = await App.CreateClient().GetAsync($"/listings/{ours.Id}/comparison?partners={one},{other}", Cancellation);
        await anonymous.IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    private async Task<(HttpClient Client, ListingView Listing)> OursAsync()
    {
        var institution = await App.CreateInstitution(Slug());
        var client = await App.SignedInAs("lecturer", institution);
        return (client, await client.Publish(ListingForms.Complete(), institution));
    }

    private async Task<ListingView> PartnerAsync(JsonObject form)
    {
        var institution = await App.CreateInstitution(Slug(), "MY");
        using var partner = await App.SignedInAs("lecturer", institution);
        return await partner.Publish(form, institution);
    }

    private static Task<TimeSpan> IndexedAsync(HttpClient client, ListingView ours, params ListingView[] partners) =>
        Eventually.Holds(async () =>
        {
            var page = await client.Get<SuggestionPageView>($"/listings/{ours.Id}/suggestions?first=100");
            return partners.All(partner => page.Nodes.Any(node => node.PartnerListingId == partner.Id));
        });

    private static string Slug() => $"c{Guid.NewGuid():N}";
}
