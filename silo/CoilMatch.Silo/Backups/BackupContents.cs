using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using CoilMatch.Silo.Backups.Sealing;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Backups;

/// <summary>A backup that was read from its first byte to its last and found to be whole.</summary>
/// <param name="Blobs">The names of all files in it.</param>
internal sealed record BackupContents(BackupHeader Header, BackupManifest Manifest, IReadOnlySet<string> Blobs)
{
    private const string Unusable = "This file was sealed with the right key, but it holds no backup as CoilMatch writes it:";

    /// <summary>Reads all of it: every piece is what was sealed, and everything is there that its manifest lists.</summary>
    /// <exception cref="BackupRefusedException">It is not a whole backup, or not one that this key opens.</exception>
    internal static async Task<BackupContents> VerifyAsync(string path, BackupSecret secret, CancellationToken cancellationToken)
    {
        BackupHeader? header = null;
        BackupManifest? manifest = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tables = new Dictionary<string, (IncrementalHash Hash, long Rows, long Bytes)>(StringComparer.Ordinal);
        long bytes = 0;
        await foreach (var (name, content) in ReadAsync(path, secret, cancellationToken))
        {
            if (manifest is not null) throw new BackupRefusedException($"{Unusable} something follows its manifest.");
            if (header is null)
            {
                header = name == BackupHeader.File ? await JsonAsync<BackupHeader>(content, cancellationToken) : null;
                if (header is not { Format: BackupHeader.FormatName, Number: BackupHeader.FormatNumber })
                    throw new BackupRefusedException($"{Unusable} it begins with {name}.");
            }
            else if (name.StartsWith(BackupNames.Tables, StringComparison.Ordinal))
            {
                await HashAsync(tables, BackupNames.TableOf(name), content, cancellationToken);
            }
            else if (name.StartsWith(BackupNames.Blobs, StringComparison.Ordinal))
            {
                var blob = name[BackupNames.Blobs.Length..];
                if (!BlobName.IsOne(blob) || !names.Add(blob)) throw new BackupRefusedException($"{Unusable} {name} cannot be the name of a file.");
                bytes += content.Length;
            }
            else if (name == BackupManifest.File)
            {
                manifest = await JsonAsync<BackupManifest>(content, cancellationToken);
            }
            else if (name != BackupNames.SigningKey)
            {
                throw new BackupRefusedException($"{Unusable} {name} has no meaning.");
            }
        }

        if (header is null || manifest is null) throw new BackupRefusedException($"{Unusable} it has no beginning or no end.");
        if (manifest.Blobs != names.Count || manifest.BlobBytes != bytes) throw new BackupRefusedException($"{Unusable} its files are not those of its manifest.");
        Compare(manifest, tables);
        return new BackupContents(header, manifest, names);
    }

    /// <summary>The files of a backup in their order, each to be read before the next.</summary>
    internal static async IAsyncEnumerable<(string Name, Stream Content)> ReadAsync(
        string path, BackupSecret secret, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var opening = new OpeningStream(File.OpenRead(path), secret);
        await using var unpacking = new GZipStream(opening, CompressionMode.Decompress, leaveOpen: true);
        await using var tar = new TarReader(unpacking, leaveOpen: true);
        while (await NextAsync(tar, cancellationToken) is { } entry)
            yield return (entry.Name, entry.DataStream ?? Stream.Null);

        // What follows the archive's end mark is not read by the archive; its seals have to be right all the same.
        await unpacking.CopyToAsync(Stream.Null, cancellationToken);
        await opening.CopyToAsync(Stream.Null, cancellationToken);
    }

    internal static async Task<T> JsonAsync<T>(Stream content, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<T>(content, Json.Options, cancellationToken)
            ?? throw new BackupRefusedException($"{Unusable} its description is empty.");

    private static async Task<TarEntry?> NextAsync(TarReader tar, CancellationToken cancellationToken)
    {
        try
        {
            return await tar.GetNextEntryAsync(copyData: false, cancellationToken);
        }
        catch (Exception malformed) when (malformed is InvalidDataException or EndOfStreamException)
        {
            throw new BackupRefusedException($"{Unusable} {malformed.Message}");
        }
    }

    private static async Task HashAsync(
        Dictionary<string, (IncrementalHash Hash, long Rows, long Bytes)> tables, string table, Stream content, CancellationToken cancellationToken)
    {
        var (hash, rows, bytes) = tables.TryGetValue(table, out var so) ? so : (IncrementalHash.CreateHash(HashAlgorithmName.SHA256), 0, 0);
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            rows += buffer.AsSpan(0, read).Count((byte)'\n');
            bytes += read;
        }

        tables[table] = (hash, rows, bytes);
    }

    private static void Compare(BackupManifest manifest, Dictionary<string, (IncrementalHash Hash, long Rows, long Bytes)> tables)
    {
        using var nothing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var told in manifest.Tables)
        {
            var (hash, rows, bytes) = tables.TryGetValue(told.Table, out var read) ? read : (nothing, 0, 0);
            if (told != new TableFigures(told.Table, rows, bytes, Convert.ToHexStringLower(hash.GetHashAndReset())))
                throw new BackupRefusedException($"{Unusable} the rows of {told.Table} are not those of its manifest.");
        }

        foreach (var (hash, _, _) in tables.Values) hash.Dispose();
    }
}
