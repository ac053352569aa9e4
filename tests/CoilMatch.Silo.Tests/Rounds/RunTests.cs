using System.Net;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Rounds;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Rounds;

public sealed class RunTests(SiloApps<RunTests> apps) : SiloTest<RunTests>(apps)
{
    [Fact]
    public async Task A_run_pairs_the_listings_of_the_term_and_proves_that_no_other_assignment_is_better()
    {
        var fair = await Fair.In(App, european: 2, asian: 3);

        var run = await fair.Run(await fair.Open());

        var proposal = run.Proposal!;
        Assert.Equal(RoundState.Proposed, run.State);
        Assert.Equal((3, 2, 6, 2), (proposal.AsianListings, proposal.EuropeanListings, proposal.Candidates, proposal.Pairs));
        Assert.Equal(0, proposal.Gap);
        Assert.Equal(proposal.Value, proposal.Bound);
        var pairs = await Fair.Pairs(fair.EuropeanOffice, run);
        Assert.Equal(fair.Ours.Select(one => one.Id).Order(), pairs.Select(pair => pair.OurListingId).Order());
        Assert.Equal(proposal.TotalFit, pairs.Sum(pair => pair.Fit), tolerance: 1e-6);
        var left = Assert.Single(await Fair.LeftOver(fair.Secretariat, run));
        Assert.Equal(LeftOverReason.OthersAddMore, left.Reason);
        Assert.Contains(left.ListingId, fair.Theirs.Select(one => one.Id));
        Assert.DoesNotContain(left.ListingId, pairs.Select(pair => pair.TheirListingId));
    }

    [Fact]
    public async Task A_pair_is_shown_to_both_offices_each_from_its_own_side_and_to_nobody_elses()
    {
        var fair = await Fair.In(App);
        var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}"));

        var run = await fair.Run(await fair.Open());

