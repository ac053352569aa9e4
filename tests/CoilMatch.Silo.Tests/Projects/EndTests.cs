using System.Globalization;
using System.Net;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Projects;

public sealed class EndTests(SiloApps<EndTests> apps) : SiloTest<EndTests>(apps)
{
    [Theory]
    [InlineData(nameof(PairingState.CoDesign), Crew.European)]
    [InlineData(nameof(PairingState.UnderReview), Crew.AsianOffice)]
    [InlineData(nameof(PairingState.ChangesRequested), Crew.Asian)]
    [InlineData(nameof(PairingState.Approved), Crew.EuropeanOffice)]
    [InlineData(nameof(PairingState.Ready), Crew.Asian)]
    [InlineData(nameof(PairingState.Running), Crew.European)]
    [InlineData(nameof(PairingState.AtRisk), Crew.AsianOffice)]
    public async Task Each_of_the_four_can_cancel_until_the_project_is_delivered_and_both_listings_get_their_place_back(string name, string who)
    {
        var state = Enum.Parse<PairingState>(name);
        var crew = await InState(state);
        Assert.Equal(ListingState.Matched, await crew.StateOf(crew.Ours));
        using var unknown = await crew.Try(who, "cancellation", new { reason = "BOREDOM" });
        await unknown.IsRefused(HttpStatusCode.BadRequest, "malformed");
        using var silent = await crew.Try(who, "cancellation", new { comment = "No reason." });
        await silent.IsRefused(HttpStatusCode.BadRequest, "malformed");

        var ended = await crew.Do(who, "cancellation", new { reason = "CLASS_CANCELLED", comment = "Too few rooms." });

        Assert.Equal((PairingState.Cancelled, CancellationReason.ClassCancelled, state), (ended.State, ended.Cancellation!.Reason, ended.Cancellation.From));
        Assert.Empty(ended.MayAct);
        var open = state is PairingState.Running or PairingState.AtRisk ? ListingState.Expired : ListingState.Published;
        Assert.Equal((open, open), (await crew.StateOf(crew.Ours), await crew.StateOf(crew.Theirs)));
        using var twice = await crew.Try(who, "cancellation", new { reason = "OTHER" });
        await twice.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task Somebody_from_elsewhere_cannot_cancel_and_the_secretariat_only_looks_on()
    {
        var crew = await Crew.In(App);
        using var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}"));
        using var unseen = await stranger.PostAsJsonAsync($"{crew.Path}/cancellation", new { reason = "OTHER" }, Cancellation);
        await unseen.IsRefused(HttpStatusCode.NotFound, "not-found");
        using var secretariat = await App.SignedInAs("secretariat");
        using var overseen = await secretariat.PostAsJsonAsync($"{crew.Path}/cancellation", new { reason = "OTHER" }, Cancellation);
        await overseen.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal(PairingState.CoDesign, (await crew.Read()).State);
    }

    [Fact]
    public async Task A_listing_left_alone_finds_a_substitute_who_begins_with_its_part_of_the_plan()
    {
        var crew = await Crew.Ready(App);
        Assert.Empty(await Substitutes(crew, Crew.European, crew.Ours));
        App.Clock.Set(new DateTimeOffset(2027, 3, 29, 8, 0, 0, TimeSpan.Zero));
        var other = await Newcomer("2027-04-12", "2027-06-25");
        var tooLate = await Newcomer("2027-05-24", "2027-07-30");
        await crew.Do(Crew.Asian, "cancellation", new { reason = "LECTURER_LEFT" });

        await Eventually.Holds(async () => (await Substitutes(crew, Crew.European, crew.Ours)).Contains(other.Listing.Id));
        var found = await Substitutes(crew, Crew.European, crew.Ours);
        Assert.DoesNotContain(tooLate.Listing.Id, found);
        Assert.DoesNotContain(crew.Theirs.Id, found);
        using var asian = await crew.As(Crew.Asian);
        using var notTheirs = await asian.GetAsync($"{crew.Path}/substitutes?listingId={crew.Ours.Id}", Cancellation);
        await notTheirs.IsRefused(HttpStatusCode.Forbidden, "forbidden");

        var request = Couple.Request(crew.Ours, other.Listing).With("replaces", crew.Id);
        var asked = await crew.Post<PairingView>(Crew.European, "/pairings", request);
        Assert.Equal(crew.Id, asked.Replaces);
        using (var newcomer = App.WithToken((await App.StartSession(other.Email)).Token))
            await newcomer.Post<PairingView>($"/pairings/{asked.Id}/answer", new { accept = true });

        var id = new PairingId(asked.Id);
        var plan = await App.InDatabase(db => db.Pairings.Where(one => one.Id == id).Select(one => one.Plan).SingleAsync(Cancellation));
        Assert.Equal("From source to buyer", plan.Aims!.Title);
        Assert.Equal(
            [("Map the chain", PlanTaskParty.Both, null), ("Visit the market", PlanTaskParty.Requester, (DateOnly?)null)],
            plan.Tasks!.Select(task => (task.Title, task.DoneBy, task.From)));
        Assert.Equal((20, null), (plan.Assessment!.Requester.ShareOfCourse, plan.Assessment.Invited.ShareOfCourse));
    }

