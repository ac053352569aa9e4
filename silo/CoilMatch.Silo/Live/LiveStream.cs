using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CoilMatch.Silo.Changes;

namespace CoilMatch.Silo.Live;

/// <summary>
/// What changes as events for an edge, and a beat when nothing happens. Each event carries its place in the feed, so a reader
/// that lost the connection goes on exactly there. Rings of inboxes are not kept: after a break all inboxes count as changed.
/// </summary>
internal sealed class LiveStream(LiveSources sources)
{
    internal const string ChangedEvent = "changed";
    internal const string BeatEvent = "beat";

    /// <summary>A reader that hears nothing for a multiple of this knows that the connection is lost.</summary>
    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(10);

    /// <summary>News that wait for a slow reader; the feed itself keeps the rest.</summary>
    private const int MostWaiting = 16;

    /// <param name="after">Where the reader stopped; null for one that has not heard anything yet.</param>
    internal async IAsyncEnumerable<SseItem<LiveEvent>> FollowAsync(
        FeedPosition? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var bell = await sources.ListenAsync(cancellationToken);

        // A place that this database has not reached yet is one of another database.
        var horizon = await sources.HorizonAsync(cancellationToken);
        var resumed = after is { } known && known.Tx <= horizon.Tx;
        var position = resumed ? after!.Value : horizon;
        yield return Item(ChangedEvent, resumed ? LiveEvent.Nothing : LiveEvent.Fresh, position);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var news = Channel.CreateBounded<LiveNews>(MostWaiting);
        var reading = Task.WhenAll(
            PassOnAsync(sources.PairingsAsync(position, stop.Token), news.Writer, stop.Token),
            PassOnAsync(LiveSources.InboxesAsync(bell, stop.Token), news.Writer, stop.Token));
        try
        {
            while (true)
            {
                var one = await NextAsync(news.Reader, cancellationToken);
                position = one?.Position ?? position;
                if (one is null) yield return Item(BeatEvent, LiveEvent.Nothing, position);
                else if (one.Pairings.Count + one.People.Count > 0)
                    yield return Item(ChangedEvent, new LiveEvent(true, one.Pairings, one.People), position);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>Hands news on until stopped; a failure of a source ends the stream, and the edge comes back.</summary>
    private static async Task PassOnAsync(
        IAsyncEnumerable<LiveNews> source, ChannelWriter<LiveNews> news, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var one in source) await news.WriteAsync(one, cancellationToken);
        }
        catch (Exception failure)
        {
            news.TryComplete(failure);
        }
    }

    /// <summary>The next news, or null when it is time for a beat.</summary>
    private static async Task<LiveNews?> NextAsync(ChannelReader<LiveNews> news, CancellationToken cancellationToken)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        beat.CancelAfter(BeatEvery);
        try
        {
            return await news.ReadAsync(beat.Token);
        }
        catch (OperationCanceledException) when (beat.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static SseItem<LiveEvent> Item(string name, LiveEvent happened, FeedPosition position) =>
        new(happened, name) { EventId = LivePosition.Write(position) };
}
