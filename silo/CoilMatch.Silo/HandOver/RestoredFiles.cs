using System.Text.Json;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Learning;

namespace CoilMatch.Silo.HandOver;

/// <summary>Puts the files of an archive where the restored rows expect them, and takes them back when the rows are not stored after all.</summary>
internal sealed class RestoredFiles(IBlobs blobs, ArchiveContents archive)
{
    private const string DocumentFolder = "documents/";
    private const int LineBytes = 4096;

    private readonly List<string> written = [];

    /// <param name="documents">How many stored files the rows name; the index must list as many.</param>
    internal async Task PutAsync(long documents, CancellationToken cancellationToken)
    {
        var files = archive.Manifest.Files.ToDictionary(file => file.File, StringComparer.Ordinal);
        if (!files.TryGetValue(ArchiveNames.DocumentIndex, out var index))
            throw ArchiveContents.Unusable($"It lacks {ArchiveNames.DocumentIndex}.");

        long listed = 0;
        await archive.ReadAsync(index, async content =>
        {
            using var lines = new StreamReader(content, leaveOpen: true);
            while (await lines.ReadLineAsync(cancellationToken) is { } line)
            {
                listed++;
                await PutDocumentAsync(line, listed, cancellationToken);
            }
        }, cancellationToken);
        if (listed != documents)
            throw ArchiveContents.Unusable($"{ArchiveNames.DocumentIndex} lists {listed} files; the rows of documents name {documents}.");

        foreach (var file in archive.Manifest.Files)
        {
            if (file.File.StartsWith(ArchiveNames.Learned, StringComparison.Ordinal))
                await PutAsync(ModelStore.Folder + file.File[ArchiveNames.Learned.Length..],
                    blob => archive.ReadAsync(file, content => content.CopyToAsync(blob, cancellationToken), cancellationToken), cancellationToken);
            else if (file != index)
                await archive.ReadAsync(file, _ => Task.CompletedTask, cancellationToken);
        }
    }

    /// <summary>Deletes what was put; what cannot be deleted is found by the nightly look for files that nothing holds.</summary>
    internal async Task TakeBackAsync()
    {
        foreach (var blob in written) await blobs.DeleteAsync(blob, CancellationToken.None);
    }

    private async Task PutDocumentAsync(string line, long number, CancellationToken cancellationToken)
    {
        StoredFile? file = null;
        try
        {
            if (line.Length <= LineBytes) file = JsonSerializer.Deserialize<StoredFile>(line, Json.Options);
        }
        catch (JsonException)
        {
            // Told below, as every other line that is not one of the index.
        }

        if (file is not { Blob: not null, Sha256: not null } || !file.Blob.StartsWith(DocumentFolder, StringComparison.Ordinal) || !BlobName.IsOne(file.Blob))
            throw ArchiveContents.Unusable($"Line {number} of {ArchiveNames.DocumentIndex} is not a stored file and its content.");
        if (file.Lost) return;

        await PutAsync(file.Blob,
            blob => archive.ReadDocumentAsync(file.Sha256, content => content.CopyToAsync(blob, cancellationToken), cancellationToken), cancellationToken);
    }

    private async Task PutAsync(string blob, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        await blobs.PutAsync(blob, write, cancellationToken);
        written.Add(blob);
    }
}
