namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Lets one writer at a time, of all services that share a folder, look at what is there and put its own in place. The system
/// takes the lock from a process that dies.
/// </summary>
internal sealed class FolderLock(string folder)
{
    /// <summary>No blob's name begins with a dot.</summary>
    private const string FileName = ".lock";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string path = Path.Combine(folder, FileName);

    /// <summary>Waits for the lock, which is held until what is returned is disposed of.</summary>
    /// <exception cref="IOException">It is still held after 30 seconds, or the folder cannot be written.</exception>
    internal async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException held) when (IsHeld(held) && TimeProvider.System.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }

    /// <summary>A folder that is gone or a disk that is full is another matter, and no waiting helps.</summary>
    private static bool IsHeld(IOException failure) => failure.GetType() == typeof(IOException);
}
