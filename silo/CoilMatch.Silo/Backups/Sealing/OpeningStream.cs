using System.Security.Cryptography;

namespace CoilMatch.Silo.Backups.Sealing;

/// <summary>Decrypts a backup piece by piece; not a byte of a piece is given out before all of it is known to be right.</summary>
internal sealed class OpeningStream : OneWayStream
{
    private readonly FileStream source;
    private readonly AesGcm cipher;
    private readonly byte[] content = new byte[SealedChunks.ContentBytes];
    private readonly byte[] read = new byte[SealedChunks.ContentBytes + SealedHeader.TagBytes];
    private int at;
    private int filled;
    private long number;
    private bool ended;

    /// <exception cref="BackupRefusedException">It is no backup, or the secret does not open it.</exception>
    internal OpeningStream(FileStream source, BackupSecret secret)
    {
        this.source = source;
        var header = new byte[SealedHeader.Bytes];
        var had = source.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        cipher = new AesGcm(SealedHeader.Open(header.AsSpan(0, had), secret), SealedHeader.TagBytes);
    }

    public override bool CanRead => true;
    public override bool CanWrite => false;

    /// <exception cref="BackupRefusedException">The next piece is not as it was written.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (at == filled)
        {
            if (ended) return 0;
            Open();
        }

        var part = Math.Min(buffer.Length, filled - at);
        content.AsSpan(at, part).CopyTo(buffer);
        at += part;
        return part;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            cipher.Dispose();
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Open()
    {
        var size = source.ReadAtLeast(read, read.Length, throwOnEndOfStream: false) - SealedHeader.TagBytes;
        ended = source.Position >= source.Length;
        if (size < 0) throw Damaged();

        Span<byte> nonce = stackalloc byte[SealedChunks.NonceBytes];
        SealedChunks.WriteNonce(nonce, number++, ended);
        try
        {
            cipher.Decrypt(nonce, read.AsSpan(0, size), read.AsSpan(size, SealedHeader.TagBytes), content.AsSpan(0, size));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Damaged();
        }

        (at, filled) = (0, size);
    }

    private BackupRefusedException Damaged() => new(
        $"The backup is damaged near byte {source.Position}: it was cut off, changed, or put together from other files. Use another copy.");
}
