using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using CoilMatch.Silo.Webhooks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Webhooks;

/// <summary>Webhooks on their whole way: from an answer to a request, through the queue, to a real HTTP server.</summary>
public sealed class WebhookTests(WebhookApp apps, SiloFixture fixture) : IClassFixture<WebhookApp>
{
    private SiloApp App => apps.App;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_offices_of_both_sides_hear_of_each_change_of_state_once_and_can_prove_who_sent_it()
    {
        await using var receiver = new Receiver();
        await using var partners = new Receiver();
        var couple = await Couple.In(App);
        using var office = await App.SignedInAs("office", couple.Europe);
        using var partnerOffice = await App.SignedInAs("office", couple.Asia);
        var ours = await Add(office, couple.Europe, receiver.Url);
        await Add(partnerOffice, couple.Asia, partners.Url, "CO_DESIGN");

        var asked = await couple.Request();
        await couple.Accept(asked);
        await Eventually.Holds(() => Task.FromResult(receiver.Got.Count >= 2 && partners.Got.Count >= 1));

        Assert.Equal(["PairingAccepted", "PairingRequested"], receiver.Got.Select(one => one.Headers["CoilMatch-Event"]).Order());
        Assert.Equal("PairingAccepted", Assert.Single(partners.Got).Headers["CoilMatch-Event"]);
        Assert.All(receiver.Got, one => Assert.True(IsSigned(one, ours.Secret!)));
        Assert.All(receiver.Got, one => Assert.False(IsSigned(one, "whsec_of-somebody-else")));

        var told = receiver.Got.Single(one => one.Headers["CoilMatch-Event"] == "PairingAccepted");
        var body = JsonNode.Parse(told.Body)!;
        Assert.Equal(told.Headers["CoilMatch-Delivery"], (string?)body["id"]);
        Assert.Equal($"{asked.Id}", (string?)body["pairing"]!["id"]);
        Assert.Equal("CO_DESIGN", (string?)body["pairing"]!["state"]);
        Assert.Equal(2, (int?)body["pairing"]!["version"]);
        Assert.Equal(
            new[] { ($"{couple.Europe.Id.Value}", "REQUESTER"), ($"{couple.Asia.Id.Value}", "INVITED") },
            body["pairing"]!["institutions"]!.AsArray().Select(one => ((string)one!["id"]!, (string)one["side"]!)));
    }

    [Fact]
    public async Task What_fails_is_sent_again_later_with_the_same_id_and_the_last_answer_is_shown()
    {
        await using var receiver = new Receiver { Answer = _ => (503, "closed for lunch", null) };
        var (office, webhook) = await OfficeWithWebhook(receiver.Url);
        using var _ = office;
        await office.Post<WebhookDeliveryView>($"/webhooks/{webhook.Webhook.Id}/test", new { });
        var failed = await Sent(office, webhook, one => one.Attempts == 1);
        Assert.Equal((WebhookDeliveryState.Waiting, 503, "closed for lunch"), (failed.State, failed.LastStatus, failed.LastAnswer));
        Assert.True(failed.NextAttemptAt > App.Clock.GetUtcNow());

        receiver.Answer = _ => (204, "", null);
        App.Clock.Advance(TimeSpan.FromSeconds(11));
        var delivered = await Sent(office, webhook, one => one.Attempts == 2);
        Assert.Equal((WebhookDeliveryState.Delivered, 204), (delivered.State, delivered.LastStatus));
        Assert.Single(receiver.Got.Select(one => one.Headers["CoilMatch-Delivery"]).Distinct());
        Assert.Equal("Test", (string?)JsonNode.Parse(receiver.Got[0].Body)!["event"]);
    }

    [Fact]
    public async Task After_a_day_it_is_given_up_and_an_office_can_send_it_once_more()
    {
        await using var receiver = new Receiver { Answer = _ => (500, new string('x', 10_000), null) };
        var (office, webhook) = await OfficeWithWebhook(receiver.Url);
        using var _ = office;
        var test = await office.Post<WebhookDeliveryView>($"/webhooks/{webhook.Webhook.Id}/test", new { });
        await Sent(office, webhook, one => one.Attempts == 1);
        using (var early = await office.PostAsJsonAsync($"/webhook-deliveries/{test.Id}/again", new { }, Cancellation))
            await early.IsRefused(HttpStatusCode.UnprocessableEntity, "still-waiting");

        App.Clock.Advance(WebhookDelivery.GivenUpAfter);
        using var later = await Again(office, webhook);
        var dead = await Sent(later, webhook, one => one.State == WebhookDeliveryState.Dead);
        Assert.Equal((2, 500, WebhookClient.LongestAnswer), (dead.Attempts, dead.LastStatus, dead.LastAnswer!.Length));
        Assert.Null(dead.NextAttemptAt);

        receiver.Answer = _ => (200, "at last", null);
        await later.Post<WebhookDeliveryView>($"/webhook-deliveries/{test.Id}/again", new { });
        var delivered = await Sent(later, webhook, one => one.State == WebhookDeliveryState.Delivered);
        Assert.Equal((test.Id, "at last"), (delivered.Id, delivered.LastAnswer));
    }

