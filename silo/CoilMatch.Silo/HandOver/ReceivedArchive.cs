using System.IO.Compression;
using System.Security.Cryptography;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.HandOver;

/// <summary>An archive on this machine's disk, as it was sent, with its hash.</summary>
internal sealed class ReceivedArchive : IAsyncDisposable
{
    private readonly FileStream file;

    private ReceivedArchive(FileStream file) => this.file = file;

    internal long Bytes => file.Length;

    internal string Sha256 { get; private set; } = "";

    public ValueTask DisposeAsync() => file.DisposeAsync();

    internal static async Task<(ReceivedArchive? Archive, Refusal? Refusal)> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > HandOverLimits.FileBytes) return (null, HandOverRefusals.TooLarge);

        var archive = new ReceivedArchive(Scratch.Open());
        Refusal? refusal = null;
        var done = false;
        try
        {
            refusal = await archive.FillAsync(request.Body, cancellationToken);
            done = refusal is null;
        }
        catch (IOException failure) when (failure is not BadHttpRequestException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            refusal = HandOverRefusals.NoRoom;
        }
        finally
        {
            if (!done) await archive.DisposeAsync();
        }

        return done ? (archive, null) : (null, refusal);
    }

    /// <exception cref="RestoreRefusedException">It is no zip archive, or not a whole one.</exception>
    internal async Task<ZipArchive> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new RestoreRefusedException(HandOverRefusals.NotAnArchive);
        }
    }

    private async Task<Refusal?> FillAsync(Stream body, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 << 10];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (file.Length + read > HandOverLimits.FileBytes) return HandOverRefusals.TooLarge;
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        await file.FlushAsync(cancellationToken);
        file.Position = 0;
        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        return null;
    }
}