    [Fact]
    public void The_side_that_was_invited_brings_its_own_part_along_as_the_one_who_asks()
    {
        var carried = Silo.Projects.CarriedPlan.Into(new ProjectPlan(), Crew.Plan(), PairingSide.Invited);
        Assert.Equal(["Map the chain", "Visit the port"], carried.Tasks!.Select(task => task.Title));
        Assert.Equal(30, carried.Assessment!.Requester.ShareOfCourse);
    }

    [Fact]
    public async Task When_the_weeks_left_are_fewer_than_the_module_nobody_can_step_in()
    {
        var crew = await Crew.Running(App);
        var other = await Newcomer("2027-05-17", "2027-06-25");

        // The latest start of six weeks that end by 25 June is 17 May: on the Friday before it still works, on that Monday no more.
        App.Clock.Set(new DateTimeOffset(2027, 5, 14, 8, 0, 0, TimeSpan.Zero));
        await crew.Do(Crew.Asian, "cancellation", new { reason = "WORKLOAD" });
        await Eventually.Holds(async () => (await Substitutes(crew, Crew.European, crew.Ours)).Contains(other.Listing.Id));
        App.Clock.Set(new DateTimeOffset(2027, 5, 17, 8, 0, 0, TimeSpan.Zero));
        Assert.Empty(await Substitutes(crew, Crew.European, crew.Ours));
    }

    [Fact]
    public async Task Only_a_pairing_of_ones_own_that_ended_early_can_be_replaced()
    {
        var crew = await Crew.In(App);
        var other = await Newcomer("2027-04-05", "2027-06-25");
        using var european = await crew.As(Crew.European);
        var request = Couple.Request(crew.Ours, other.Listing).With("replaces", crew.Id);
        using var going = await european.PostAsJsonAsync("/pairings", request, Cancellation);
        Assert.Equal("replaces", (await going.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state")).Field);
        using var unknown = await european.PostAsJsonAsync("/pairings", Couple.Request(crew.Ours, other.Listing).With("replaces", Guid.NewGuid()), Cancellation);
        Assert.Equal("replaces", (await unknown.IsRefused(HttpStatusCode.NotFound, "not-found")).Field);
    }

    [Fact]
    public async Task A_project_at_risk_without_a_word_lapses_two_weeks_after_its_last_week()
    {
        var crew = await Crew.Running(App);
        App.Clock.Set(new DateTimeOffset(2027, 5, 29, 22, 0, 0, TimeSpan.Zero));
        await crew.RunDeadlines();
        Assert.Equal(PairingState.AtRisk, (await crew.Read()).State);
        App.Clock.Set(new DateTimeOffset(2027, 5, 30, 22, 0, 0, TimeSpan.Zero));
        await crew.RunDeadlines();
        Assert.Equal(PairingState.Lapsed, (await crew.Read()).State);
        Assert.Equal(nameof(PairingLapsed), (await crew.Events())[^1]);
    }

    private async Task<Crew> InState(PairingState state)
    {
        if (state == PairingState.Approved) return await Crew.Approved(App);
        if (state == PairingState.Ready) return await Crew.Ready(App);
        if (state is PairingState.Running or PairingState.AtRisk)
        {
            var running = await Crew.Running(App);
            if (state == PairingState.AtRisk) await running.Do(Crew.Asian, "risk", new { reason = "WORKLOAD" });
            return running;
        }

        var crew = await Crew.In(App);
        if (state != PairingState.CoDesign) await crew.Submit();
        if (state == PairingState.ChangesRequested) await crew.Decide(StepDecision.ChangesRequested);
        return crew;
    }

    private static async Task<List<Guid>> Substitutes(Crew crew, string who, ListingView listing) =>
        [.. (await crew.Get<List<SuggestionView>>(who, $"{crew.Path}/substitutes?listingId={listing.Id}&first=20")).Select(one => one.PartnerListingId)];

    /// <summary>One more class in Asia that looks for a partner for six weeks, until the day before its window begins.</summary>
    private async Task<(ListingView Listing, string Email)> Newcomer(string from, string to)
    {
        var slug = $"n{Guid.NewGuid():N}";
        var institution = await App.CreateInstitution(slug, "MY");
        var email = $"lecturer@{slug}.example";
        using var client = await App.SignedInAs("lecturer", institution, email);
        var form = ListingForms.CompleteInAsia().With("windowStart", from).With("windowEnd", to)
            .With("expiresOn", DateOnly.Parse(from, CultureInfo.InvariantCulture).AddDays(-1).ToString("O", CultureInfo.InvariantCulture));
        return (await client.Publish(form, institution), email);
    }
}
