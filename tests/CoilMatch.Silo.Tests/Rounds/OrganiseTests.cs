using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Rounds;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Xunit;

namespace CoilMatch.Silo.Tests.Rounds;

public sealed class OrganiseTests(SiloApps<OrganiseTests> apps) : SiloTest<OrganiseTests>(apps)
{
    [Fact]
    public async Task A_draft_is_seen_by_its_organisers_only_and_by_everybody_once_it_is_open()
    {
        var fair = await Fair.In(App);
        var draft = await fair.EuropeanOffice.Post<RoundView>("/rounds", fair.Form(fair.Europe));

        using var hidden = await fair.Asian.GetAsync($"/rounds/{draft.Id}", Cancellation);
        var seen = await fair.Secretariat.Get<RoundView>($"/rounds/{draft.Id}");
        await fair.EuropeanOffice.Post<RoundView>($"/rounds/{draft.Id}/open", new { version = draft.Version });
        var open = await fair.Asian.Get<RoundView>($"/rounds/{draft.Id}");
        var list = await fair.Asian.Get<Page<RoundView>>("/rounds");

        await hidden.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Equal((RoundState.Draft, true), (seen.State, seen.MayOrganise));
        Assert.Equal((RoundState.Open, false), (open.State, open.MayOrganise));
        Assert.Contains(list.Nodes, round => round.Id == draft.Id);
    }

    [Fact]
    public async Task An_office_organises_rounds_of_its_own_institution_only()
    {
        var fair = await Fair.In(App);

        using var network = await fair.EuropeanOffice.PostAsJsonAsync("/rounds", fair.Form(), Cancellation);
        using var others = await fair.EuropeanOffice.PostAsJsonAsync("/rounds", fair.Form(fair.Asia), Cancellation);
        var round = await fair.Open();
        using var run = await fair.EuropeanOffice.PostAsJsonAsync($"/rounds/{round.Id}/run", new { version = round.Version }, Cancellation);
        using var close = await fair.AsianOffice.PostAsJsonAsync($"/rounds/{round.Id}/close", new { version = round.Version }, Cancellation);

        await network.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await others.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await run.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        await close.IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Theory]
    [InlineData("name", "ab", "length")]
    [InlineData("text", "short", "length")]
    [InlineData("termEnd", "2020-01-01", "order")]
    [InlineData("closesOn", "2020-01-01", "order")]
    [InlineData("mostPartners", 0, "out-of-range")]
    [InlineData("mostPartners", 6, "out-of-range")]
    [InlineData("minimumFit", 1.5, "out-of-range")]
    [InlineData("mostPairsPerInstitution", 0, "out-of-range")]
    [InlineData("entry", "BY_POST", "malformed")]
    public async Task A_form_with_a_fault_is_refused_with_the_name_of_the_field(string field, object value, string code)
    {
        var fair = await Fair.In(App, 0, 0);

        using var answer = await fair.Secretariat.PostAsJsonAsync(
            "/rounds", fair.Form().With(field, JsonSerializer.SerializeToNode(value)), Cancellation);

        var status = code == "malformed" ? HttpStatusCode.BadRequest
            : code == "out-of-range" ? HttpStatusCode.BadRequest : HttpStatusCode.UnprocessableEntity;
        Assert.Equal(field, (await answer.IsRefused(status, code)).Field);
    }

