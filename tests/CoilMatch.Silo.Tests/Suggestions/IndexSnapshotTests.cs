using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Xunit;

namespace CoilMatch.Silo.Tests.Suggestions;

public sealed class IndexSnapshotTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_starts_again_takes_up_its_snapshot_and_what_changed_since()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var institution = await app.CreateInstitution("again");
        using var lecturer = await app.SignedInAs("lecturer", institution);
        var withdrawn = await lecturer.Publish(ListingForms.Complete("Soon withdrawn"), institution);
        await lecturer.Publish(ListingForms.Complete("Stays"), institution);
        var index = app.Services.GetRequiredService<SuggestionIndex>();
        await Eventually.Holds(() => Task.FromResult(index.Count == 2));
        await StopAsync(app);
        Assert.Equal(["index/snapshot"], await app.Services.GetRequiredService<IBlobs>().ListAsync("", Cancellation));

        await lecturer.PostAsync($"/listings/{withdrawn.Id}/withdraw", null, Cancellation);
        await lecturer.Publish(ListingForms.Complete("Later"), institution);
        await using var second = app.WithWebHostBuilder(_ => { });
        using var client = second.CreateClient();
        await Eventually.Holds(async () => (await client.GetAsync("/health/ready", Cancellation)).IsSuccessStatusCode);

        Assert.Equal(2, second.Services.GetRequiredService<SuggestionIndex>().Count);
    }

    [Fact]
    public async Task A_damaged_snapshot_is_left_aside_and_all_listings_are_read()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        var institution = await app.CreateInstitution("damaged");
        using var lecturer = await app.SignedInAs("lecturer", institution);
        await lecturer.Publish(ListingForms.Complete("Only"), institution);
        await app.Services.GetRequiredService<IBlobs>().PutAsync(
            "index/snapshot", file => file.WriteAsync(new byte[100], Cancellation).AsTask(), Cancellation);

        await using var second = app.WithWebHostBuilder(_ => { });
        using var client = second.CreateClient();
        await Eventually.Holds(async () => (await client.GetAsync("/health/ready", Cancellation)).IsSuccessStatusCode);

        Assert.Equal(1, second.Services.GetRequiredService<SuggestionIndex>().Count);
    }

    private static Task StopAsync(SiloApp app) =>
        app.Services.GetServices<IHostedService>().OfType<IndexFeeder>().Single().StopAsync(Cancellation);
}
