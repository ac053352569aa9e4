using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CoilMatch.Matching;

/// <summary>Writes numbers and arrays to a stream, little-endian, and keeps the SHA-256 of all of it.</summary>
internal sealed class SnapshotWriter(Stream stream) : IDisposable
{
    private const int PieceBytes = 1 << 20;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>The number of values, then the values.</summary>
    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        Write(values.Length);
        for (var at = 0; at < values.Length;)
        {
            var piece = Math.Min(values.Length - at, PieceBytes / Marshal.SizeOf<T>());
            WriteBytes(MemoryMarshal.AsBytes(values.Slice(at, piece)));
            at += piece;
        }
    }

    public void Write<T>(T[] values) where T : unmanaged => Write<T>(values.AsSpan());

    public void Write<T>(Span<T> values) where T : unmanaged => Write((ReadOnlySpan<T>)values);

    /// <summary>Ends the snapshot with the hash of what was written.</summary>
    public void Finish() => stream.Write(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
