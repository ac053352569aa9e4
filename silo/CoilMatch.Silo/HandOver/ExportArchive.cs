using System.IO.Compression;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// The zip file while it is written, without ever going back in it. Equal contents make equal bytes: one date for all, one
/// compression, names in ordinal order.
/// </summary>
internal sealed class ExportArchive(ZipArchive zip)
{
    /// <summary>The earliest that a zip file can tell.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int BufferBytes = 1 << 16;

    private string last = "";

    /// <summary>Adds a file and tells its size and hash.</summary>
    internal async Task<ManifestFile> AddAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        if (string.CompareOrdinal(last, name) >= 0) throw new InvalidOperationException($"{name} must come before {last}.");
        last = name;

        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        await using var packed = await entry.OpenAsync(cancellationToken);
        await using var hashed = new HashingStream(packed);
        await using (var buffer = new BufferedStream(hashed, BufferBytes))
        {
            await write(buffer);
            await buffer.FlushAsync(cancellationToken);
            return new ManifestFile(name, hashed.Bytes, hashed.Sha256());
        }
    }
}
