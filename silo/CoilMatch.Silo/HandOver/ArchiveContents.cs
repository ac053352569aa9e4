using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoilMatch.Silo.HandOver;

/// <summary>
/// An archive whose table of contents was checked: it holds exactly what its manifest says, under the names that this
/// service gives, and unpacks to no more than is allowed. Each file is compared with the manifest while it is read.
/// </summary>
internal sealed partial class ArchiveContents
{
    private const int LongestName = 100;

    private readonly Dictionary<string, ZipArchiveEntry> entries;

    private ArchiveContents(Dictionary<string, ZipArchiveEntry> entries, Manifest manifest) => (this.entries, Manifest) = (entries, manifest);

    internal Manifest Manifest { get; }

    /// <exception cref="RestoreRefusedException">Something in it is not as it must be; the sentence says what.</exception>
    internal static async Task<ArchiveContents> ReadAsync(ZipArchive zip, long packedBytes, CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (!KnownName().IsMatch(entry.FullName))
                throw Unusable($"It holds a file named \"{PlainName(entry.FullName)}\", which no export has.");
            if (!entries.TryAdd(entry.FullName, entry)) throw Unusable($"It holds {entry.FullName} twice.");
        }

        var unpacked = entries.Values.Sum(one => (decimal)one.Length);
        if (unpacked > Math.Max(HandOverLimits.RatioCountsFrom, packedBytes * (decimal)HandOverLimits.UnpackingRatio))
            throw Unusable($"It would unpack to {(long)(unpacked / (1 << 20))} MB, more than {HandOverLimits.UnpackingRatio} times its size.");

        var contents = new ArchiveContents(entries, await ReadManifestAsync(entries, cancellationToken));
        contents.CheckNames();
        return contents;
    }

    /// <summary>Reads a file to its end, and refuses it when it is not what the manifest says.</summary>
    internal async Task ReadAsync(ManifestFile file, Func<Stream, Task> read, CancellationToken cancellationToken)
    {
        await using var stream = new CheckedStream(await OpenAsync(file.File, cancellationToken), file);
        await read(stream);
        await stream.FinishAsync(cancellationToken);
    }

    /// <summary>The same for the content of a document, whose name is its hash.</summary>
    internal Task ReadDocumentAsync(string sha256, Func<Stream, Task> read, CancellationToken cancellationToken)
    {
        var name = ArchiveNames.Documents + sha256;
        if (!entries.TryGetValue(name, out var entry)) throw Unusable($"It lacks {name}, which its index names.");
        return ReadAsync(new ManifestFile(name, entry.Length, sha256), read, cancellationToken);
    }

    internal static RestoreRefusedException Unusable(string what) => new(HandOverRefusals.Unusable(what));

    private static async Task<Manifest> ReadManifestAsync(Dictionary<string, ZipArchiveEntry> entries, CancellationToken cancellationToken)
    {
        if (!entries.TryGetValue(ArchiveNames.Manifest, out var entry) || entry.Length > HandOverLimits.ManifestBytes)
            throw Unusable("It has no manifest.json that can be read, so it is no export of CoilMatch.");
        try
        {
            await using var stream = await entry.OpenAsync(cancellationToken);
            var text = new byte[entry.Length];
            await stream.ReadExactlyAsync(text, cancellationToken);
            var manifest = JsonSerializer.Deserialize<Manifest>(text, Manifest.Options);
            if (manifest?.Format != Manifest.FormatName) throw Unusable("Its manifest.json is not that of an export of CoilMatch.");
            if (manifest.FormatVersion != Manifest.FormatNumber)
                throw new RestoreRefusedException(HandOverRefusals.WrongVersion(
                    $"The archive has the format {manifest.FormatVersion}; this version of CoilMatch reads {Manifest.FormatNumber}."));
            return manifest.Files.Concat(manifest.Tables).Contains(null!) ? throw new JsonException() : manifest;
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidDataException or EndOfStreamException)
        {
            throw Unusable("Its manifest.json is damaged.");
        }
    }

    private void CheckNames()
    {
        var told = new HashSet<string>(StringComparer.Ordinal) { ArchiveNames.Manifest };
        foreach (var file in Manifest.Files.Concat(Manifest.Tables))
        {
            if (!told.Add(file.File)) throw Unusable($"Its manifest names {PlainName(file.File)} twice.");
            if (!entries.TryGetValue(file.File, out var entry)) throw Unusable($"It lacks {PlainName(file.File)}, which its manifest names.");
            if (entry.Length != file.Bytes) throw Unusable($"{file.File} has {entry.Length} bytes; its manifest says {file.Bytes}.");
        }

        var contents = entries.Keys.Where(name => DocumentName().IsMatch(name)).ToList();
        if (contents.Count != Manifest.Documents.Contents)
            throw Unusable($"It holds {contents.Count} contents of documents; its manifest says {Manifest.Documents.Contents}.");
        if (entries.Keys.Except(contents).FirstOrDefault(name => !told.Contains(name)) is { } untold)
            throw Unusable($"It holds {untold}, which its manifest does not name.");
    }

    private async Task<Stream> OpenAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await entries[name].OpenAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw Unusable($"{name} is damaged.");
        }
    }

    /// <summary>A foreign name as it can stand in a sentence.</summary>
    private static string PlainName(string name) =>
        string.Concat(name.Take(LongestName).Select(letter => char.IsControl(letter) ? '?' : letter));

    [GeneratedRegex(@"\A(LICENSES|README\.md|manifest\.json|data/[a-z0-9_]+\.jsonl|documents/([0-9a-f]{64}|index\.jsonl)|learned/[a-z0-9][a-z0-9.-]*\.json)\z")]
    private static partial Regex KnownName();

    [GeneratedRegex(@"\Adocuments/[0-9a-f]{64}\z")]
    private static partial Regex DocumentName();

    /// <summary>Counts and hashes what is read, and stops at the first byte that is too many.</summary>
    private sealed class CheckedStream(Stream content, ManifestFile told) : Stream
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long bytes;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => bytes;
            set => throw new NotSupportedException();
        }

        internal async Task FinishAsync(CancellationToken cancellationToken)
        {
            await CopyToAsync(Null, cancellationToken);
            if (bytes != told.Bytes || Convert.ToHexStringLower(hash.GetHashAndReset()) != told.Sha256)
                throw Unusable($"{told.File} is not what it was when the export was made: its SHA-256 differs.");
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                var read = await content.ReadAsync(buffer, cancellationToken);
                hash.AppendData(buffer.Span[..read]);
                bytes += read;
                return bytes <= told.Bytes ? read : throw Unusable($"{told.File} is longer than its manifest says.");
            }
            catch (InvalidDataException)
            {
                throw Unusable($"{told.File} is damaged.");
            }
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
            if (disposing)
            {
                content.Dispose();
                hash.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
