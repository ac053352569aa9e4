using System.Globalization;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Documents;

/// <summary>
/// Deletes contents that no document holds: of uploads whose service crashed between the blob and the row, and of removed
/// documents whose content could not be deleted at once. Only what is a day old, so that no upload under way is hit.
/// </summary>
internal sealed class UnownedContent(SiloDbContext db, IBlobs blobs, TimeProvider clock)
{
    private const string Prefix = "documents/";
    private const int BatchSize = 500;

    private static readonly TimeSpan OldEnough = TimeSpan.FromDays(1);

    /// <summary>A name that no blob had before; it tells its document, and by its end when it was made.</summary>
    internal static string NewName(DocumentId document) => $"{Prefix}{document.Value:n}/{Guid.CreateVersion7():n}";

    /// <summary>Says how many were deleted.</summary>
    internal async Task<int> DeleteAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - OldEnough;
        var old = (await blobs.ListAsync(Prefix, cancellationToken)).Where(name => MadeAt(name) < before);
        var deleted = 0;
        foreach (var names in old.Chunk(BatchSize))
        {
            var ids = names.Select(DocumentOf).Distinct().ToList();
            var held = (await db.Documents.AsNoTracking().Where(one => ids.Contains(one.Id) && one.RemovedAt == null).ToListAsync(cancellationToken))
                .SelectMany(one => one.Revisions).Select(one => one.Blob).ToHashSet(StringComparer.Ordinal);
            foreach (var name in names.Where(name => !held.Contains(name)))
            {
                await blobs.DeleteAsync(name, cancellationToken);
                deleted++;
            }
        }

        return deleted;
    }

    private static DocumentId DocumentOf(string name) => new(Guid.ParseExact(name.Split('/')[1], "N"));

    /// <remarks>Source: RFC 9562, 5.7: a UUID of version 7 begins with 48 bits of milliseconds since 1970.</remarks>
    private static DateTimeOffset MadeAt(string name) => DateTimeOffset.FromUnixTimeMilliseconds(
        long.Parse(name.Split('/')[2].AsSpan(0, 12), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
