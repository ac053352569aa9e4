using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>The same against Azurite, the storage service's emulator.</summary>
public sealed class AzureBlobsTests : BlobContract, IClassFixture<Azurite>
{
    private readonly Azurite azurite;

    public AzureBlobsTests(Azurite azurite)
    {
        Assert.SkipWhen(azurite.Missing is not null, azurite.Missing ?? "");
        this.azurite = azurite;
        Blobs = new AzureBlobs(azurite.ConnectionString);
    }

    private protected override IBlobs Blobs { get; }

    [Fact]
    public async Task A_service_that_is_set_to_Azure_keeps_its_blobs_there()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Blobs", "/nowhere"), new("Blobs:Azure", azurite.ConnectionString)]).Build();
        await using var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddBlobs().BuildServiceProvider();

        await PutAsync("chosen", "there");

        await using var found = await services.GetRequiredService<IBlobs>().OpenAsync("chosen", Cancellation);
        Assert.NotNull(found);
    }
}
