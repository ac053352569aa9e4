using Azure.Storage.Blobs;
using CoilMatch.Silo.Blobs;
using Xunit;

namespace CoilMatch.Silo.Tests.Blobs;

/// <summary>The same against Azurite, the storage service's emulator.</summary>
public sealed class AzureBlobsTests : BlobContract, IClassFixture<Azurite>
{
    public AzureBlobsTests(Azurite azurite)
    {
        Assert.SkipWhen(azurite.Missing is not null, azurite.Missing ?? "");
        Blobs = new AzureBlobs(new BlobContainerClient(azurite.ConnectionString, "coilmatch", AzureSettings.Options()));
    }

    private protected override IBlobs Blobs { get; }
}
