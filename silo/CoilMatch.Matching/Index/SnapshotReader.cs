using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CoilMatch.Matching;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote, and refuses what is not whole.</summary>
/// <exception cref="InvalidDataException">The stream is damaged or cut.</exception>
internal sealed class SnapshotReader(Stream stream) : IDisposable
{
    private const int PieceBytes = 1 << 20;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int ReadInt32()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        ReadBytes(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    /// <summary>An array that never takes more memory than the stream has shown to hold, so a damaged length does no harm.</summary>
    public T[] ReadArray<T>() where T : unmanaged
    {
        var length = ReadInt32();
        if (length < 0)
            throw Damaged();
        var values = GC.AllocateUninitializedArray<T>(Math.Min(length, PieceBytes));
        for (var at = 0; at < length;)
        {
            if (at == values.Length)
                Array.Resize(ref values, (int)Math.Min(length, Math.Max(at * 2L, Remaining(at) / Unsafe.SizeOf<T>())));
            var piece = Math.Min(values.Length - at, Math.Max(1, PieceBytes / Unsafe.SizeOf<T>()));
            ReadBytes(MemoryMarshal.AsBytes(values.AsSpan(at, piece)));
            at += piece;
        }

        return values;
    }

    /// <summary>Checks the hash at the end.</summary>
    public void Finish()
    {
        var expected = hash.GetHashAndReset();
        Span<byte> written = stackalloc byte[SHA256.HashSizeInBytes];
        if (stream.ReadAtLeast(written, written.Length, throwOnEndOfStream: false) < written.Length || !written.SequenceEqual(expected))
            throw Damaged();
    }

    public void Dispose() => hash.Dispose();

    public static InvalidDataException Damaged() => new("The snapshot is damaged.");

    private long Remaining(int atLeast) => stream.CanSeek ? stream.Length - stream.Position : atLeast;

    private void ReadBytes(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw Damaged();
        hash.AppendData(bytes);
    }
}
