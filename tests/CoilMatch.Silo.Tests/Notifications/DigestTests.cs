using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Notifications;

public sealed class DigestTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_daily_digest_comes_at_seven_where_the_institution_is_with_everything_before_it_once()
    {
        // Monday, 23 November 2026, 09:00 UTC: it is 10:00 in Germany and 17:00 in Malaysia.
        await using var app = await SiloApp.StartAsync(fixture);
        var cast = await Cast.In(app);
        await cast.Happens("asian lecturer", new ProjectDelivered("one"), new ProjectDelivered("two"));
        await Cast.CaughtUp(app);

        await At(app, new DateTimeOffset(2026, 11, 23, 22, 59, 59, TimeSpan.Zero), 0);
        var made = await At(app, new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.Zero), 1);
        Assert.Equal((cast["asian office"], new DateOnly(2026, 11, 24)), (made[0].PersonId, made[0].DigestOn));
        await At(app, new DateTimeOffset(2026, 11, 24, 5, 59, 59, TimeSpan.Zero), 1);
        await At(app, new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero), 3);

        // What comes after seven waits for the next morning, and what was read meanwhile is left out.
        await cast.Happens("asian lecturer", new ProjectDelivered("three"));
        await Cast.CaughtUp(app);
        await At(app, new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero), 3);
        await app.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"update notifications set read_at = now() where person_id = {cast["asian office"].Value}", Cancellation));
        var later = await At(app, new DateTimeOffset(2026, 11, 25, 6, 0, 0, TimeSpan.Zero), 5);
        Assert.DoesNotContain(later, one => one.PersonId == cast["asian office"] && one.DigestOn > new DateOnly(2026, 11, 24));

        using var edge = app.AsEdge();
        var mails = await edge.Post<List<MailView>>("/mail/claim", new { most = 50 });
        var digest = mails.Single(one => one.Choice == MailChoice.Daily && one.Notifications.Count == 3 && one.To.StartsWith("office", StringComparison.Ordinal)
            && one.To.EndsWith($"@{cast.Couple.Europe.Slug}.example", StringComparison.Ordinal));
        Assert.Equal("Your day: 3 things that happened", digest.Subject);
    }

    [Fact]
    public async Task Services_that_make_digests_at_the_same_moment_make_one_for_each_person()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var beside = app.StartBeside();
        var cast = await Cast.In(app);
        await cast.Happens("asian lecturer", new ProjectDelivered("one"), new ProjectDelivered("two"));
        await Cast.CaughtUp(app);

        app.Clock.Set(new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero));
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            await using var scope = (i % 2 == 0 ? app : beside).Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Digests>().HandleAsync(Cancellation);
        }));
        Assert.Equal(3, made.Sum());
        Assert.Equal(3, await app.InDatabase(db => db.MailDeliveries.CountAsync(one => one.Choice == MailChoice.Daily, Cancellation)));
    }

    [Fact]
    public async Task Each_kind_comes_by_mail_as_the_person_chose_and_always_in_the_inbox()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var cast = await Cast.In(app);
        var before = await cast.As("european office").Get<NotificationSettingsView>("/inbox/settings");
        Assert.Equal("Europe/Berlin", before.TimeZone);
        Assert.Equal(
            ["Requests AtOnce", "Decisions AtOnce", "Deadlines AtOnce", "Problems AtOnce", "Plan Daily", "Project Daily", "Documents Daily", "Memberships AtOnce"],
            before.Choices.Select(one => $"{one.Kind} {one.Mail}"));

        var saved = await cast.As("european office").Put<NotificationSettingsView>("/inbox/settings", new
        {
            choices = new object[] { new { kind = "PROBLEMS", mail = "NONE" }, new { kind = "PROJECT", mail = "WEEKLY" } },
        });
        Assert.Equal(MailChoice.None, saved.Choices.Single(one => one.Kind == NotificationKind.Problems).Mail);
        Assert.Equal(MailChoice.AtOnce, saved.Choices.Single(one => one.Kind == NotificationKind.Decisions).Mail);
        using (var twice = await cast.As("european office").PutAsJsonAsync("/inbox/settings", new
        {
            choices = new object[] { new { kind = "PLAN", mail = "NONE" }, new { kind = "PLAN", mail = "DAILY" } },
        }, Cancellation))
            await twice.IsRefused(System.Net.HttpStatusCode.UnprocessableEntity, "twice");

        await cast.Happens(null, new PairingCancelled(CancellationReason.Other, PairingSide.Invited, null), new ProjectDelivered(null));
        Assert.Equal(3, (await cast.Inbox("european office")).Unread);
        Assert.Empty(await MailsOf(app, cast["european office"]));

        // Plan waits for tomorrow, project for next Monday at seven in Germany.
        await At(app, new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero), null);
        Assert.Equal([MailChoice.Daily], (await MailsOf(app, cast["european office"])).Select(one => one.Choice));
        await At(app, new DateTimeOffset(2026, 11, 30, 5, 59, 59, TimeSpan.Zero), null);
        Assert.Single(await MailsOf(app, cast["european office"]));
        await At(app, new DateTimeOffset(2026, 11, 30, 6, 0, 0, TimeSpan.Zero), null);
        Assert.Equal([MailChoice.Daily, MailChoice.Weekly], (await MailsOf(app, cast["european office"])).Select(one => one.Choice).Order());
    }

    [Theory]
    [InlineData("Daily", "Europe/Berlin", "2027-03-28T05:00Z", "2027-03-28", "2027-03-28T05:00Z")]
    [InlineData("Daily", "Europe/Berlin", "2027-03-28T04:59Z", "2027-03-27", "2027-03-27T06:00Z")]
    [InlineData("Daily", "Pacific/Auckland", "2027-04-03T19:00Z", "2027-04-04", "2027-04-03T19:00Z")]
    [InlineData("Weekly", "Asia/Kolkata", "2027-03-15T01:29Z", "2027-03-08", "2027-03-08T01:30Z")]
    [InlineData("Weekly", "Asia/Kolkata", "2027-03-15T01:30Z", "2027-03-15", "2027-03-15T01:30Z")]
    [InlineData("Weekly", "Nowhere/Unknown", "2027-03-21T23:00Z", "2027-03-15", "2027-03-15T07:00Z")]
    public void Seven_in_the_morning_is_that_of_the_zone_also_when_clocks_change(string choice, string zone, string now, string on, string at)
    {
        var due = DigestTime.Latest(Enum.Parse<MailChoice>(choice), zone, Moment(now));
        Assert.Equal((DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Moment(at)), due);

        static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Sets the clock and lets the job run, twice at once; then there are so many digests.</summary>
    private static async Task<List<MailDelivery>> At(SiloApp app, DateTimeOffset now, int? expected)
    {
        app.Clock.Set(now);
        await Task.WhenAll(Run(app), Run(app));
        await Run(app);
        var all = await app.InDatabase(db => db.MailDeliveries.AsNoTracking().Where(one => one.DigestOn != null).ToListAsync(Cancellation));
        if (expected is not null) Assert.Equal(expected, all.Count);
        return all;
    }

    private static async Task Run(SiloApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Digests>().HandleAsync(Cancellation);
    }

    private static Task<List<MailDelivery>> MailsOf(SiloApp app, PersonId person) => app.InDatabase(db => db.MailDeliveries.AsNoTracking()
        .Where(one => one.PersonId == person).ToListAsync(Cancellation));
}
