using System.Text.Json;
using CoilMatch.Matching;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Changes;

namespace CoilMatch.Silo.Suggestions;

/// <summary>
/// The index as a blob beside the place in the feed that it has been brought to, so that a service starts without reading
/// every text again. One of another database, another feed or another build of this program is not used.
/// </summary>
internal sealed partial class IndexSnapshot(SuggestionIndex index, ChangeFeedReader feed, IBlobs blobs, ILogger<IndexSnapshot> log)
{
    private const string Name = "index/snapshot";

    private static readonly string Build =
        $"{typeof(IndexSnapshot).Module.ModuleVersionId:N}-{typeof(CatalogueIndex).Module.ModuleVersionId:N}";

    /// <summary>What the snapshot holds besides listings.</summary>
    /// <param name="Origin">The feed that the place is in.</param>
    private sealed record Note(string Build, string Origin, ulong Tx, long Seq);

    /// <summary>Fills the index from the snapshot and returns the place to go on from; null when there is none that can be used.</summary>
    internal async Task<FeedPosition?> RestoreAsync(CancellationToken cancellationToken)
    {
        var origin = await feed.OriginAsync(cancellationToken);
        var horizon = await feed.HorizonAsync(cancellationToken);
        try
        {
            await using var blob = await blobs.OpenAsync(Name, cancellationToken);
            if (blob is null) return null;

            var (restored, text) = CatalogueIndex.Load(blob);
            var note = JsonSerializer.Deserialize<Note>(text)!;
            if (note.Build != Build || note.Origin != origin || note.Tx > horizon.Tx)
            {
                LogForeign();
                return null;
            }

            index.Replace(restored);
            LogRestored(restored.Count);
            return new FeedPosition(note.Tx, note.Seq);
        }
        catch (Exception unusable) when (unusable is InvalidDataException or JsonException or IOException or UnauthorizedAccessException)
        {
            LogUnusable(unusable);
            return null;
        }
    }

    /// <summary>
    /// Writes the index, which holds at least everything up to the place. A failure, and a stop before the end, leave the
    /// snapshot before; false then. One that another service wrote in the meantime is newer and stays.
    /// </summary>
    internal async Task<bool> WriteAsync(FeedPosition reached, CancellationToken cancellationToken)
    {
        try
        {
            if (await feed.OriginAsync(cancellationToken) is not { } origin) return false;

            var version = await blobs.VersionAsync(Name, cancellationToken);
            var note = JsonSerializer.Serialize(new Note(Build, origin, reached.Tx, reached.Seq));
            if (await blobs.ReplaceAsync(Name, version, file => Task.Run(() => index.Save(file, note), cancellationToken), cancellationToken))
                LogWritten(reached.Seq);
            else LogOvertaken();
            return true;
        }
        catch (Exception failure)
        {
            if (!cancellationToken.IsCancellationRequested) LogNotWritten(failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The index starts from a snapshot of {Count} listings")]
    private partial void LogRestored(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "The snapshot of the index belongs to another database or build; all listings are read")]
    private partial void LogForeign();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The snapshot of the index cannot be used; all listings are read")]
    private partial void LogUnusable(Exception unusable);

    [LoggerMessage(Level = LogLevel.Information, Message = "A snapshot of the index is written, up to change {Seq}")]
    private partial void LogWritten(long seq);

    [LoggerMessage(Level = LogLevel.Information, Message = "Another service wrote a snapshot of the index meanwhile; that one stays")]
    private partial void LogOvertaken();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The snapshot of the index is not written; the one before stays")]
    private partial void LogNotWritten(Exception failure);
}
