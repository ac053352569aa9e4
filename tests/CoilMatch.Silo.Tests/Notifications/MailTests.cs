using System.Collections.Concurrent;
using System.Net;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Notifications;

public sealed class MailTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edges_that_claim_at_once_get_each_mail_once_until_its_lease_ends()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var cast = await Cast.In(app);
        for (var i = 0; i < 15; i++) await cast.Happens(null, new PairingCancelled(CancellationReason.Other, PairingSide.Invited, null));
        await Cast.CaughtUp(app);
        var due = await app.InDatabase(db => db.MailDeliveries.CountAsync(Cancellation));
        using var edge = app.AsEdge();

        var claimed = new ConcurrentBag<MailView>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            while (await edge.Post<List<MailView>>("/mail/claim", new { most = 3 }) is { Count: > 0 } batch)
                foreach (var one in batch) claimed.Add(one);
        }));
        Assert.True(due >= 60);
        Assert.Equal(due, claimed.Select(one => one.Id).Distinct().Count());
        Assert.Equal(due, claimed.Count);
        Assert.All(claimed, one => Assert.Equal(one.Subject, Assert.Single(one.Notifications).Title));

        var sent = claimed.First();
        using (var answer = await edge.PostAsJsonAsync($"/mail/{sent.Id}/sent", new { }, Cancellation)) Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        app.Clock.Advance(MailDelivery.Lease);
        var again = await edge.Post<List<MailView>>("/mail/claim", new { most = 50 });
        Assert.Equal(50, again.Count);
        Assert.All(again, one => Assert.Equal(2, one.Attempt));
        Assert.DoesNotContain(sent.Id, again.Select(one => one.Id));
    }

    [Fact]
    public async Task A_mail_that_fails_is_tried_again_after_1_5_15_minutes_1_4_12_24_hours_and_is_then_a_dead_letter_that_can_be_revived()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var cast = await Cast.In(app, accepted: false);
        await Cast.CaughtUp(app);
        using var edge = app.AsEdge();
        TimeSpan[] pauses = [.. new[] { 1, 5, 15, 60, 240, 720, 1440 }.Select(minutes => TimeSpan.FromMinutes(minutes))];
        foreach (var pause in pauses)
        {
            await Fail(Assert.Single(await Claim()));
            app.Clock.Advance(pause - TimeSpan.FromSeconds(1));
            Assert.Empty(await Claim());
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        await Fail(Assert.Single(await Claim()));
        app.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await Claim());

        using var secretariat = await app.SignedInAs("secretariat");
        var dead = Assert.Single((await secretariat.Get<Page<DeadLetterView>>("/mail/dead")).Nodes);
        Assert.Equal((8, "ECONNREFUSED"), (dead.Attempts, dead.LastError));
        Assert.StartsWith("lecturer", dead.Email, StringComparison.Ordinal);
        using (var retried = await secretariat.PostAsJsonAsync($"/mail/dead/{dead.Id}/retry", new { }, Cancellation))
            Assert.Equal(HttpStatusCode.NoContent, retried.StatusCode);
        using (var twice = await secretariat.PostAsJsonAsync($"/mail/dead/{dead.Id}/retry", new { }, Cancellation))
            await twice.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(1, Assert.Single(await Claim()).Attempt);

        Task<List<MailView>> Claim() => edge.Post<List<MailView>>("/mail/claim", new { });
        async Task Fail(MailView mail)
        {
            using var answer = await edge.PostAsJsonAsync(
                $"/mail/{mail.Id}/failed", new { attempt = mail.Attempt, error = "ECONNREFUSED", permanent = false }, Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_is_given_up_at_once_and_a_late_word_of_an_older_claim_changes_nothing()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await Cast.In(app, accepted: false);
        await Cast.CaughtUp(app);
        using var edge = app.AsEdge();
        var first = Assert.Single(await edge.Post<List<MailView>>("/mail/claim", new { }));
        app.Clock.Advance(MailDelivery.Lease);
        var second = Assert.Single(await edge.Post<List<MailView>>("/mail/claim", new { }));

        await Report(first.Attempt, permanent: true);
        Assert.Equal(MailState.Claimed, await State());
        await Report(second.Attempt, permanent: true);
        Assert.Equal(MailState.Dead, await State());

        async Task Report(int attempt, bool permanent)
        {
            using var answer = await edge.PostAsJsonAsync(
                $"/mail/{first.Id}/failed", new { attempt, error = "550 no such user\0", permanent }, Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        }

        Task<MailState> State() => app.InDatabase(db => db.MailDeliveries.Select(one => one.State).SingleAsync(Cancellation));
    }
}
