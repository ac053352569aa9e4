using System.Net;
using CoilMatch.Silo.Calendars;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Calendars;

public sealed class CalendarLinkTests(SiloApps<CalendarLinkTests> apps) : SiloTest<CalendarLinkTests>(apps)
{
    [Fact]
    public async Task The_calendar_of_a_pairing_tells_both_clocks_and_the_deadlines_to_those_who_take_part()
    {
        var (couple, id) = await PlannedCouple.In(App);

        var calendar = await couple.Asian.Get<PairingCalendarView>($"/pairings/{id}/calendar");

        Assert.Equal(["Europe/Berlin", "Asia/Kuala_Lumpur"], new[] { calendar.Requester.TimeZone, calendar.Invited.TimeZone });
        Assert.Equal(["2027-04-06T10:00", "2027-04-13T10:00", "2027-04-20T14:00"], calendar.Sessions.Select(one => one.Requester.Start));
        Assert.Equal(["2027-04-06T16:00", "2027-04-13T16:00", "2027-04-20T20:00"], calendar.Sessions.Select(one => one.Invited.Start));
        Assert.Equal(["+02:00", "+08:00"], new[] { calendar.Sessions[0].Requester.Offset, calendar.Sessions[0].Invited.Offset });
        Assert.Equal([true, true, false], calendar.Sessions.Select(one => one.Fits));
        Assert.Equal(DeadlineKind.Plan, Assert.Single(calendar.Deadlines).Kind);
        using var stranger = await App.SignedInAs("lecturer", couple.Europe);
        await (await stranger.GetAsync($"/pairings/{id}/calendar", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_link_shows_sessions_in_the_zone_of_its_person_until_it_is_revoked()
    {
        var (couple, id) = await PlannedCouple.In(App);
        var made = await couple.Asian.Post<CreatedCalendarLinkView>("/calendar-links", new { pairingId = id });

        var feed = await (await App.ReadFeed(made.Token)).Read<CalendarFeedView>();

        Assert.Equal("Asia/Kuala_Lumpur", feed.TimeZone);
        Assert.Equal(["2027-04-06T16:00:00", "2027-04-13T16:00:00", "2027-04-20T20:00:00"], feed.Sessions.Select(one => one.LocalStart));
        Assert.All(feed.Sessions, one => Assert.Equal(FeedStatus.Tentative, one.Status));
        Assert.Equal([$"{id}-session-1", $"{id}-session-2", $"{id}-session-3"], feed.Sessions.Select(one => one.Key));
        Assert.Equal("COIL: Presentations, with guests", feed.Sessions[2].Title);
        Assert.Contains("16:00–17:30 on Tuesday 6 April 2027 in Capital, 10:00–11:30", feed.Sessions[0].Description, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await couple.Asian.DeleteAsync($"/calendar-links/{made.Link.Id}", Cancellation)).StatusCode);
        var revoked = await (await App.ReadFeed(made.Token)).IsRefused(HttpStatusCode.NotFound, "not-found");
        var unknown = await (await App.ReadFeed(new string('x', 43))).IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(unknown, revoked);
        Assert.Empty(await couple.Asian.Get<List<CalendarLinkView>>("/calendar-links"));
    }

    [Fact]
    public async Task A_cancelled_project_is_cancelled_in_the_calendar_with_a_higher_sequence()
    {
        var (couple, id) = await PlannedCouple.In(App);
        var made = await couple.European.Post<CreatedCalendarLinkView>("/calendar-links", new { pairingId = id });
        var before = await (await App.ReadFeed(made.Token)).Read<CalendarFeedView>();

        await App.InDatabase(async db =>
        {
            var pairing = await db.Pairings.SingleAsync(one => one.Id == new PairingId(id), Cancellation);
            var own = await db.Listings.SingleAsync(one => one.Id == pairing.ListingId, Cancellation);
            var invited = await db.Listings.SingleAsync(one => one.Id == pairing.PartnerListingId, Cancellation);
            pairing.Cancel(PairingSide.Invited, CancellationReason.ClassCancelled, null, pairing.RequestedBy, own, invited, App.Clock.GetUtcNow());
            await db.SaveChangesAsync(Cancellation);
        });

        var after = await (await App.ReadFeed(made.Token)).Read<CalendarFeedView>();
        Assert.Equal(before.Sessions.Select(one => one.Key), after.Sessions.Select(one => one.Key));
        Assert.All(after.Sessions, one => Assert.Equal(FeedStatus.Cancelled, one.Status));
        Assert.True(after.Sessions[0].Sequence > before.Sessions[0].Sequence);
        Assert.Empty(after.Deadlines);
    }

    [Fact]
    public async Task An_offices_link_shows_all_its_projects_and_nothing_once_the_person_has_left_the_office()
    {
        var (couple, id) = await PlannedCouple.In(App);
        var session = await App.StartSession($"leaving@{couple.Asia.Slug}.example");
        var membership = Membership.Grant(new PersonId(session.PersonId), couple.Asia.Id, Role.InternationalOffice, App.Clock.GetUtcNow());
        await App.InDatabase(async db =>
        {
            db.Memberships.Add(membership);
            await db.SaveChangesAsync(Cancellation);
        });
        using var office = App.WithToken(session.Token);
        var made = await office.Post<CreatedCalendarLinkView>("/calendar-links", new { institutionId = couple.Asia.Id.Value });
        using var others = await office.PostAsJsonAsync("/calendar-links", new { institutionId = couple.Europe.Id.Value }, Cancellation);

        await others.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal(3, (await (await App.ReadFeed(made.Token)).Read<CalendarFeedView>()).Sessions.Count(one => one.PairingId == id));

        await App.InDatabase(async db =>
        {
            db.Memberships.Remove(await db.Memberships.SingleAsync(one => one.Id == membership.Id, Cancellation));
            await db.SaveChangesAsync(Cancellation);
        });
        await (await App.ReadFeed(made.Token)).IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_person_has_at_most_twenty_links_however_many_are_asked_for_at_once()
    {
        var (couple, id) = await PlannedCouple.In(App);

        var answers = await Task.WhenAll(Enumerable.Range(0, 25)
            .Select(_ => couple.European.PostAsJsonAsync("/calendar-links", new { pairingId = id }, Cancellation)));

        Assert.Equal(CalendarLink.MostPerPerson, answers.Count(one => one.IsSuccessStatusCode));
        await answers.First(one => !one.IsSuccessStatusCode).IsRefused(HttpStatusCode.UnprocessableEntity, "too-many-links");
        var listed = await couple.European.Get<List<CalendarLinkView>>("/calendar-links");
        Assert.Equal(CalendarLink.MostPerPerson, listed.Count);
        Assert.Equal(HttpStatusCode.NoContent, (await couple.European.DeleteAsync($"/calendar-links/{listed[0].Id}", Cancellation)).StatusCode);
        await couple.European.Post<CreatedCalendarLinkView>("/calendar-links", new { pairingId = id });
    }

    [Fact]
    public async Task Nobody_makes_a_link_for_a_pairing_that_they_do_not_see_or_revokes_that_of_another()
    {
        var (couple, id) = await PlannedCouple.In(App);
        using var stranger = await App.SignedInAs("lecturer", couple.Asia);
        var made = await couple.Asian.Post<CreatedCalendarLinkView>("/calendar-links", new { pairingId = id });

        using var unseen = await stranger.PostAsJsonAsync("/calendar-links", new { pairingId = id }, Cancellation);
        using var both = await couple.Asian.PostAsJsonAsync("/calendar-links", new { pairingId = id, institutionId = couple.Asia.Id.Value }, Cancellation);
        using var neither = await couple.Asian.PostAsJsonAsync("/calendar-links", new { }, Cancellation);
        using var foreign = await stranger.DeleteAsync($"/calendar-links/{made.Link.Id}", Cancellation);

        await unseen.IsRefused(HttpStatusCode.NotFound, "not-found");
        await both.IsRefused(HttpStatusCode.UnprocessableEntity, "required");
        await neither.IsRefused(HttpStatusCode.UnprocessableEntity, "required");
        await foreign.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain(made.Token, await App.InDatabase(async db =>
            Convert.ToBase64String((await db.CalendarLinks.SingleAsync(one => one.Id == new CalendarLinkId(made.Link.Id), Cancellation)).Hash)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_session_comes_by_itself()
    {
        var (couple, id) = await PlannedCouple.In(App);

        var file = await couple.European.Get<CalendarFeedView>($"/pairings/{id}/calendar/sessions/3");

        Assert.Equal(($"{id}-session-3", "2027-04-20T14:00:00"), (Assert.Single(file.Sessions).Key, file.Sessions[0].LocalStart));
        await (await couple.European.GetAsync($"/pairings/{id}/calendar/sessions/4", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
    }
}
