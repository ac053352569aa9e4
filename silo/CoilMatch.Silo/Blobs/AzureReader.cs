namespace CoilMatch.Silo.Blobs;

/// <summary>Reads a blob of Azure, of which the parts are fetched as they are asked for; what fails is an <see cref="IOException"/>.</summary>
internal sealed class AzureReader(string name, Stream parts) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => parts.Length;

    public override long Position
    {
        get => parts.Position;
        set => parts.Position = value;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(AzureFailure.AsIOAsync(name, () => parts.ReadAsync(buffer, cancellationToken).AsTask(), cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override long Seek(long offset, SeekOrigin origin) => parts.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) parts.Dispose();
        base.Dispose(disposing);
    }
}
