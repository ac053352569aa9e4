using System.Net;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Pairings;

public sealed class RequestTests(SiloApps<RequestTests> apps) : SiloTest<RequestTests>(apps)
{
    [Fact]
    public async Task A_request_waits_for_the_other_side_until_ten_working_days_are_over_there()
    {
        var couple = await Couple.In(App);

        var asked = await couple.Request();
        var seenByThem = await couple.Asian.Get<PairingView>($"/pairings/{asked.Id}");

        Assert.Equal(PairingState.Requested, asked.State);
        Assert.Equal((PairingSide.Requester, WaitingFor.Theirs), (asked.Side, asked.WaitingFor!.Value));
        Assert.Equal((PairingSide.Invited, WaitingFor.Ours), (seenByThem.Side, seenByThem.WaitingFor!.Value));
        Assert.Equal(new DateOnly(2026, 12, 7), asked.ReplyDueOn);
        Assert.Equal(Couple.Message, seenByThem.Message);
    }

    [Theory]
    [InlineData(19)]
    [InlineData(2001)]
    public async Task A_message_of_a_wrong_length_is_refused(int length)
    {
        var couple = await Couple.In(App);

        using var answer = await couple.European.PostAsJsonAsync(
            "/pairings", Couple.Request(couple.Ours, couple.Theirs, new string('x', length)), Cancellation);

        Assert.Equal("message", (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "length")).Field);
    }

    [Fact]
    public async Task Two_listings_have_one_open_request_whoever_asks_again()
    {
        var couple = await Couple.In(App);
        await couple.Request();

        using var again = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Theirs), Cancellation);
        using var back = await couple.Asian.PostAsJsonAsync("/pairings", Couple.Request(couple.Theirs, couple.Ours), Cancellation);

        await again.IsRefused(HttpStatusCode.UnprocessableEntity, "already-requested");
        await back.IsRefused(HttpStatusCode.UnprocessableEntity, "asked-by-partner");
    }

    [Fact]
    public async Task Of_requests_in_both_directions_at_once_exactly_one_is_made()
    {
        for (var round = 0; round < 5; round++)
        {
            var couple = await Couple.In(App);

            var answers = await Task.WhenAll(
                couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Theirs), Cancellation),
                couple.Asian.PostAsJsonAsync("/pairings", Couple.Request(couple.Theirs, couple.Ours), Cancellation),
                couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Theirs), Cancellation));

            Assert.Equal(1, answers.Count(answer => answer.IsSuccessStatusCode));
            Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 422, $"{answer.StatusCode}"));
            var ours = new ListingId(couple.Ours.Id);
            Assert.Equal(1, await App.InDatabase(db => db.Pairings
                .CountAsync(one => one.ListingId == ours || one.PartnerListingId == ours, Cancellation)));
        }
    }

    [Fact]
    public async Task A_partner_that_cannot_work_with_us_is_refused_with_the_first_obstacle()
    {
        var couple = await Couple.In(App);
        var sameRegion = await couple.European.Publish(ListingForms.Complete(), couple.Europe);
        var evening = await couple.Asian.Publish(ListingForms.Complete("Evening class", "21:00", "22:00"), couple.Asia);

        using var near = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, sameRegion), Cancellation);
        using var late = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, evening), Cancellation);
        using var self = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Ours), Cancellation);

        await near.IsRefused(HttpStatusCode.UnprocessableEntity, "not-feasible");
        Assert.True((await late.IsRefused(HttpStatusCode.UnprocessableEntity, "not-feasible")).Detail!.Length > 20);
        await self.IsRefused(HttpStatusCode.UnprocessableEntity, "same-listing");
    }

    [Fact]
    public async Task Both_listings_have_to_be_open()
    {
        var couple = await Couple.In(App);
        await couple.European.Post<ListingView>($"/listings/{couple.Ours.Id}/pause", new { });
        using var ownPaused = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Theirs), Cancellation);
        await couple.European.Post<ListingView>($"/listings/{couple.Ours.Id}/publish", new { });
        await couple.Asian.Post<ListingView>($"/listings/{couple.Theirs.Id}/withdraw", new { });
        using var partnerGone = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Theirs), Cancellation);

        await ownPaused.IsRefused(HttpStatusCode.UnprocessableEntity, "not-published");
        await partnerGone.IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_listing_waits_for_at_most_five_answers_and_a_withdrawn_request_frees_a_place()
    {
        var couple = await Couple.In(App);
        var first = await couple.Request();
        for (var i = 0; i < 4; i++)
        {
            var another = await couple.Asian.Publish(ListingForms.CompleteInAsia($"Ports {i}"), couple.Asia);
            await couple.European.Post<PairingView>("/pairings", Couple.Request(couple.Ours, another));
        }

        var sixth = await couple.Asian.Publish(ListingForms.CompleteInAsia("The sixth"), couple.Asia);
        using var refused = await couple.European.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, sixth), Cancellation);
        await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "too-many-open");
        var withdrawn = await couple.European.Post<PairingView>($"/pairings/{first.Id}/withdraw", new { });
        var asked = await couple.European.Post<PairingView>("/pairings", Couple.Request(couple.Ours, sixth));

        Assert.Equal(PairingState.Withdrawn, withdrawn.State);
        Assert.Equal(PairingState.Requested, asked.State);
    }

    [Fact]
    public async Task Only_the_owner_or_the_office_asks_and_only_the_asking_side_withdraws()
    {
        var couple = await Couple.In(App);
        using var colleague = await App.SignedInAs("lecturer", couple.Europe);
        using var office = await App.SignedInAs("office", couple.Europe);

        using var byColleague = await colleague.PostAsJsonAsync("/pairings", Couple.Request(couple.Ours, couple.Theirs), Cancellation);
        await byColleague.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        var asked = await office.Post<PairingView>("/pairings", Couple.Request(couple.Ours, couple.Theirs));
        using var byInvited = await couple.Asian.PostAsJsonAsync($"/pairings/{asked.Id}/withdraw", new { }, Cancellation);
        await byInvited.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        var change = await App.InDatabase(db => db.Changes.SingleAsync(one => one.AggregateId == asked.Id, Cancellation));
        Assert.Equal((nameof(PairingRequested), couple.Europe.Id.Value), (change.Event, change.OnBehalfOf));
    }

    [Fact]
    public async Task A_partner_that_was_asked_is_not_suggested_any_more()
    {
        var couple = await Couple.In(App);
        await Eventually.Holds(async () => await Suggests(couple));

        await couple.Request();

        Assert.False(await Suggests(couple));
    }

    private static async Task<bool> Suggests(Couple couple) =>
        (await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=100"))
        .Nodes.Any(one => one.PartnerListingId == couple.Theirs.Id);

    [Fact]
    public async Task A_request_does_not_wait_for_a_page_that_is_being_counted()
    {
        var couple = await Couple.In(App);
        await using var page = new NpgsqlConnection(App.ConnectionString);
        await page.OpenAsync(Cancellation);
        await using var counting = await page.BeginTransactionAsync(Cancellation);
        // What a foreign key does to the listings of each page of suggestions that is written down.
        await using var key = new NpgsqlCommand("select 1 from listings for key share", page, counting);
        await key.ExecuteNonQueryAsync(Cancellation);

        Assert.Equal(PairingState.Requested, (await couple.Request().WaitAsync(TimeSpan.FromSeconds(20), Cancellation)).State);
    }
}