    [Fact]
    public async Task A_redirect_is_an_answer_like_any_other_and_is_never_followed()
    {
        await using var inner = new Receiver();
        await using var receiver = new Receiver { Answer = _ => (307, "over there", inner.Url) };
        var (office, webhook) = await OfficeWithWebhook(receiver.Url);
        using var _ = office;

        await office.Post<WebhookDeliveryView>($"/webhooks/{webhook.Webhook.Id}/test", new { });
        var failed = await Sent(office, webhook, one => one.Attempts == 1);

        Assert.Equal((WebhookDeliveryState.Waiting, 307), (failed.State, failed.LastStatus));
        Assert.Empty(inner.Got);
    }

    [Fact]
    public async Task For_a_day_after_a_rotation_both_secrets_sign_and_then_only_the_new_one()
    {
        await using var receiver = new Receiver();
        var (office, webhook) = await OfficeWithWebhook(receiver.Url);
        using var _ = office;
        var rotated = await office.Post<SavedWebhookView>($"/webhooks/{webhook.Webhook.Id}/secret", new { });
        Assert.NotEqual(webhook.Secret, rotated.Secret);
        Assert.NotNull(rotated.Webhook.OldSecretUntil);

        await office.Post<WebhookDeliveryView>($"/webhooks/{webhook.Webhook.Id}/test", new { });
        await Sent(office, webhook, one => one.State == WebhookDeliveryState.Delivered);
        Assert.True(IsSigned(receiver.Got[0], webhook.Secret!) && IsSigned(receiver.Got[0], rotated.Secret!));

        App.Clock.Advance(Webhook.Overlap);
        using var later = await Again(office, webhook);
        var test = await later.Post<WebhookDeliveryView>($"/webhooks/{webhook.Webhook.Id}/test", new { });
        await Sent(later, webhook, one => one.Id == test.Id && one.State == WebhookDeliveryState.Delivered);
        Assert.True(IsSigned(receiver.Got[1], rotated.Secret!));
        Assert.False(IsSigned(receiver.Got[1], webhook.Secret!));
    }

