using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Imports;

/// <summary>
/// Keeps an upload on disk while it is read, as it was sent. So the caller has finished sending when the answer begins,
/// and a client that cannot do both at once never blocks; the file goes when it is closed, also by a crash.
/// </summary>
internal static class UploadedFile
{
    private static readonly Refusal TooLarge = new("too-large",
        $"The file is larger than {ImportLimits.FileBytes >> 20} MB. Pack it with gzip, or send it in parts.");

    private static readonly Refusal Empty = new("empty-file", "The file is empty.");

    private static readonly Refusal NoRoom = new("no-room", "There is no room on the disk to keep the file while it is read.");

    internal static async Task<(FileStream? File, Refusal? Refusal)> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > ImportLimits.FileBytes) return (null, TooLarge);

        FileStream? file = null;
        Refusal? refusal = null;
        try
        {
            var path = Path.Combine(Path.GetTempPath(), $"coilmatch-import-{Guid.CreateVersion7():N}");
            file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
            // Elsewhere than on Windows an open file needs no name, and without one a crash leaves nothing behind.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            refusal = await FillAsync(file, request.Body, cancellationToken);
        }
        catch (IOException failure) when (failure is not BadHttpRequestException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            refusal = NoRoom;
        }
        finally
        {
            if (refusal is not null && file is not null) await file.DisposeAsync();
        }

        return refusal is null ? (file, null) : (null, refusal);
    }

    private static async Task<Refusal?> FillAsync(FileStream file, Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[128 << 10];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (file.Length + read > ImportLimits.FileBytes) return TooLarge;
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        await file.FlushAsync(cancellationToken);
        file.Position = 0;
        return file.Length == 0 ? Empty : null;
    }
}
