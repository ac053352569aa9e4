using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Blobs of one container of Azure Blob Storage. What is written goes up in blocks, which become the blob when the last one is
/// there; blocks that are never put together are dropped by the service after a week.
/// </summary>
internal sealed class AzureBlobs(string connectionString) : IBlobs
{
    private const string ContainerName = "coilmatch";

    private readonly BlobContainerClient container = new(connectionString, ContainerName);

    public async Task PutAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        await WriteAsync(name, write, new BlobRequestConditions(), cancellationToken);

    public async Task<bool> CreateAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            // The answer "there is one" comes before anything is sent, and for who was faster meanwhile, after it.
            if (await container.GetBlobClient(BlobName.Checked(name)).ExistsAsync(cancellationToken)) return false;
            await WriteAsync(name, write, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken);
            return true;
        }
        catch (RequestFailedException exists) when (exists.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return false;
        }
    }

    public async Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await container.GetBlobClient(BlobName.Checked(name))
                .OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken);
        }
        catch (RequestFailedException absent) when (IsAbsent(absent))
        {
            return null;
        }
        catch (RequestFailedException failure)
        {
            throw new IOException($"The blob {name} cannot be read: {failure.ErrorCode ?? failure.Message}", failure);
        }
    }

    public async Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        try
        {
            await foreach (var blob in container.GetBlobsAsync(prefix: prefix, cancellationToken: cancellationToken)) names.Add(blob.Name);
        }
        catch (RequestFailedException absent) when (IsAbsent(absent))
        {
            return [];
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    public async Task DeleteAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await container.GetBlobClient(BlobName.Checked(name))
                .DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException absent) when (IsAbsent(absent))
        {
            // Without a container there is no blob either.
        }
    }

    private async Task WriteAsync(
        string name, Func<Stream, Task> write, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var blob = container.GetBlockBlobClient(BlobName.Checked(name));
        await using var blocks = new AzureBlocks(blob, container);
        await write(blocks);
        await blocks.PutTogetherAsync(conditions, cancellationToken);
    }

    private static bool IsAbsent(RequestFailedException failure) =>
        failure.ErrorCode == BlobErrorCode.BlobNotFound || failure.ErrorCode == BlobErrorCode.ContainerNotFound;
}
