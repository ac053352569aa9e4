namespace CoilMatch.Silo.Blobs;

/// <summary>
/// Named files that outlive this process: models, the index's snapshot, documents. A blob appears whole or not at all: a
/// reader meets the old one or the new one, never a part.
/// </summary>
internal interface IBlobs
{
    /// <summary>Writes the blob, or replaces it. When <paramref name="write"/> fails, what was there before stays.</summary>
    Task PutAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken);

    /// <summary>Writes the blob where there is none of this name; false, and nothing changed, where there is one.</summary>
    Task<bool> CreateAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken);

    /// <summary>The blob from its beginning; null when there is none of this name.</summary>
    Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken);

    /// <summary>The names that begin with the prefix, in ordinal order.</summary>
    Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>Removes the blob; nothing happens when there is none of this name.</summary>
    Task DeleteAsync(string name, CancellationToken cancellationToken);
}
