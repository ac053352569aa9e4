using System.Buffers;
using System.Security.Cryptography;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Documents;

/// <summary>
/// An upload on this machine's disk, while it is checked: it has no name there and goes with its handle, so that neither a
/// broken upload nor a crash leaves anything. Only a part of it is in memory at any time.
/// </summary>
internal sealed class ReceivedFile : IAsyncDisposable
{
    private const int PieceBytes = 64 << 10;

    private ReceivedFile(FileStream content) => Content = content;

    internal FileStream Content { get; }

    internal long Size => Content.Length;

    /// <summary>Of the whole content, in small hexadecimal letters.</summary>
    internal string Sha256 { get; private set; } = "";

    public ValueTask DisposeAsync() => Content.DisposeAsync();

    /// <summary>Takes the bytes as they come and stops at the first that is too many, whatever was declared.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    internal static async Task<(ReceivedFile? File, Refusal? Refusal)> ReceiveAsync(
        Stream body, long? declared, UploadPatience patience, CancellationToken cancellationToken)
    {
        if (declared > DocumentLimits.FileBytes) return (null, DocumentRefusals.TooLarge);

        var file = new ReceivedFile(OpenNameless());
        Refusal? refusal = null;
        var done = false;
        try
        {
            refusal = await file.FillAsync(body, patience, cancellationToken);
            done = refusal is null;
        }
        catch (BadHttpRequestException broken)
        {
            refusal = broken.StatusCode == StatusCodes.Status408RequestTimeout ? DocumentRefusals.TooSlow : DocumentRefusals.NotReceived;
        }
        catch (IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            refusal = DocumentRefusals.NotReceived;
        }
        finally
        {
            if (!done) await file.DisposeAsync();
        }

        return done ? (file, null) : (null, refusal);
    }

    private async Task<Refusal?> FillAsync(Stream body, UploadPatience patience, CancellationToken cancellationToken)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        whole.CancelAfter(patience.Whole);
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(whole.Token);
        var piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
        try
        {
            while (true)
            {
                silence.CancelAfter(patience.Silence);
                var read = await body.ReadAsync(piece.AsMemory(0, PieceBytes), silence.Token);
                if (read == 0) break;
                if (Content.Length + read > DocumentLimits.FileBytes) return DocumentRefusals.TooLarge;

                sum.AppendData(piece, 0, read);
                await Content.WriteAsync(piece.AsMemory(0, read), cancellationToken);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return DocumentRefusals.TooSlow;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        await Content.FlushAsync(cancellationToken);
        Content.Position = 0;
        Sha256 = Convert.ToHexStringLower(sum.GetHashAndReset());
        return Content.Length == 0 ? DocumentRefusals.Empty : null;
    }

    private static FileStream OpenNameless()
    {
        var path = Path.Combine(Path.GetTempPath(), $"coilmatch-document-{Guid.CreateVersion7():N}");
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        // Elsewhere than on Windows an open file needs no name, and without one a crash leaves nothing behind.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
