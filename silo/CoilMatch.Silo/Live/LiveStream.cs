using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Pairings;

namespace CoilMatch.Silo.Live;

/// <summary>
/// The change feed as events for an edge: one for each batch that concerns pages which follow along, and a beat when
/// nothing happens. Each carries its place in the feed, so a reader that lost the connection goes on exactly there.
/// </summary>
internal sealed class LiveStream(ChangeFeedReader feed)
{
    internal const string ChangedEvent = "changed";
    internal const string BeatEvent = "beat";

    /// <summary>A reader that hears nothing for a multiple of this knows that the connection is lost.</summary>
    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(10);

    /// <summary>Batches that wait for a slow reader; the feed itself keeps the rest.</summary>
    private const int MostWaiting = 4;

    /// <param name="after">Where the reader stopped; null for one that has not heard anything yet.</param>
    internal async IAsyncEnumerable<SseItem<LiveEvent>> FollowAsync(
        FeedPosition? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var horizon = await feed.HorizonAsync(cancellationToken);

        // A place that this database has not reached yet is one of another database.
        var resumed = after is { } known && known.Tx <= horizon.Tx;
        var position = resumed ? after!.Value : horizon;
        yield return Item(resumed ? LiveEvent.Nothing : LiveEvent.Fresh, position);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<IReadOnlyList<Change>>(MostWaiting);
        var reading = ReadAsync(position, batches.Writer, stop.Token);
        try
        {
            while (true)
            {
                if (await NextAsync(batches.Reader, cancellationToken) is not { } batch)
                {
                    yield return Item(LiveEvent.Nothing, position);
                    continue;
                }

                position = new FeedPosition(batch[^1].Tx, batch[^1].Seq);
                if (EventOf(batch) is { IsEmpty: false } happened) yield return Item(happened, position);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>Hands batches on until stopped; a failure of the feed ends the stream, and the edge comes back.</summary>
    private async Task ReadAsync(FeedPosition from, ChannelWriter<IReadOnlyList<Change>> batches, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var batch in feed.FollowAsync(from, cancellationToken)) await batches.WriteAsync(batch, cancellationToken);
        }
        catch (Exception failure)
        {
            batches.TryComplete(failure);
        }
    }

    /// <summary>The next batch, or null when it is time for a beat.</summary>
    private static async Task<IReadOnlyList<Change>?> NextAsync(
        ChannelReader<IReadOnlyList<Change>> batches, CancellationToken cancellationToken)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        beat.CancelAfter(BeatEvery);
        try
        {
            return await batches.ReadAsync(beat.Token);
        }
        catch (OperationCanceledException) when (beat.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static LiveEvent EventOf(IReadOnlyList<Change> batch) => new(
        true,
        [.. batch.Where(change => change.AggregateType == nameof(Pairing)).Select(change => change.AggregateId).Distinct()],
        []);

    private static SseItem<LiveEvent> Item(LiveEvent happened, FeedPosition position) =>
        new(happened, happened.Resumed && happened.IsEmpty ? BeatEvent : ChangedEvent) { EventId = LivePosition.Write(position) };
}
