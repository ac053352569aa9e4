using System.Net;
using CoilMatch.Silo.Demo;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Demo;

public sealed class DemoClockTests(DemoApp demo, SiloFixture fixture) : IClassFixture<DemoApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Moving_the_demo_on_ends_what_is_due_at_once_but_no_session()
    {
        await using var app = await SiloApp.StartAsync(fixture, ("Demo", "true"));
        using var secretariat = await app.SignedInAs("secretariat");
        var couple = await Couple.In(app);
        var asked = await couple.Request();

        var moved = await secretariat.Post<DemoClockView>("/demo/clock", new { days = 21 });

        Assert.Equal((app.Clock.GetUtcNow().AddDays(21), 21), (moved.Now, moved.OffsetDays));
        Assert.Equal(PairingState.Lapsed, (await couple.European.Get<PairingView>($"/pairings/{asked.Id}")).State);
        var lapsed = await app.InDatabase(db => db.Changes.Where(one => one.AggregateId == asked.Id && one.Event == nameof(PairingLapsed))
            .SingleAsync(Cancellation));
        Assert.Equal(moved.Now, lapsed.At);

        // A session that starts now also lasts by the world's clock.
        var session = await app.StartSession("late@elsewhere.example");
        Assert.Equal(app.Clock.GetUtcNow() + AccessToken.SessionLength, session.ExpiresAt);
    }

    [Fact]
    public async Task Another_silo_of_the_demo_follows_the_clock_and_a_new_one_starts_with_it()
    {
        await using var app = await SiloApp.StartAsync(fixture, ("Demo", "true"));
        await using var beside = app.StartBeside();
        using var secretariat = await app.SignedInAs("secretariat");
        using var there = beside.CreateClient();

        await secretariat.Post<DemoClockView>("/demo/clock", new { days = 7 });
        await secretariat.Post<DemoClockView>("/demo/clock", new { days = 400 });

        await Eventually.Holds(async () => (await there.Get<DemoClockView>("/demo/clock")).OffsetDays == 407);
        await using var later = app.StartBeside();
        using var newcomer = later.CreateClient();
        Assert.Equal(407, (await newcomer.Get<DemoClockView>("/demo/clock")).OffsetDays);
    }

    [Fact]
    public async Task The_clock_goes_forward_only_and_not_too_far()
    {
        using var secretariat = await demo.App.SignedInAs("secretariat");
        var before = (await secretariat.Get<DemoClockView>("/demo/clock")).OffsetDays;
        foreach (var days in new[] { 0, -1, DemoClockOffset.LongestMove + 1, int.MaxValue })
        {
            using var answer = await secretariat.PostAsJsonAsync("/demo/clock", new { days }, Cancellation);
            Assert.Equal("days", (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds")).Field);
        }

        Assert.Equal(before, (await secretariat.Get<DemoClockView>("/demo/clock")).OffsetDays);
    }

    [Fact]
    public async Task Outside_the_demo_there_is_no_clock_to_move()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var secretariat = await app.SignedInAs("secretariat");

        using var read = await secretariat.GetAsync("/demo/clock", Cancellation);
        await read.IsRefused(HttpStatusCode.NotFound, "not-found");
        using var moved = await secretariat.PostAsJsonAsync("/demo/clock", new { days = 1 }, Cancellation);
        await moved.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(0, await app.InDatabase(db => db.DemoClock.CountAsync(Cancellation)));
    }
}
