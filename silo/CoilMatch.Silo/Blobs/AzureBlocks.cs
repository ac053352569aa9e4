using System.Globalization;
using System.Text;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Takes bytes and sends them up as blocks of 4 MB; nothing of them is seen before they are put together. What is no longer than
/// a block goes up in one request.
/// </summary>
internal sealed class AzureBlocks(string name, BlockBlobClient blob, BlobContainerClient container) : Stream
{
    private const int BlockBytes = 4 << 20;

    /// <summary>The blob's remark of whose blocks it was made.</summary>
    private const string DraftRemark = "draft";

    private static readonly StorageTransferOptions OneRequest = new() { InitialTransferSize = BlockBytes, MaximumTransferSize = BlockBytes };

    private readonly MemoryStream block = new();
    private readonly List<string> sent = [];

    /// <summary>Tells these blocks from those of somebody else who writes the same blob.</summary>
    private string Draft { get; } = Guid.NewGuid().ToString("N");

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Makes the blob of all that was written.</summary>
    /// <exception cref="RequestFailedException">The conditions do not hold, or the blocks are gone.</exception>
    internal async Task PutTogetherAsync(BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var remarks = new Dictionary<string, string> { [DraftRemark] = Draft };
        if (sent.Count > 0) await SendAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        await WithContainerAsync(() => sent.Count > 0
            ? blob.CommitBlockListAsync(sent, new CommitBlockListOptions { Conditions = conditions, Metadata = remarks }, cancellationToken)
            : blob.UploadAsync(
                FromItsBeginning(),
                new BlobUploadOptions { Conditions = conditions, Metadata = remarks, TransferOptions = OneRequest },
                cancellationToken), cancellationToken);
    }

    /// <summary>Whether a blob with these remarks is the one that was put together here.</summary>
    internal bool AreThoseOf(IDictionary<string, string> remarks) => remarks.TryGetValue(DraftRemark, out var made) && made == Draft;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (block.Length == BlockBytes) await SendAsync(cancellationToken);
            var part = buffer[..Math.Min(buffer.Length, BlockBytes - (int)block.Length)];
            block.Write(part.Span);
            buffer = buffer[part.Length..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) block.Dispose();
        base.Dispose(disposing);
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        if (block.Length == 0) return;

        var number = sent.Count.ToString("D6", CultureInfo.InvariantCulture);
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Draft}-{number}"));
        await AzureFailure.AsIOAsync(name, () => WithContainerAsync(
            () => blob.StageBlockAsync(id, FromItsBeginning(), cancellationToken: cancellationToken), cancellationToken), cancellationToken);
        sent.Add(id);
        block.SetLength(0);
    }

    private MemoryStream FromItsBeginning()
    {
        block.Position = 0;
        return block;
    }

    /// <summary>The container is made when the first write finds none.</summary>
    private async Task<T> WithContainerAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await act();
        }
        catch (RequestFailedException absent) when (absent.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
            return await act();
        }
    }
}
