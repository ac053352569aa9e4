using System.Globalization;
using System.IO.Compression;

namespace CoilMatch.Silo.Imports;

/// <summary>The text of an uploaded file, unpacked while it is read when its first bytes say gzip; stops a zip bomb.</summary>
internal sealed class UnpackedFile(Stream file) : Stream
{
    private static readonly byte[] GzipMagic = [0x1F, 0x8B];

    private readonly Stream content = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
    private readonly long limit = ImportLimits.UnpackedBytesOf(file.Length);
    private long unpacked;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => unpacked;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await content.ReadAsync(buffer, cancellationToken);
            unpacked += read;
            if (unpacked <= limit || content == file) return read;
        }
        catch (InvalidDataException)
        {
            throw new UnreadableFileException("The gzip file is damaged or cut off here; the rows before this place were read.");
        }

        var megabytes = (limit >> 20).ToString(CultureInfo.InvariantCulture);
        throw new UnreadableFileException(
            $"The file unpacks to more than {megabytes} MB, the most for a file of this size; the rest was not read.");
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && content != file) content.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsGzip(Stream file)
    {
        Span<byte> start = stackalloc byte[2];
        var read = file.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && start.SequenceEqual(GzipMagic);
    }
}
