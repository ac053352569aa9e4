namespace System.IO.Hashing;

/// <summary>
/// The one type that Azure.Storage.Common needs of the package System.IO.Hashing, with the same members: a checksum that is fed
/// in parts. The checksum itself, CRC-64, is Azure's own.
/// </summary>
public abstract class NonCryptographicHashAlgorithm(int hashLengthInBytes)
{
    private const int BufferSize = 80 * 1024;

    public int HashLengthInBytes { get; } = hashLengthInBytes;

    public abstract void Append(ReadOnlySpan<byte> source);

    public abstract void Reset();

    protected abstract void GetCurrentHashCore(Span<byte> destination);

    public void Append(byte[] source) => Append(new ReadOnlySpan<byte>(source));

    public void Append(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[BufferSize];
        int read;
        while ((read = stream.Read(buffer)) > 0) Append(buffer.AsSpan(0, read));
    }

    public async Task AppendAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[BufferSize];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0) Append(buffer.AsSpan(0, read));
    }

    public byte[] GetCurrentHash()
    {
        var hash = new byte[HashLengthInBytes];
        GetCurrentHashCore(hash);
        return hash;
    }

    public int GetCurrentHash(Span<byte> destination)
    {
        GetCurrentHashCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    public byte[] GetHashAndReset()
    {
        var hash = new byte[HashLengthInBytes];
        GetHashAndResetCore(hash);
        return hash;
    }

    public int GetHashAndReset(Span<byte> destination)
    {
        GetHashAndResetCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    protected virtual void GetHashAndResetCore(Span<byte> destination)
    {
        GetCurrentHashCore(destination);
        Reset();
    }
}
