using System.Globalization;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace CoilMatch.Silo.Blobs;

/// <summary>Takes bytes and sends them up as blocks of 4 MB; nothing of them is seen before they are put together.</summary>
internal sealed class AzureBlocks(BlockBlobClient blob, BlobContainerClient container) : Stream
{
    private const int BlockBytes = 4 << 20;

    private readonly MemoryStream block = new();
    private readonly List<string> sent = [];

    /// <summary>Tells these blocks from those of somebody else who writes the same blob.</summary>
    private readonly Guid draft = Guid.NewGuid();

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    internal async Task PutTogetherAsync(BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        await WithContainerAsync(() => blob.CommitBlockListAsync(
            sent, new CommitBlockListOptions { Conditions = conditions }, cancellationToken), cancellationToken);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var part = buffer[..Math.Min(buffer.Length, BlockBytes - (int)block.Length)];
            block.Write(part.Span);
            buffer = buffer[part.Length..];
            if (block.Length == BlockBytes) await SendAsync(cancellationToken);
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
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{draft:N}-{number}"));
        await WithContainerAsync(() =>
        {
            block.Position = 0;
            return blob.StageBlockAsync(id, block, cancellationToken: cancellationToken);
        }, cancellationToken);
        sent.Add(id);
        block.SetLength(0);
    }

    /// <summary>The container is made when the first write finds none.</summary>
    private async Task WithContainerAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        try
        {
            await act();
        }
        catch (RequestFailedException absent) when (absent.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellationToken);
            await act();
        }
    }
}
