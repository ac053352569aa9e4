using System.Net;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Rounds;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Rounds;

public sealed class SendTests(SiloApps<SendTests> apps) : SiloTest<SendTests>(apps)
{
    [Fact]
    public async Task A_pair_becomes_an_ordinary_request_that_the_trail_tells_as_sent_for_the_lecturer()
    {
        var fair = await Fair.In(App);
        var run = await fair.Run(await fair.Open());
        var pair = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, run));

        var sent = Assert.Single(await Fair.Send(fair.EuropeanOffice, run, pair));

        Assert.Null(sent.Refusal);
        var pairing = await fair.Asian.Get<PairingView>($"/pairings/{sent.PairingId}");
        Assert.Equal((PairingState.Requested, fair.Ours[0].Id, Fair.Message), (pairing.State, pairing.ListingId, pairing.Message));
        Assert.Equal(fair.Europe.Id.Value, await App.InDatabase(db => db.Changes
            .Where(one => one.AggregateId == sent.PairingId).Select(one => one.OnBehalfOf).SingleAsync(Cancellation)));
        Assert.Equal(RoundState.Sent, (await fair.Read(run)).State);
        Assert.Equal(sent.PairingId, Assert.Single(await Fair.Pairs(fair.AsianOffice, run)).PairingId);
    }

    [Fact]
    public async Task A_pair_is_sent_once_whichever_office_comes_first()
    {
        var fair = await Fair.In(App);
        var run = await fair.Run(await fair.Open());
        var pair = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, run));

        await Fair.Send(fair.AsianOffice, run, pair);
        var again = Assert.Single(await Fair.Send(fair.EuropeanOffice, run, pair));

        Assert.Equal("already-sent", again.Refusal?.Code);
    }

    [Fact]
    public async Task Where_one_pair_is_refused_the_others_go_out()
    {
        var fair = await Fair.In(App, european: 2, asian: 2);
        var run = await fair.Run(await fair.Open());
        var pairs = (await Fair.Pairs(fair.EuropeanOffice, run)).ToArray();
        await fair.Asian.Post<ListingView>($"/listings/{pairs[0].TheirListingId}/pause", new { });

        var sent = await Fair.Send(fair.EuropeanOffice, run, pairs);

        Assert.Equal(["partner-not-published", null], sent.Select(one => one.Refusal?.Code));
        Assert.NotNull(sent[1].PairingId);
    }

    [Fact]
    public async Task An_office_sends_only_for_its_own_listings_and_nothing_that_was_struck_out()
    {
        var fair = await Fair.In(App, european: 2, asian: 2);
        var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}"));
        var run = await fair.Run(await fair.Open());
        var pairs = (await Fair.Pairs(fair.EuropeanOffice, run)).ToArray();
        using var struck = await Fair.StrikeOut(fair.AsianOffice, run, pairs[0], "Not this one.");

        var foreign = Assert.Single(await Fair.Send(stranger, run, pairs[1]));
        var gone = Assert.Single(await Fair.Send(fair.EuropeanOffice, run, pairs[0]));
        using var lecturer = await fair.European.PostAsJsonAsync(
            $"/rounds/{run.Id}/requests", new { pairIds = new[] { pairs[1].Id }, message = Fair.Message }, Cancellation);

        Assert.Equal("not-found", foreign.Refusal?.Code);
        Assert.Equal("already-struck-out", gone.Refusal?.Code);
        await lecturer.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task No_pairs_the_same_twice_or_a_short_message_are_refused_before_anything_is_sent()
    {
        var fair = await Fair.In(App);
        var run = await fair.Run(await fair.Open());
        var pair = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, run)).Id;

        using var none = await Post([], Fair.Message);
        using var twice = await Post([pair, pair], Fair.Message);
        using var many = await Post([.. Enumerable.Range(0, 101).Select(_ => Guid.NewGuid())], Fair.Message);
        using var brief = await Post([pair], "Hello");

        Assert.Equal("pairIds", (await none.IsRefused(HttpStatusCode.UnprocessableEntity, "required")).Field);
        Assert.Equal("pairIds[1]", (await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "told-twice")).Field);
        Assert.Equal("pairIds", (await many.IsRefused(HttpStatusCode.BadRequest, "out-of-range")).Field);
        Assert.Equal("message", (await brief.IsRefused(HttpStatusCode.UnprocessableEntity, "length")).Field);
        Assert.Equal(RoundState.Proposed, (await fair.Read(run)).State);

        Task<HttpResponseMessage> Post(Guid[] pairIds, string message) =>
            fair.EuropeanOffice.PostAsJsonAsync($"/rounds/{run.Id}/requests", new { pairIds, message }, Cancellation);
    }

    [Fact]
    public async Task Once_a_request_is_out_the_round_is_not_run_again_and_after_its_end_nothing_is_sent()
    {
        var fair = await Fair.In(App, european: 2, asian: 2);
        var run = await fair.Run(await fair.Open());
        var pairs = (await Fair.Pairs(fair.EuropeanOffice, run)).ToArray();
        await Fair.Send(fair.EuropeanOffice, run, pairs[0]);
        var sent = await fair.Read(run);

        using var again = await fair.Secretariat.PostAsJsonAsync($"/rounds/{run.Id}/run", new { version = sent.Version }, Cancellation);
        await fair.Secretariat.Post<RoundView>($"/rounds/{run.Id}/close", new { version = sent.Version });
        using var late = await fair.EuropeanOffice.PostAsJsonAsync(
            $"/rounds/{run.Id}/requests", new { pairIds = new[] { pairs[1].Id }, message = Fair.Message }, Cancellation);

        await again.IsRefused(HttpStatusCode.UnprocessableEntity, "cannot-run");
        await late.IsRefused(HttpStatusCode.UnprocessableEntity, "no-proposal");
    }

    [Fact]
    public async Task Listings_that_have_asked_each_other_are_not_paired_by_a_round()
    {
        var fair = await Fair.In(App, asian: 2);
        await fair.European.Post<PairingView>("/pairings", Couple.Request(fair.Ours[0], fair.Theirs[0]));

        var run = await fair.Run(await fair.Open());

        Assert.Equal(fair.Theirs[1].Id, Assert.Single(await Fair.Pairs(fair.EuropeanOffice, run)).TheirListingId);
    }
}
