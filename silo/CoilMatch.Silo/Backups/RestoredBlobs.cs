using System.Security.Cryptography;
using CoilMatch.Silo.Blobs;

namespace CoilMatch.Silo.Backups;

/// <summary>Puts the files of a backup where they were, looks whether they are there, and takes them back when the rows are not stored after all.</summary>
internal sealed class RestoredBlobs(IBlobs blobs)
{
    private readonly List<string> written = [];

    internal async Task PutAsync(string blob, Stream content, CancellationToken cancellationToken)
    {
        var sent = "";
        written.Add(blob);
        await blobs.PutAsync(blob, async file => sent = await CopyAsync(content, file, cancellationToken), cancellationToken);
        await using var there = await blobs.OpenAsync(blob, cancellationToken);
        if (there is null || Convert.ToHexStringLower(await SHA256.HashDataAsync(there, cancellationToken)) != sent)
            throw new BackupRefusedException($"The file {blob} was stored and is not what was stored. Nothing was restored; look at the disk or the container.");
    }

    /// <summary>An index that lies here belongs to other rows.</summary>
    internal async Task RemoveIndexAsync(CancellationToken cancellationToken)
    {
        foreach (var blob in await blobs.ListAsync("index/", cancellationToken)) await blobs.DeleteAsync(blob, cancellationToken);
    }

    /// <summary>Deletes what was put; what cannot be deleted now is overwritten by the next try.</summary>
    internal async Task TakeBackAsync()
    {
        try
        {
            foreach (var blob in written) await blobs.DeleteAsync(blob, CancellationToken.None);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Told is why the restore failed, which is why this failed too.
        }
    }

    private static async Task<string> CopyAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await from.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
