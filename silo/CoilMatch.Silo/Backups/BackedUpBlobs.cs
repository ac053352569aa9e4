using System.Security.Cryptography;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Learning;
using Npgsql;

namespace CoilMatch.Silo.Backups;

/// <summary>
/// Puts the files into a backup: all that rows of the snapshot point to, and all others that are no document's and not left out. A
/// document that no row of the snapshot holds was removed, or is still on its way.
/// </summary>
internal sealed class BackedUpBlobs(IBlobs blobs, BackupTar archive)
{
    private const string Documents = "documents/";

    private const string HeldSql =
        """
        select revision->>'blob', revision->>'sha256' from documents, jsonb_array_elements(revisions) revision where removed_at is null
        """;

    private readonly List<string> lost = [];
    private readonly List<string> damaged = [];

    internal long Count { get; private set; }
    internal long Bytes { get; private set; }

    /// <summary>Files that rows point to and that are not there.</summary>
    internal IReadOnlyList<string> Lost => lost;

    /// <summary>Documents whose content is not what their row says.</summary>
    internal IReadOnlyList<string> Damaged => damaged;

    internal async Task AddAsync(NpgsqlConnection snapshot, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(snapshot, cancellationToken);
        foreach (var blob in await ModelsAsync(snapshot, cancellationToken)) held.TryAdd(blob, null);
        var others = (await blobs.ListAsync("", cancellationToken))
            .Where(blob => !held.ContainsKey(blob) && !BackupNames.IsLeftOut(blob) && !blob.StartsWith(Documents, StringComparison.Ordinal));
        foreach (var (blob, sha256) in held) await AddAsync(blob, sha256, needed: true, cancellationToken);
        foreach (var blob in others) await AddAsync(blob, null, needed: false, cancellationToken);
    }

    /// <param name="sha256">What the content has to be, where that is known.</param>
    private async Task AddAsync(string blob, string? sha256, bool needed, CancellationToken cancellationToken)
    {
        await using var content = await blobs.OpenAsync(blob, cancellationToken);
        if (content is null)
        {
            if (needed) lost.Add(blob);
            return;
        }

        if (sha256 is not null)
        {
            var actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            if (actual != sha256) damaged.Add(blob);
            content.Position = 0;
        }

        Count++;
        Bytes += content.Length;
        await archive.AddAsync(BackupNames.Blobs + blob, content, cancellationToken);
    }

    private static async Task<SortedDictionary<string, string?>> HeldAsync(NpgsqlConnection snapshot, CancellationToken cancellationToken)
    {
        var held = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(HeldSql, snapshot) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) held[reader.GetString(0)] = reader.GetString(1);
        return held;
    }

    private static async Task<List<string>> ModelsAsync(NpgsqlConnection snapshot, CancellationToken cancellationToken)
    {
        var versions = new List<string>();
        await using var command = new NpgsqlCommand("select model_version from ranking_models", snapshot);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) versions.AddRange(ModelStore.BlobsOf(reader.GetString(0)));
        return versions;
    }
}
