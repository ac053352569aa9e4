using Azure.Storage.Blobs;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Health;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

public sealed class AzureSettingsTests : IClassFixture<Azurite>
{
    private readonly Azurite azurite;

    public AzureSettingsTests(Azurite azurite)
    {
        Assert.SkipWhen(azurite.Missing is not null, azurite.Missing ?? "");
        this.azurite = azurite;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Blobs:Azure", "UseDevelopmentStorage=true", "Blobs:Azure:ConnectionString")]
    [InlineData("Blobs:Azure:Account", "coilmatch", "Blobs:Azure:Account must be")]
    [InlineData("Blobs:Azure:Account", "http://coilmatch.blob.core.windows.net", "Blobs:Azure:Account must be")]
    [InlineData("Blobs:Azure:Account", "https://coilmatch.blob.core.windows.net/coilmatch", "Blobs:Azure:Account must be")]
    [InlineData("Blobs:Azure:Account", "https://coilmatch.blob.core.windows.net/?sig=x", "Blobs:Azure:Account must be")]
    [InlineData("Blobs:Azure:ConnectionString", "secret", "Blobs:Azure:ConnectionString is no")]
    [InlineData("Blobs:Azure:ConnectionString", "AccountName=a;AccountKey=secret", "Blobs:Azure:ConnectionString is no")]
    [InlineData("Blobs:Azure:Container", "Coil Match", "Blobs:Azure:Container must be")]
    [InlineData("Blobs:Azure:Container", "a--b", "Blobs:Azure:Container must be")]
    public void A_wrong_setting_is_named_in_one_sentence_without_its_secret(string name, string value, string sentence)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Services(new() { [name] = value }));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_and_a_connection_string_are_not_both_taken() =>
        Assert.Contains("not both", Assert.Throws<InvalidOperationException>(() => Services(new()
        {
            ["Blobs:Azure:Account"] = "https://coilmatch.blob.core.windows.net",
            ["Blobs:Azure:ConnectionString"] = azurite.ConnectionString,
        })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_account_alone_is_reached_by_the_identity_in_the_container_that_is_named()
    {
        await using var services = Services(new()
        {
            ["Blobs:Azure:Account"] = "https://coilmatch.blob.core.windows.net/",
            ["Blobs:Azure:Container"] = "second",
            ["AZURE_CLIENT_ID"] = "00000000-0000-0000-0000-000000000001",
        });

        Assert.Equal(new Uri("https://coilmatch.blob.core.windows.net/second"), services.GetRequiredService<BlobContainerClient>().Uri);
    }

    [Fact]
    public async Task A_service_of_Azure_makes_its_container_before_it_is_ready_and_keeps_its_blobs_there()
    {
        await using var services = Services(new()
        {
            ["Blobs"] = "/nowhere",
            ["Blobs:Azure:ConnectionString"] = azurite.ConnectionString,
            ["Blobs:Azure:Container"] = "made-at-start",
        });
        var container = new BlobContainerClient(azurite.ConnectionString, "made-at-start");
        Assert.False(await container.ExistsAsync(Cancellation));

        await StartAsync(services);
        await Eventually.Holds(() => Task.FromResult(services.GetRequiredService<Readiness>().WaitingFor.Count == 0));

        Assert.True(await container.ExistsAsync(Cancellation));
        await services.GetRequiredService<IBlobs>().PutAsync("one", _ => Task.CompletedTask, Cancellation);
        Assert.True(await container.GetBlobClient("one").ExistsAsync(Cancellation));
    }

    [Fact]
    public async Task A_store_that_refuses_the_service_keeps_it_from_being_ready()
    {
        var heard = new HeardLog();
        await using var services = Services(new()
        {
            ["Blobs:Azure:ConnectionString"] = azurite.ConnectionStringWithWrongKey,
            ["Blobs:Azure:Container"] = "refused",
        }, heard);

        await StartAsync(services);
        await Eventually.Holds(() => Task.FromResult(heard.Lines.Any(line => line.Contains("refuses this service", StringComparison.Ordinal))));

        Assert.Equal(["files"], services.GetRequiredService<Readiness>().WaitingFor);
        await StopAsync(services);
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings, HeardLog? heard = null)
    {
        var services = new ServiceCollection().AddSingleton<Readiness>().AddLogging(logging =>
        {
            if (heard is not null) logging.AddProvider(heard);
        });
        return services.AddBlobs(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
    }

    private static async Task StartAsync(ServiceProvider services)
    {
        foreach (var hosted in services.GetServices<IHostedService>()) await hosted.StartAsync(Cancellation);
    }

    private static async Task StopAsync(ServiceProvider services)
    {
        foreach (var hosted in services.GetServices<IHostedService>()) await hosted.StopAsync(Cancellation);
    }
}