    [Fact]
    public async Task A_removed_or_paused_webhook_hears_nothing_more()
    {
        await using var removed = new Receiver();
        await using var paused = new Receiver();
        await using var kept = new Receiver();
        var couple = await Couple.In(App);
        using var office = await App.SignedInAs("office", couple.Europe);
        var gone = await Add(office, couple.Europe, removed.Url);
        var resting = await Add(office, couple.Europe, paused.Url);
        await Add(office, couple.Europe, kept.Url);
        Assert.Equal(HttpStatusCode.NoContent, (await office.DeleteAsync($"/webhooks/{gone.Webhook.Id}", Cancellation)).StatusCode);
        await office.Put<SavedWebhookView>(
            $"/webhooks/{resting.Webhook.Id}", new { url = paused.Url, states = Array.Empty<string>(), active = false, version = resting.Webhook.Version });

        await couple.Request();
        await Eventually.Holds(() => Task.FromResult(kept.Got.Count == 1));

        Assert.Empty(removed.Got);
        Assert.Empty(paused.Got);
        await (await office.PostAsync($"/webhooks/{gone.Webhook.Id}/test", null, Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Two_services_send_each_delivery_once()
    {
        await using var app = await SiloApp.StartAsync(fixture, ("Webhooks:AllowLoopback", "true"));
        await using var beside = app.StartBeside();
        await using var receiver = new Receiver();
        var couple = await Couple.In(app);
        using var office = await app.SignedInAs("office", couple.Europe);
        await Add(office, couple.Europe, receiver.Url);

        var asked = await couple.Request();
        await couple.Accept(asked);
        await Eventually.Holds(() => app.InDatabase(async db =>
            await db.WebhookDeliveries.CountAsync(one => one.PairingId == asked.Id && one.State == WebhookDeliveryState.Delivered, Cancellation) == 2));

        Assert.Equal(2, receiver.Got.Count);
        Assert.Equal(2, receiver.Got.Select(one => one.Headers["CoilMatch-Delivery"]).Distinct().Count());
    }

    [Fact]
    public async Task A_delivery_on_its_way_is_left_to_its_sender_however_far_ahead_a_clock_is()
    {
        using var answered = new SemaphoreSlim(0);
        await using var slow = new Receiver { Answer = _ => (answered.Wait(TimeSpan.FromSeconds(30)) ? 200 : 504, "", null) };
        await using var quick = new Receiver();
        var (office, webhook) = await OfficeWithWebhook(slow.Url);
        using var _ = office;
        var other = await office.Post<SavedWebhookView>($"/institutions/{webhook.Webhook.InstitutionId}/webhooks", new { url = quick.Url, states = Array.Empty<string>() });
        var test = await office.Post<WebhookDeliveryView>($"/webhooks/{webhook.Webhook.Id}/test", new { });
        var id = new WebhookDeliveryId(test.Id);
        await Eventually.Holds(() => App.InDatabase(db => db.WebhookDeliveries.AnyAsync(one => one.Id == id && one.LeasedUntil != null, Cancellation)));

        App.Clock.Advance(2 * WebhookDelivery.Lease);
        await office.Post<WebhookDeliveryView>($"/webhooks/{other.Webhook.Id}/test", new { });
        await Eventually.Holds(() => Task.FromResult(quick.Got.Count == 1));
        answered.Release(2);
        await Sent(office, webhook, one => one.State == WebhookDeliveryState.Delivered);

        Assert.Single(slow.Got);
    }

    [Fact]
    public async Task The_secret_is_told_once_and_webhooks_are_the_affair_of_their_office_alone()
    {
        var (office, webhook) = await OfficeWithWebhook("https://systems.university.example/hook");
        using var _ = office;
        var path = $"/institutions/{webhook.Webhook.InstitutionId}/webhooks";
        Assert.StartsWith("whsec_", webhook.Secret, StringComparison.Ordinal);
        Assert.DoesNotContain(webhook.Secret!, await office.GetStringAsync(path, Cancellation), StringComparison.Ordinal);

        using var other = await App.SignedInAs("office", await App.CreateInstitution($"other-{Guid.NewGuid():N}"));
        await (await other.GetAsync(path, Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
        await (await other.GetAsync($"/webhooks/{webhook.Webhook.Id}/deliveries", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
        await (await other.DeleteAsync($"/webhooks/{webhook.Webhook.Id}", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
        using var stale = await office.PutAsJsonAsync(
            $"/webhooks/{webhook.Webhook.Id}", new { url = webhook.Webhook.Url, states = Array.Empty<string>(), version = 7 }, Cancellation);
        await stale.IsRefused(HttpStatusCode.Conflict, "stale-version");
    }

    [Fact]
    public async Task An_institution_has_ten_webhooks_at_most()
    {
        var institution = await App.CreateInstitution($"ten-{Guid.NewGuid():N}");
        using var office = await App.SignedInAs("office", institution);
        for (var i = 0; i < Webhook.MostOfOneInstitution; i++) await Add(office, institution, $"https://systems.university.example/{i}");
        using var eleventh = await office.PostAsJsonAsync(
            $"/institutions/{institution.Id.Value}/webhooks", new { url = "https://systems.university.example/11", states = Array.Empty<string>() }, Cancellation);
        await eleventh.IsRefused(HttpStatusCode.UnprocessableEntity, "too-many");
    }

    /// <summary>The signature as the documentation tells a receiver to check it, written down once more.</summary>
    private static bool IsSigned(Received got, string secret)
    {
        var parts = got.Headers["CoilMatch-Signature"].Split(',').Select(part => part.Split('=', 2)).ToLookup(part => part[0], part => part[1]);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret));
        var expected = string.Concat(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{parts["t"].Single()}.{got.Body}")).Select(one => one.ToString("x2", null)));
        return parts["v1"].Contains(expected);
    }

    private static Task<SavedWebhookView> Add(HttpClient office, Institution institution, string url, params string[] states) =>
        office.Post<SavedWebhookView>($"/institutions/{institution.Id.Value}/webhooks", new { url, states });

    private async Task<(HttpClient Office, SavedWebhookView Webhook)> OfficeWithWebhook(string url)
    {
        var institution = await App.CreateInstitution($"hook-{Guid.NewGuid():N}");
        var office = await App.SignedInAs("office", institution);
        return (office, await Add(office, institution, url));
    }

    /// <summary>Sessions last half a day, so an office that comes back later signs in again.</summary>
    private async Task<HttpClient> Again(HttpClient before, SavedWebhookView webhook)
    {
        before.Dispose();
        var institution = new InstitutionId(webhook.Webhook.InstitutionId);
        var email = await App.InDatabase(db => (
            from membership in db.Memberships
            join person in db.People on membership.PersonId equals person.Id
            where membership.InstitutionId == institution
            select person.Email).SingleAsync(Cancellation));
        return App.WithToken((await App.StartSession(email)).Token);
    }

    /// <summary>The newest delivery that is so, as soon as there is one.</summary>
    private static async Task<WebhookDeliveryView> Sent(HttpClient office, SavedWebhookView webhook, Func<WebhookDeliveryView, bool> isSo)
    {
        WebhookDeliveryView? found = null;
        await Eventually.Holds(async () =>
        {
            var page = await office.Get<Page<WebhookDeliveryView>>($"/webhooks/{webhook.Webhook.Id}/deliveries");
            return (found = page.Nodes.FirstOrDefault(isSo)) is not null;
        });
        return found!;
    }
}

/// <summary>A service that may send to this very machine.</summary>
public sealed class WebhookApp(SiloFixture fixture) : IAsyncLifetime
{
    internal SiloApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await SiloApp.StartAsync(fixture, ("Webhooks:AllowLoopback", "true"));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
