using System.Security.Cryptography;
using System.Text;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Common;
using Npgsql;

namespace CoilMatch.Silo.HandOver;

/// <summary>A line of the index: a stored file of this service and the content that it has.</summary>
/// <param name="Blob">The name by which the rows of documents.jsonl know it.</param>
/// <param name="Lost">Whether it was missing or damaged when the export was made, so that its content is not in the archive.</param>
internal sealed record StoredFile(string Blob, long Bytes, string Sha256, bool Lost);

/// <summary>
/// The contents of all documents that were not removed, each content once, and the index of the files that had it. A file
/// that is missing or damaged does not keep everything else from being handed over; the index says so.
/// </summary>
internal sealed class ExportedDocuments(IBlobs blobs, ExportArchive archive, NpgsqlConnection snapshot)
{
    private const string Sql =
        """
        select revision->>'sha256', revision->>'blob', (revision->>'size')::bigint
        from documents, jsonb_array_elements(revisions) revision where removed_at is null
        order by revision->>'sha256' collate "C", revision->>'blob' collate "C"
        """;

    private long contents;
    private long bytes;
    private long lost;

    internal async Task<(ManifestDocuments Figures, ManifestFile Index)> WriteAsync(CancellationToken cancellationToken)
    {
        await using var index = Scratch.Open();
        await using (var command = new NpgsqlCommand(Sql, snapshot) { CommandTimeout = 0 })
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            var same = new List<(string Sha256, string Blob, long Bytes)>();
            while (await reader.ReadAsync(cancellationToken))
            {
                var next = (reader.GetString(0), reader.GetString(1), reader.GetInt64(2));
                if (same.Count > 0 && same[0].Sha256 != next.Item1) await WriteContentAsync(same, index, cancellationToken);
                same.Add(next);
            }

            if (same.Count > 0) await WriteContentAsync(same, index, cancellationToken);
        }

        index.Position = 0;
        var file = await archive.AddAsync(
            ArchiveNames.DocumentIndex, target => index.CopyToAsync(target, cancellationToken), cancellationToken);
        return (new ManifestDocuments(contents, bytes, lost), file);
    }

    /// <summary>Writes the content from the first of its files that still has it.</summary>
    private async Task WriteContentAsync(
        List<(string Sha256, string Blob, long Bytes)> same, FileStream index, CancellationToken cancellationToken)
    {
        var found = false;
        foreach (var (sha256, blob, _) in same)
        {
            await using var content = await ReadWholeAsync(blob, sha256, cancellationToken);
            if (content is null) continue;
            bytes += content.Length;
            contents++;
            await archive.AddAsync(ArchiveNames.Documents + sha256, target => content.CopyToAsync(target, cancellationToken), cancellationToken);
            found = true;
            break;
        }

        foreach (var (sha256, blob, size) in same)
        {
            if (!found) lost++;
            var line = $"{CanonicalJson.Of(new StoredFile(blob, size, sha256, !found))}\n";
            await index.WriteAsync(Encoding.UTF8.GetBytes(line), cancellationToken);
        }

        same.Clear();
    }

    /// <summary>The file on this machine's disk, when it is what its hash says; null otherwise.</summary>
    private async Task<FileStream?> ReadWholeAsync(string blob, string sha256, CancellationToken cancellationToken)
    {
        await using var content = await blobs.OpenAsync(blob, cancellationToken);
        if (content is null) return null;

        var copy = Scratch.Open();
        try
        {
            await content.CopyToAsync(copy, cancellationToken);
            copy.Position = 0;
            var actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(copy, cancellationToken));
            copy.Position = 0;
            if (actual == sha256) return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }

        await copy.DisposeAsync();
        return null;
    }
}
