using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CoilMatch.Matching;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote. The hash is checked before anything is believed.</summary>
internal sealed class SnapshotReader
{
    private const int PieceBytes = 1 << 20;

    private readonly Stream stream;

    /// <exception cref="InvalidDataException">The stream is damaged or cut.</exception>
    public SnapshotReader(Stream stream)
    {
        this.stream = stream;
        var left = stream.Length - SHA256.HashSizeInBytes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[PieceBytes];
        for (; left > 0; left -= Math.Min(left, piece.Length))
        {
            var part = piece.AsSpan(0, (int)Math.Min(left, piece.Length));
            stream.ReadExactly(part);
            hash.AppendData(part);
        }

        Span<byte> written = stackalloc byte[SHA256.HashSizeInBytes];
        if (stream.ReadAtLeast(written, written.Length, throwOnEndOfStream: false) < written.Length
            || !written.SequenceEqual(hash.GetHashAndReset()))
            throw new InvalidDataException("The snapshot is damaged.");
        stream.Position = 0;
    }

    public int ReadInt32()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        stream.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    public T[] ReadArray<T>() where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(ReadInt32());
        var most = PieceBytes / Marshal.SizeOf<T>();
        for (var at = 0; at < values.Length; at += most)
            stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan(at, Math.Min(values.Length - at, most))));
        return values;
    }
}
