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
        WriteAsync(name, write, overwrite: true, cancellationToken);

    public async Task<bool> CreateAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken) =>
        !File.Exists(PathOf(name)) && await WriteAsync(name, write, overwrite: false, cancellationToken);

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

    /// <summary>Writes the draft, and makes it the blob unless there is one that must stay.</summary>
    private async Task<bool> WriteAsync(string name, Func<Stream, Task> write, bool overwrite, CancellationToken cancellationToken)
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
                if (!overwrite && File.Exists(path)) return false;
                File.Move(draft, path, overwrite: true);
                return true;
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private string PathOf(string name) => Path.Combine(folder, BlobName.Checked(name));
}