    [Fact]
    public async Task A_field_told_twice_or_unknown_is_named_by_its_place()
    {
        var fair = await Fair.In(App, 0, 0);

        using var answer = await fair.Secretariat.PostAsJsonAsync(
            "/rounds", fair.Form().With("fields", new JsonArray("04", "04", "99x")), Cancellation);

        var problem = await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "invalid-fields");
        Assert.Equal(["fields[1]", "fields[2]"], problem.Refusals!.Select(one => one.Field));
    }

    [Fact]
    public async Task A_stale_save_is_refused_and_a_round_that_was_run_cannot_be_changed()
    {
        var fair = await Fair.In(App);
        var round = await fair.Open();

        using var stale = await fair.Secretariat.PutAsJsonAsync(
            $"/rounds/{round.Id}", fair.Form().With("version", round.Version - 1), Cancellation);
        var saved = await fair.Secretariat.Put<RoundView>(
            $"/rounds/{round.Id}", fair.Form().With("version", round.Version).With("name", "Another name"));
        await fair.Run(round);
        using var late = await fair.Secretariat.PutAsJsonAsync($"/rounds/{round.Id}", fair.Form(), Cancellation);

        await stale.IsRefused(HttpStatusCode.Conflict, "stale-version");
        Assert.Equal("Another name", saved.Name);
        await late.IsRefused(HttpStatusCode.UnprocessableEntity, "not-editable");
    }

    [Fact]
    public async Task Listings_are_put_in_and_taken_out_by_those_who_act_for_them()
    {
        var fair = await Fair.In(App, european: 2);
        var round = await fair.Open(fair.Form().With("entry", "ENTERED"));

        var entered = await fair.European.Post<RoundView>($"/rounds/{round.Id}/entries", new { listingIds = fair.Ours.Select(one => one.Id) });
        await fair.AsianOffice.Post<RoundView>($"/rounds/{round.Id}/entries", new { listingIds = new[] { fair.Theirs[0].Id } });
        using var foreign = await fair.Asian.PostAsJsonAsync(
            $"/rounds/{round.Id}/entries", new { listingIds = new[] { fair.Theirs[0].Id, fair.Ours[0].Id } }, Cancellation);
        using var taken = await fair.Asian.DeleteAsync($"/rounds/{round.Id}/entries/{fair.Ours[0].Id}", Cancellation);
        using var left = await fair.European.DeleteAsync($"/rounds/{round.Id}/entries/{fair.Ours[1].Id}", Cancellation);

        Assert.Equal(2, entered.Listings);
        Assert.Equal("listingIds[1]", (await foreign.IsRefused(HttpStatusCode.Forbidden, "forbidden")).Field);
        await taken.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal([fair.Ours[0].Id], (await left.Read<RoundView>()).MyListings);
        Assert.Equal(2, (await fair.Read(round)).Listings);
        Assert.Equal(1, (await fair.Run(round)).Proposal!.Pairs);
    }

    [Fact]
    public async Task Entries_that_are_none_too_many_twice_or_not_open_are_refused()
    {
        var fair = await Fair.In(App);
        var round = await fair.Open(fair.Form().With("entry", "ENTERED"));
        var own = fair.Ours[0].Id;
        var draft = await fair.European.Draft(ListingForms.Complete(), fair.Europe);

        using var none = await Enter([]);
        using var many = await Enter([.. Enumerable.Range(0, 501).Select(_ => Guid.NewGuid())]);
        using var twice = await Enter([own, own]);
        using var closed = await Enter([draft.Id]);

        Assert.Equal("listingIds", (await none.IsRefused(HttpStatusCode.UnprocessableEntity, "required")).Field);
        Assert.Equal("listingIds", (await many.IsRefused(HttpStatusCode.BadRequest, "out-of-range")).Field);
        Assert.Equal("listingIds[1]", (await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "told-twice")).Field);
        Assert.Equal("listingIds[0]", (await closed.IsRefused(HttpStatusCode.UnprocessableEntity, "not-published")).Field);

        Task<HttpResponseMessage> Enter(Guid[] listingIds) =>
            fair.European.PostAsJsonAsync($"/rounds/{round.Id}/entries", new { listingIds }, Cancellation);
    }

    [Fact]
    public async Task Entries_are_taken_between_the_two_days_and_never_by_a_filtered_round()
    {
        var fair = await Fair.In(App);
        var early = await fair.Open(fair.Form().With("entry", "ENTERED").With("opensOn", "2027-01-10"));
        var late = await fair.Open(fair.Form().With("entry", "ENTERED").With("closesOn", "2026-11-02"));
        var filtered = await fair.Open();

        await (await Enter(early)).IsRefused(HttpStatusCode.UnprocessableEntity, "entry-not-yet");
        await (await Enter(late)).IsRefused(HttpStatusCode.UnprocessableEntity, "entry-over");
        await (await Enter(filtered)).IsRefused(HttpStatusCode.UnprocessableEntity, "no-entries");

        Task<HttpResponseMessage> Enter(RoundView round) =>
            fair.European.PostAsJsonAsync($"/rounds/{round.Id}/entries", new { listingIds = new[] { fair.Ours[0].Id } }, Cancellation);
    }
}
