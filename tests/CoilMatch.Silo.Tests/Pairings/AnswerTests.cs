using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Pairings;

public sealed class AnswerTests(SiloApps<AnswerTests> apps) : SiloTest<AnswerTests>(apps)
{
    [Fact]
    public async Task Accepting_starts_the_co_design_takes_a_place_of_both_listings_and_opens_the_contacts()
    {
        var couple = await Couple.In(App);
        var asked = await couple.Request();
        Assert.Empty((await couple.Asian.Get<PairingView>($"/pairings/{asked.Id}")).Contacts);

        var accepted = await couple.Accept(asked);

        Assert.Equal(PairingState.CoDesign, accepted.State);
        Assert.Null(accepted.WaitingFor);
        Assert.Equal(
            [(PairingSide.Requester, couple.Europe.Id.Value), (PairingSide.Invited, couple.Asia.Id.Value)],
            accepted.Contacts.Select(one => (one.Side, one.InstitutionId)));
        Assert.All(accepted.Contacts, one => Assert.Contains('@', one.Email!));
        Assert.Equal(ListingState.Matched, (await couple.European.Get<ListingView>($"/listings/{couple.Ours.Id}")).State);
        Assert.Equal(ListingState.Matched, (await couple.Asian.Get<ListingView>($"/listings/{couple.Theirs.Id}")).State);
    }

    [Fact]
    public async Task Outsiders_do_not_see_the_pairing_and_the_expert_group_sees_it_without_contacts()
    {
        var couple = await Couple.In(App);
        var accepted = await couple.Accept(await couple.Request());
        using var outsider = await App.SignedInAs("lecturer", couple.Asia);
        using var office = await App.SignedInAs("office", couple.Europe);
        using var expert = await App.SignedInAs("expert");
        using var secretariat = await App.SignedInAs("secretariat");

        using var answer = await outsider.GetAsync($"/pairings/{accepted.Id}", Cancellation);

        await answer.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(2, (await office.Get<PairingView>($"/pairings/{accepted.Id}")).Contacts.Count);
        Assert.Equal(2, (await secretariat.Get<PairingView>($"/pairings/{accepted.Id}")).Contacts.Count);
        var seenByExpert = await expert.Get<PairingView>($"/pairings/{accepted.Id}");
        Assert.Equal(PairingSide.Observer, seenByExpert.Side);
        Assert.Empty(seenByExpert.Contacts);
    }

    [Fact]
    public async Task Where_a_listing_has_no_owner_the_contact_is_its_office()
    {
        var couple = await Couple.In(App);
        using var office = await App.SignedInAs("office", couple.Asia, $"office@{couple.Asia.Slug}.example");
        var ofOffice = await office.Publish(ListingForms.CompleteInAsia("Without a lecturer"), couple.Asia);
        var asked = await couple.European.Post<PairingView>("/pairings", Couple.Request(couple.Ours, ofOffice));

        using var byLecturer = await couple.Asian.PostAsJsonAsync($"/pairings/{asked.Id}/answer", new { accept = true }, Cancellation);
        await byLecturer.IsRefused(HttpStatusCode.NotFound, "not-found");
        var accepted = await office.Post<PairingView>($"/pairings/{asked.Id}/answer", new { accept = true });

        Assert.Equal($"office@{couple.Asia.Slug}.example", accepted.Contacts.Single(one => one.Side == PairingSide.Invited).Email);
    }

    [Fact]
    public async Task Declining_needs_a_reason_of_the_list_and_shows_the_requester_the_next_best()
    {
        var couple = await Couple.In(App);
        var second = await couple.Asian.Publish(ListingForms.CompleteInAsia("The next best"), couple.Asia);
        var asked = await couple.Request();
        await Eventually.Holds(async () =>
            (await couple.European.Get<SuggestionPageView>($"/listings/{couple.Ours.Id}/suggestions?first=100"))
            .Nodes.Any(one => one.PartnerListingId == second.Id));

        using var without = await couple.Asian.PostAsJsonAsync($"/pairings/{asked.Id}/answer", new { accept = false }, Cancellation);
        await without.IsRefused(HttpStatusCode.UnprocessableEntity, "reason-needed");
        using var unknown = await couple.Asian.PostAsJsonAsync(
            $"/pairings/{asked.Id}/answer", new { accept = false, reason = "mood" }, Cancellation);
        await unknown.IsRefused(HttpStatusCode.UnprocessableEntity, "unknown-code");
        using var early = await couple.European.GetAsync($"/pairings/{asked.Id}/next-best", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, early.StatusCode);
        var declined = await couple.Asian.Post<PairingView>(
            $"/pairings/{asked.Id}/answer", new { accept = false, reason = "calendar", comment = "Our term moved." });
        var next = await couple.European.Get<SuggestionView>($"/pairings/{asked.Id}/next-best");
        using var forThem = await couple.Asian.GetAsync($"/pairings/{asked.Id}/next-best", Cancellation);

        Assert.Equal((PairingState.Declined, "calendar", "Our term moved."), (declined.State, declined.DeclineReason, declined.DeclineComment));
        Assert.NotEqual(couple.Theirs.Id, next.PartnerListingId);
        Assert.Equal(HttpStatusCode.NoContent, forThem.StatusCode);
        Assert.Empty(declined.Contacts);
    }

