namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Named files that outlive this process: models, the index's snapshot, documents. A blob appears whole or not at all: a
/// reader meets the old one or the new one, never a part. What goes wrong in the store is an <see cref="IOException"/>.
/// No name may go on where another ends, as <c>a/b</c> does beside <c>a</c>.
/// </summary>
internal interface IBlobs
{
    /// <summary>
    /// Writes the blob, or replaces it. When <paramref name="write"/> fails, what was there before stays. Only for names that
    /// nobody else writes at the same time; for others there is <see cref="ReplaceAsync"/>.
    /// </summary>
    Task PutAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken);

    /// <summary>Writes the blob where there is none of this name; false, and nothing changed, where there is one.</summary>
    Task<bool> CreateAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken);

    /// <summary>
    /// Writes the blob if it is still the one of this version, or still absent for null; false, and nothing changed, when
    /// somebody else was faster. The version is asked for before what is written is made.
    /// </summary>
    Task<bool> ReplaceAsync(string name, string? version, Func<Stream, Task> write, CancellationToken cancellationToken);

    /// <summary>What changes with every write of the blob; null when there is none of this name.</summary>
    Task<string?> VersionAsync(string name, CancellationToken cancellationToken);

    /// <summary>
    /// The blob from its beginning; null when there is none of this name. When it is replaced while it is read, the reader gets
    /// the old one to its end or an <see cref="IOException"/>.
    /// </summary>
    Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken);

    /// <summary>The names that begin with the prefix, in ordinal order.</summary>
    Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Removes the blob; nothing happens when there is none of this name.</summary>
    Task DeleteAsync(string name, CancellationToken cancellationToken);
}
