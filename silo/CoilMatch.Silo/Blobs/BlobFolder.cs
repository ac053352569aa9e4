using System.Globalization;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Blobs as files of one folder, which several services of one machine may share. Each is written beside its name and then moved
/// there; a draft that a crash left behind is no blob.
/// </summary>
internal sealed class BlobFolder(string path) : IBlobs
{
    private readonly string folder = Path.GetFullPath(path);
    private readonly FolderLock oneAtATime = new(Path.GetFullPath(path));

    public Task PutAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(name, write, _ => true, cancellationToken);

    public async Task<bool> CreateAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        !File.Exists(PathOf(name)) && await WriteAsync(name, write, there => there is null, cancellationToken);

    public Task<bool> ReplaceAsync(string name, string? version, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(name, write, there => there == version, cancellationToken);

    public Task<string?> VersionAsync(string name, CancellationToken cancellationToken) => Task.FromResult(VersionOf(PathOf(name)));

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(
                PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, FileOptions.Asynchronous));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>(!Directory.Exists(folder)
            ? []
            : [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                    .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && BlobName.IsOne(name))
                    .Order(StringComparer.Ordinal),
            ]);

    public Task DeleteAsync(string name, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        if (File.Exists(path)) File.Delete(path);
        return Task.CompletedTask;
    }

    /// <summary>Writes the draft, and makes it the blob if what is there then may be replaced.</summary>
    private async Task<bool> WriteAsync(
        string name, Func<Stream, Task> write, Func<string?, bool> mayReplace, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}{BlobName.Draft}";
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                await write(file);
                await file.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
            }

            using (await oneAtATime.EnterAsync(cancellationToken))
            {
                if (!mayReplace(VersionOf(path))) return false;
                TellApart(draft, path);
                File.Move(draft, path, overwrite: true);
                return true;
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The moment of the write, of which no two writes of a name have the same: see <see cref="TellApart"/>.</summary>
    private static string? VersionOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}") : null;
    }

    /// <summary>
    /// File systems take the time from a clock that stands still for some milliseconds, so the file is given the time itself, and
    /// one later than the file before it.
    /// </summary>
    private static void TellApart(string draft, string path)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var before = new FileInfo(path);
        File.SetLastWriteTimeUtc(draft, before.Exists && before.LastWriteTimeUtc >= now ? before.LastWriteTimeUtc.AddTicks(1) : now);
    }

    private string PathOf(string name) => Path.Combine(folder, BlobName.Checked(name));
}
