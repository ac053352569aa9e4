using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Suggestions;

public sealed class IndexFeederTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_starts_later_knows_the_open_listings_and_no_others()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var institution = await app.CreateInstitution("early");
        using var lecturer = await app.SignedInAs("lecturer", institution);
        for (var i = 0; i < 3; i++) await lecturer.Publish(ListingForms.Complete($"Open {i}"), institution);
        await lecturer.Draft(ListingForms.Complete("Not yet"), institution);

        await using var second = app.WithWebHostBuilder(_ => { });
        using var client = second.CreateClient();
        await Eventually.Holds(async () => (await client.GetAsync("/health/ready", Cancellation)).IsSuccessStatusCode);

        Assert.Equal(3, second.Services.GetRequiredService<SuggestionIndex>().Count);
    }

    [Fact]
    public async Task A_service_that_starts_while_a_long_work_is_under_way_knows_what_was_published_since_its_snapshot()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var institution = await app.CreateInstitution("meanwhile");
        using var lecturer = await app.SignedInAs("lecturer", institution);
        await using var work = new NpgsqlConnection(app.ConnectionString);
        await work.OpenAsync(Cancellation);
        await using var open = await work.BeginTransactionAsync(Cancellation);
        await using (var number = new NpgsqlCommand("select pg_current_xact_id()", work, open)) await number.ExecuteScalarAsync(Cancellation);
        await lecturer.Publish(ListingForms.Complete("Published meanwhile"), institution);

        await using var second = app.WithWebHostBuilder(_ => { });
        using var client = second.CreateClient();
        await Eventually.Holds(async () => (await client.GetAsync("/health/ready", Cancellation)).IsSuccessStatusCode);

        Assert.Equal(1, second.Services.GetRequiredService<SuggestionIndex>().Count);
    }

    [Fact]
    public async Task After_every_connection_to_the_database_was_cut_the_index_catches_up_with_what_it_missed()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var index = app.Services.GetRequiredService<SuggestionIndex>();
        var institution = await app.CreateInstitution("cut");
        using var lecturer = await app.SignedInAs("lecturer", institution);
        var first = await lecturer.Publish(ListingForms.Complete("Before"), institution);
        await Eventually.Holds(() => Task.FromResult(index.Count == 1));

        await app.InDatabase(async db =>
        {
            await db.Database.OpenConnectionAsync(Cancellation); // one connection throughout: the others are the ones cut
            await db.Database.ExecuteSqlRawAsync(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
                Cancellation);
            await db.Listings.LoadAsync(Cancellation);
            foreach (var listing in db.Listings.Local) listing.Pause(app.Clock.GetUtcNow());
            await db.SaveChangesAsync(Cancellation);
        });

        await Eventually.Holds(() => Task.FromResult(index.Count == 0));
        await Eventually.Holds(async () =>
            (await lecturer.PostAsync($"/listings/{first.Id}/publish", null, Cancellation)).IsSuccessStatusCode);
        await Eventually.Holds(() => Task.FromResult(index.Count == 1));
        using var client = app.CreateClient();
        Assert.True((await client.GetAsync("/health/ready", Cancellation)).IsSuccessStatusCode);
    }
}
