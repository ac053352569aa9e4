using System.Text.RegularExpressions;

namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Named files that outlive this process: snapshots and models. They lie in the folder that the setting <c>Blobs</c> names.
/// A blob is written beside its name and then moved there, so that a reader meets the old one or the new one, never a part.
/// </summary>
internal sealed partial class BlobFolder(IConfiguration configuration)
{
    private const string Default = ".coilmatch/blobs";
    private const string Draft = ".new";

    private readonly string folder = Path.GetFullPath(configuration["Blobs"] is { Length: > 0 } given ? given : Default);

    /// <summary>Writes the blob, or replaces it. When <paramref name="write"/> fails, what was there before stays.</summary>
    internal async Task PutAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}{Draft}";
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                await write(file);
                await file.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The blob from its beginning; null when there is none of this name.</summary>
    internal Stream? Open(string name)
    {
        try
        {
            return new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The names that begin with the prefix, in ordinal order.</summary>
    internal IReadOnlyList<string> List(string prefix) => !Directory.Exists(folder)
        ? []
        : [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !name.EndsWith(Draft, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Removes the blob; nothing happens when there is none of this name.</summary>
    internal void Delete(string name)
    {
        var path = PathOf(name);
        if (File.Exists(path)) File.Delete(path);
    }

    private string PathOf(string name) => NamePattern.IsMatch(name) && !name.EndsWith(Draft, StringComparison.Ordinal)
        ? Path.Combine(folder, name)
        : throw new ArgumentException($"'{name}' is no name of a blob: small letters, digits, '-', '.' and '/' between parts.", nameof(name));

    /// <summary>Parts between slashes begin with a letter or digit, so none is empty, "." or "..".</summary>
    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*\z")]
    private static partial Regex NamePattern { get; }
}