    [Fact]
    public async Task Of_twenty_answers_at_once_exactly_one_counts_and_one_change_is_written()
    {
        var couple = await Couple.In(App);
        var asked = await couple.Request();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => couple.Asian.PostAsJsonAsync(
            $"/pairings/{asked.Id}/answer", new { accept = i % 2 == 0, reason = "topic" }, Cancellation)));

        Assert.Equal(1, answers.Count(answer => answer.IsSuccessStatusCode));
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode))
            await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "already-decided");
        var events = await App.InDatabase(db => db.Changes.Where(one => one.AggregateId == asked.Id)
            .OrderBy(one => one.Seq).Select(one => one.Event).ToListAsync(Cancellation));
        Assert.Equal(nameof(PairingRequested), events[0]);
        Assert.Single(events, one => one is nameof(PairingAccepted) or nameof(PairingDeclined));
    }

    [Fact]
    public async Task One_place_goes_to_one_of_two_requests_that_are_accepted_at_once()
    {
        var couple = await Couple.In(App);
        var asked = await couple.Request();
        var rival = await Couple.In(App);
        var rivals = await rival.European.Post<PairingView>("/pairings", Couple.Request(rival.Ours, couple.Theirs));

        var answers = await Task.WhenAll(new[] { asked, rivals }.Select(one =>
            couple.Asian.PostAsJsonAsync($"/pairings/{one.Id}/answer", new { accept = true }, Cancellation)));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        var refused = Assert.Single(answers, answer => !answer.IsSuccessStatusCode);
        await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "no-capacity");
        var open = await couple.Asian.Get<Page<PairingView>>("/pairings?waitingForMe=true&state=REQUESTED");
        var declined = await couple.Asian.Post<PairingView>(
            $"/pairings/{Assert.Single(open.Nodes).Id}/answer", new { accept = false, reason = "enough-partners" });
        Assert.Equal(PairingState.Declined, declined.State);
    }

    [Fact]
    public async Task Only_the_invited_side_answers()
    {
        var couple = await Couple.In(App);
        var asked = await couple.Request();

        using var byRequester = await couple.European.PostAsJsonAsync($"/pairings/{asked.Id}/answer", new { accept = true }, Cancellation);

        await byRequester.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task The_list_of_pairings_holds_those_of_the_caller_the_latest_first_and_can_be_narrowed()
    {
        var couple = await Couple.In(App, partnersSought: 3);
        var other = await couple.Asian.Publish(ListingForms.CompleteInAsia("Another"), couple.Asia);
        var first = await couple.Request();
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await couple.European.Post<PairingView>("/pairings", Couple.Request(couple.Ours, other));
        await couple.Accept(first);

        async Task<List<Guid>> Ids(HttpClient client, string query) =>
            [.. (await client.Get<Page<PairingView>>($"/pairings{query}")).Nodes.Select(one => one.Id)];

        Assert.Equal([second.Id, first.Id], await Ids(couple.European, ""));
        Assert.Equal([first.Id], await Ids(couple.European, "?state=CO_DESIGN"));
        Assert.Equal([first.Id], await Ids(couple.European, "?waitingForMe=true"));
        using var unknown = await couple.European.GetAsync("/pairings?state=MARRIED", Cancellation);
        await unknown.IsRefused(HttpStatusCode.BadRequest, "malformed");
        Assert.Equal([second.Id, first.Id], await Ids(couple.Asian, "?waitingForMe=true"));
        Assert.Equal([second.Id], await Ids(couple.Asian, "?waitingForMe=true&state=REQUESTED"));
        var page = await couple.European.Get<Page<PairingView>>("/pairings?first=1");
        Assert.True(page.HasNextPage);
        Assert.Equal([first.Id], await Ids(couple.European, $"?first=1&after={page.EndCursor}"));
        using var stranger = await App.SignedInAs("lecturer", couple.Asia);
        Assert.Empty(await Ids(stranger, ""));
    }

    [Fact]
    public async Task The_other_sides_listing_stays_readable_for_the_couple_after_it_is_closed()
    {
        var couple = await Couple.In(App);
        await couple.Request();
        await couple.Asian.Post<ListingView>($"/listings/{couple.Theirs.Id}/pause", new { });

        var seen = await couple.European.Post<List<ListingView>>("/listings/by-ids", new { ids = new[] { couple.Theirs.Id } });

        Assert.Equal(ListingState.Paused, Assert.Single(seen).State);
    }
}
