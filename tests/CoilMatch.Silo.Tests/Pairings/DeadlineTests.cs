using System.Net;
using CoilMatch.Silo.Jobs;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Pairings;

public sealed class DeadlineTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_lapses_when_the_tenth_working_day_has_ended_at_the_invited_campus_and_not_before()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var couple = await Couple.In(app);

        // Friday 23:30 in Malaysia is still Friday afternoon in Germany: the ten days start on the Monday.
        app.Clock.Set(new DateTimeOffset(2026, 11, 27, 15, 30, 0, TimeSpan.Zero));
        couple = couple with { European = await Again(app, couple.Europe.Slug, couple.European) };
        var asked = await couple.Request();
        Assert.Equal(new DateOnly(2026, 12, 11), asked.ReplyDueOn);

        app.Clock.Set(new DateTimeOffset(2026, 12, 11, 15, 59, 59, TimeSpan.Zero));
        Assert.Equal((0, 0), await RunDeadlines(app));
        app.Clock.Set(new DateTimeOffset(2026, 12, 11, 16, 0, 0, TimeSpan.Zero));
        Assert.Equal((0, 1), await RunDeadlines(app));
        Assert.Equal((0, 0), await RunDeadlines(app));

        var events = await app.InDatabase(db => db.Changes.Where(one => one.AggregateId == asked.Id)
            .OrderBy(one => one.Seq).Select(one => one.Event).ToListAsync(Cancellation));
        Assert.Equal([nameof(PairingRequested), nameof(PairingLapsed)], events);
    }

    [Fact]
    public async Task A_pairing_is_not_passed_over_while_something_that_names_it_is_written()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var couple = await Couple.In(app);
        var asked = await couple.Request();
        app.Clock.Set(new DateTimeOffset(asked.ReplyDueOn.AddDays(2), TimeOnly.MinValue, TimeSpan.Zero));

        var lapsed = await app.InDatabase(async db =>
        {
            await using var open = await db.JoinTransactionAsync(Cancellation);
            await db.Database.ExecuteSqlAsync($"select from pairings where id = {asked.Id} for key share", Cancellation);
            return (await RunDeadlines(app)).Lapsed;
        });

        Assert.Equal(1, lapsed);
    }

    [Fact]
    public async Task A_request_asked_after_midnight_there_counts_from_that_day()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var couple = await Couple.In(app);

        app.Clock.Set(new DateTimeOffset(2026, 11, 23, 16, 30, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2026, 12, 8), (await couple.Request()).ReplyDueOn);
    }

    [Fact]
    public async Task An_answer_after_the_due_day_is_refused_even_before_the_job_has_run()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var couple = await Couple.In(app);
        var asked = await couple.Request();
        app.Clock.Set(new DateTimeOffset(2026, 12, 7, 16, 0, 0, TimeSpan.Zero));
        using var asian = await Again(app, couple.Asia.Slug, couple.Asian);

        using var late = await asian.PostAsJsonAsync($"/pairings/{asked.Id}/answer", new { accept = true }, Cancellation);

        await late.IsRefused(HttpStatusCode.UnprocessableEntity, "already-decided");
    }

    [Fact]
    public async Task An_open_listing_expires_when_its_last_day_has_ended_on_the_clock_of_its_campus()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var couple = await Couple.In(app);

        // Both end on 2027-04-01: in Malaysia at 16:00 UTC, in Germany, where summer time has begun, at 22:00 UTC.
        app.Clock.Set(new DateTimeOffset(2027, 4, 1, 15, 59, 59, TimeSpan.Zero));
        Assert.Equal((0, 0), await RunDeadlines(app));
        app.Clock.Set(new DateTimeOffset(2027, 4, 1, 16, 0, 0, TimeSpan.Zero));
        Assert.Equal((1, 0), await RunDeadlines(app));
        Assert.Equal(ListingState.Expired, await StateOf(app, couple.Theirs));
        Assert.Equal(ListingState.Published, await StateOf(app, couple.Ours));
        app.Clock.Set(new DateTimeOffset(2027, 4, 1, 22, 0, 0, TimeSpan.Zero));
        Assert.Equal((1, 0), await RunDeadlines(app));
        Assert.Equal((0, 0), await RunDeadlines(app));
    }

    /// <summary>Sessions last half a day, so whoever comes back later signs in again.</summary>
    private static async Task<HttpClient> Again(SiloApp app, string slug, HttpClient before)
    {
        before.Dispose();
        var email = await app.InDatabase(db => db.People.Where(one => one.Email.EndsWith($"@{slug}.example"))
            .Select(one => one.Email).SingleAsync(Cancellation));
        return app.WithToken((await app.StartSession(email)).Token);
    }

    private static async Task<(int Expired, int Lapsed)> RunDeadlines(SiloApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PassedDeadlines>().HandleAsync(Cancellation);
    }

    private static Task<ListingState> StateOf(SiloApp app, ListingView listing)
    {
        var id = new ListingId(listing.Id);
        return app.InDatabase(db => db.Listings.Where(one => one.Id == id).Select(one => one.State).SingleAsync(Cancellation));
    }
}
