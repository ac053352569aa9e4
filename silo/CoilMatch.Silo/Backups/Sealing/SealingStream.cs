using System.Security.Cryptography;

namespace CoilMatch.Silo.Backups.Sealing;

/// <summary>Encrypts what is written to it, piece by piece; the file is one only after <see cref="Complete"/>.</summary>
internal sealed class SealingStream : OneWayStream
{
    private readonly Stream target;
    private readonly AesGcm cipher;
    private readonly byte[] content = new byte[SealedChunks.ContentBytes];
    private readonly byte[] written = new byte[SealedChunks.ContentBytes + SealedHeader.TagBytes];
    private int filled;
    private long number;

    internal SealingStream(Stream target, BackupSecret secret)
    {
        var (header, fileKey) = SealedHeader.New(secret);
        this.target = target;
        cipher = new AesGcm(fileKey, SealedHeader.TagBytes);
        target.Write(header);
    }

    public override bool CanRead => false;
    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // A full piece waits until more comes: only then it is not the last.
            if (filled == content.Length) Seal(last: false);
            var part = Math.Min(buffer.Length, content.Length - filled);
            buffer[..part].CopyTo(content.AsSpan(filled));
            filled += part;
            buffer = buffer[part..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Seals the last piece.</summary>
    internal void Complete() => Seal(last: true);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) cipher.Dispose();
        base.Dispose(disposing);
    }

    private void Seal(bool last)
    {
        Span<byte> nonce = stackalloc byte[SealedChunks.NonceBytes];
        SealedChunks.WriteNonce(nonce, number++, last);
        cipher.Encrypt(nonce, content.AsSpan(0, filled), written.AsSpan(0, filled), written.AsSpan(filled, SealedHeader.TagBytes));
        target.Write(written.AsSpan(0, filled + SealedHeader.TagBytes));
        filled = 0;
    }
}
