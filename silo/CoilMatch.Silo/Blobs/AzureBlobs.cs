using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Blobs of one container of Azure Blob Storage. What is written goes up in blocks, which become the blob when the last one is
/// there; blocks that are never put together are dropped by the service after a week.
/// </summary>
internal sealed class AzureBlobs(BlobContainerClient container) : IBlobs
{
    public async Task PutAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        if (!await WriteAsync(name, write, new BlobRequestConditions(), cancellationToken))
            throw new IOException($"The blob {name} is not written: somebody else wrote it meanwhile.");
    }

    /// <remarks>The answer "there is one" comes before anything is sent, and for who was faster meanwhile, after it.</remarks>
    public async Task<bool> CreateAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        await VersionAsync(name, cancellationToken) is null
        && await WriteAsync(name, write, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken);

    public Task<bool> ReplaceAsync(string name, string? version, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        version is null
            ? CreateAsync(name, write, cancellationToken)
            : WriteAsync(name, write, new BlobRequestConditions { IfMatch = new ETag(version) }, cancellationToken);

    public async Task<string?> VersionAsync(string name, CancellationToken cancellationToken) =>
        (await PropertiesAsync(container.GetBlobClient(BlobName.Checked(name)), cancellationToken))?.ETag.ToString();

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(BlobName.Checked(name));
        return AzureFailure.AsIOAsync<Stream?>(name, async () =>
        {
            try
            {
                return new AzureReader(name, await blob.OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken));
            }
            catch (RequestFailedException absent) when (AzureFailure.IsAbsent(absent))
            {
                return null;
            }
        }, cancellationToken);
    }

    public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken) =>
        AzureFailure.AsIOAsync<IReadOnlyList<string>>(prefix, async () =>
        {
            var names = new List<string>();
            try
            {
                await foreach (var blob in container.GetBlobsAsync(prefix: prefix, cancellationToken: cancellationToken)) names.Add(blob.Name);
            }
            catch (RequestFailedException absent) when (AzureFailure.IsAbsent(absent))
            {
                return [];
            }

            names.Sort(StringComparer.Ordinal);
            return names;
        }, cancellationToken);

    public Task DeleteAsync(string name, CancellationToken cancellationToken)
    {
        var blob = container.GetBlobClient(BlobName.Checked(name));
        return AzureFailure.AsIOAsync(name, async () =>
        {
            try
            {
                return (await blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken)).Value;
            }
            catch (RequestFailedException absent) when (AzureFailure.IsAbsent(absent))
            {
                return false; // Without a container there is no blob either.
            }
        }, cancellationToken);
    }

    /// <summary>False when the conditions do not hold, or when another writer put the blob in place and so swept these blocks away.</summary>
    private async Task<bool> WriteAsync(
        string name, Func<Stream, Task> write, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var blob = container.GetBlockBlobClient(BlobName.Checked(name));
        await using var blocks = new AzureBlocks(name, blob, container);
        await write(blocks);
        return await AzureFailure.AsIOAsync(name, async () =>
        {
            try
            {
                await blocks.PutTogetherAsync(conditions, cancellationToken);
                return true;
            }
            catch (RequestFailedException faster) when (IsSomebodyFaster(faster))
            {
                // The answer to the first try may have been lost on the way; the second one then finds our own blob there.
                var there = await PropertiesAsync(blob, cancellationToken);
                return there is not null && blocks.AreThoseOf(there.Metadata);
            }
        }, cancellationToken);
    }

    private static Task<BlobProperties?> PropertiesAsync(BlobBaseClient blob, CancellationToken cancellationToken) =>
        AzureFailure.AsIOAsync<BlobProperties?>(blob.Name, async () =>
        {
            try
            {
                return (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            }
            catch (RequestFailedException absent) when (AzureFailure.IsAbsent(absent))
            {
                return null;
            }
        }, cancellationToken);

    private static bool IsSomebodyFaster(RequestFailedException failure) =>
        failure.ErrorCode == BlobErrorCode.BlobAlreadyExists
        || failure.ErrorCode == BlobErrorCode.ConditionNotMet
        || failure.ErrorCode == BlobErrorCode.InvalidBlockList;
}