        var european = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, run));
        var asian = Assert.Single(await Fair.Pairs(fair.AsianOffice, run));
        Assert.Equal((fair.Ours[0].Id, fair.Theirs[0].Id, true), (european.OurListingId, european.TheirListingId, european.MaySend));
        Assert.Equal((fair.Theirs[0].Id, fair.Ours[0].Id), (asian.OurListingId, asian.TheirListingId));
        Assert.False(Assert.Single(await Fair.Pairs(fair.Secretariat, run)).MaySend);
        Assert.Empty(await Fair.Pairs(stranger, run));
    }

    [Fact]
    public async Task Those_left_over_learn_why()
    {
        var fair = await Fair.In(App, european: 2, asian: 2);
        var evening = await fair.Asian.Publish(
            ListingForms.Complete("Evenings only", "20:00", "22:00").With("windowStart", $"{fair.Year}-04-05")
                .With("windowEnd", $"{fair.Year}-06-25").With("expiresOn", $"{fair.Year}-04-01"), fair.Asia);

        var capped = await fair.Run(await fair.Open(fair.Form().With("mostPairsPerInstitution", 1)));
        var strict = await fair.Run(await fair.Open(fair.Form().With("minimumFit", 1)));

        var reasons = (await Fair.LeftOver(fair.Secretariat, capped)).ToDictionary(one => one.ListingId);
        Assert.Equal((LeftOverReason.NoCandidate, (double?)null), (reasons[evening.Id].Reason, reasons[evening.Id].BestFit));
        Assert.Equal(2, reasons.Values.Count(one => one.Reason == LeftOverReason.InstitutionFull));
        Assert.Equal(0, strict.Proposal!.Pairs);
        Assert.Equal(4, (await Fair.LeftOver(fair.Secretariat, strict)).Count(one => one.Reason == LeftOverReason.BelowMinimum));
    }

    [Fact]
    public async Task A_round_of_an_institution_looks_for_partners_of_its_listings_only()
    {
        var fair = await Fair.In(App);
        await Fair.In(App, sameYearAs: fair.Year);

        var draft = await fair.EuropeanOffice.Post<RoundView>("/rounds", fair.Form(fair.Europe).With("fields", new JsonArray("04")));
        var open = await fair.EuropeanOffice.Post<RoundView>($"/rounds/{draft.Id}/open", new { version = draft.Version });
        var run = await fair.EuropeanOffice.Post<RoundView>($"/rounds/{open.Id}/run", new { version = open.Version });

        Assert.Equal((2, 1, 1), (run.Proposal!.AsianListings, run.Proposal.EuropeanListings, run.Proposal.Pairs));
    }

    [Fact]
    public async Task A_round_with_listings_of_one_region_is_refused()
    {
        var fair = await Fair.In(App, asian: 0);
        var round = await fair.Open();

        using var answer = await fair.Secretariat.PostAsJsonAsync($"/rounds/{round.Id}/run", new { version = round.Version }, Cancellation);

        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "nothing-to-match");
    }

    [Fact]
    public async Task Of_two_runs_at_once_one_is_refused_and_so_is_one_with_a_version_of_before()
    {
        var fair = await Fair.In(App);
        var round = await fair.Open();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            fair.Secretariat.PostAsJsonAsync($"/rounds/{round.Id}/run", new { version = round.Version }, Cancellation)));
        using var late = await fair.Secretariat.PostAsJsonAsync($"/rounds/{round.Id}/run", new { version = round.Version }, Cancellation);

        Assert.Equal(1, answers.Count(answer => answer.IsSuccessStatusCode));
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 409 or 422, $"{answer.StatusCode}"));
        await late.IsRefused(HttpStatusCode.Conflict, "stale-version");
        Assert.Single(await Fair.Pairs(fair.Secretariat, round));
    }

    [Fact]
    public async Task While_a_round_is_being_run_another_run_of_it_is_refused()
    {
        var fair = await Fair.In(App);
        var round = await fair.Open();

        await using (await WorkLock.TryTakeAsync(App.Services.GetRequiredService<NpgsqlDataSource>(), WorkLock.For(round.Id), Cancellation))
        {
            using var refused = await fair.Secretariat.PostAsJsonAsync(
                $"/rounds/{round.Id}/run", new { version = round.Version }, Cancellation);
            await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "already-running");
        }

        Assert.Equal(RoundState.Proposed, (await fair.Run(round)).State);
    }

    [Fact]
    public async Task A_draft_and_a_closed_round_are_not_run()
    {
        var fair = await Fair.In(App);
        var draft = await fair.Secretariat.Post<RoundView>("/rounds", fair.Form());
        using var early = await fair.Secretariat.PostAsJsonAsync($"/rounds/{draft.Id}/run", new { version = draft.Version }, Cancellation);
        var closed = await fair.Secretariat.Post<RoundView>($"/rounds/{draft.Id}/close", new { version = draft.Version });
        using var late = await fair.Secretariat.PostAsJsonAsync($"/rounds/{draft.Id}/run", new { version = closed.Version }, Cancellation);

        await early.IsRefused(HttpStatusCode.UnprocessableEntity, "cannot-run");
        await late.IsRefused(HttpStatusCode.UnprocessableEntity, "cannot-run");
    }

    [Fact]
    public async Task A_pair_struck_out_keeps_its_reason_and_the_next_run_leaves_it_out()
    {
        var fair = await Fair.In(App, asian: 2);
        var first = await fair.Run(await fair.Open());
        var pair = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, first));

        using var struck = await Fair.StrikeOut(fair.EuropeanOffice, first, pair, "The two classes have worked together before.");
        using var twice = await Fair.StrikeOut(fair.AsianOffice, first, pair, "Not this one.");
        var shown = Assert.Single(await Fair.Pairs(fair.AsianOffice, first));
        var second = await fair.Run(first);
        using var old = await Fair.StrikeOut(fair.EuropeanOffice, first, pair, "Again.");

        Assert.Equal("The two classes have worked together before.", (await struck.Read<RoundPairView>()).StruckOutReason);
        await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "already-struck-out");
        Assert.Equal((fair.Europe.Id.Value, false), (shown.StruckOutBy!.Value, shown.MaySend));
        var other = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, second));
        Assert.NotEqual(pair.TheirListingId, other.TheirListingId);
        await old.IsRefused(HttpStatusCode.UnprocessableEntity, "old-run");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public async Task A_strike_without_a_reason_or_with_a_long_one_is_refused(int length)
    {
        var fair = await Fair.In(App);
        var run = await fair.Run(await fair.Open());
        var pair = Assert.Single(await Fair.Pairs(fair.EuropeanOffice, run));

        using var answer = await Fair.StrikeOut(fair.EuropeanOffice, run, pair, new string('x', length));

        Assert.Equal("reason", (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "length")).Field);
    }

    [Fact]
    public async Task Pages_of_pairs_follow_each_other_the_best_fit_first()
    {
        var fair = await Fair.In(App, european: 3, asian: 3);
        var run = await fair.Run(await fair.Open());

        var seen = new List<RoundPairView>();
        string? after = null;
        Page<RoundPairView> page;
        do
        {
            page = await fair.EuropeanOffice.Get<Page<RoundPairView>>($"/rounds/{run.Id}/pairs?first=2&after={after}");
            seen.AddRange(page.Nodes);
            after = page.EndCursor;
        }
        while (page.HasNextPage);

        Assert.Equal((3, 3), (seen.Count, page.Total));
        Assert.Equal(seen.OrderByDescending(pair => pair.Fit).Select(pair => pair.Id), seen.Select(pair => pair.Id));
    }
}
