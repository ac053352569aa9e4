using System.Net;
using CoilMatch.Silo.Demo;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Demo;

/// <summary>The service as the demo starts it, once for these tests.</summary>
public sealed class DemoApp(SiloFixture fixture) : IAsyncLifetime
{
    internal SiloApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await SiloApp.StartAsync(fixture, ("Demo", "true"));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class DemoTests(DemoApp demo, SiloFixture fixture) : IClassFixture<DemoApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pilot_pair_comes_first_and_every_institution_has_a_lecturer_and_an_office()
    {
        using var client = demo.App.CreateClient();
        var people = await client.Get<List<DemoPersonView>>("/demo/people");
        Assert.Equal(
            [
                "lecturer.aschaffenburg@demo.coilmatch.example", "office.aschaffenburg@demo.coilmatch.example",
                "lecturer.malaya@demo.coilmatch.example", "office.malaya@demo.coilmatch.example",
                "expert@demo.coilmatch.example", "secretariat@demo.coilmatch.example",
            ],
            people.Take(6).Select(one => one.Email));
        var institutions = await demo.App.InDatabase(db => db.Institutions.CountAsync(Cancellation));
        Assert.True(institutions >= 60);
        Assert.Equal(2 * institutions + 9, people.Count);
    }

    [Fact]
    public async Task The_demo_spans_forty_members_and_opens_two_hundred_and_forty_listings_that_lie_ahead()
    {
        await demo.App.InDatabase(async db =>
        {
            Assert.True((await db.Institutions.Select(one => one.Country).Distinct().ToListAsync(Cancellation)).Count >= 40);
            var listings = await db.Listings.AsNoTracking().Where(one => one.State == ListingState.Published).ToListAsync(Cancellation);
            Assert.True(listings.Count >= 240);
            var today = DateOnly.FromDateTime(demo.App.Clock.GetUtcNow().UtcDateTime);
            Assert.All(listings, listing => Assert.True(listing.Content.WindowStart >= today.AddDays(28)));
        });
    }

    [Fact]
    public async Task The_expert_group_has_members_of_six_countries_that_are_not_of_the_pilot_pair()
    {
        var group = await demo.App.InDatabase(db => db.ExpertGroups.AsNoTracking().SingleAsync(Cancellation));
        Assert.Equal(6, group.Members.Select(one => one.Country).Except(["DE", "MY"]).Distinct().Count());
        Assert.Contains(group.Members, one => one.Country == "DE");
        Assert.Contains(group.Members, one => one.Person == group.Chair);
        using var client = demo.App.CreateClient();
        Assert.Equal(
            ["Chair of the expert group on digitalisation, France", "Member of the expert group on digitalisation, Japan"],
            (await client.Get<List<DemoPersonView>>("/demo/people")).Where(one => one.Email is "expert@demo.coilmatch.example" or "expert.jp@demo.coilmatch.example")
                .Select(one => one.Description));
    }

    [Fact]
    public async Task A_demo_person_signs_in_with_the_role_confirmed()
    {
        var session = await demo.App.StartSession("lecturer.malaya@demo.coilmatch.example");
        using var client = demo.App.WithToken(session.Token);
        var membership = Assert.Single((await client.Get<PersonView>("/me")).Memberships);
        Assert.Equal((Role.Lecturer, MembershipStatus.Confirmed), (membership.Role, membership.Status));
    }

    [Fact]
    public async Task A_start_on_any_day_of_the_year_loads_every_listing()
    {
        foreach (var month in new[] { 2, 6, 10 })
        {
            await using var app = await SiloApp.StartAsync(
                fixture, new DateTimeOffset(2028, month, 29, 23, 30, 0, TimeSpan.Zero), ("Demo", "true"));
            Assert.True(await app.InDatabase(db => db.Listings.CountAsync(Cancellation)) >= 240);
        }
    }

    [Fact]
    public async Task Outside_the_demo_there_are_no_demo_people_and_no_demo_data()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        using var client = app.CreateClient();
        Assert.Empty(await client.Get<List<DemoPersonView>>("/demo/people"));
        Assert.Equal(0, await app.InDatabase(db => db.Institutions.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_service_is_ready_when_migrated_loaded_and_indexed()
    {
        using var client = demo.App.CreateClient();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var answer = await client.GetAsync("/health/ready", Cancellation);
            if (answer.StatusCode == HttpStatusCode.OK) return;
            await Task.Delay(50, Cancellation);
        }

        Assert.Fail("Not ready within five seconds.");
    }
}
