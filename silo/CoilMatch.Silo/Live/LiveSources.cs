using System.Runtime.CompilerServices;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using Npgsql;

namespace CoilMatch.Silo.Live;

/// <summary>What one of the two sources told.</summary>
/// <param name="Position">The place in the feed after it; null for what is not of the feed.</param>
internal sealed record LiveNews(FeedPosition? Position, IReadOnlyList<Guid> Pairings, IReadOnlyList<Guid> People);

/// <summary>The change feed tells of pairings and can be read again from any place; the bell of the inboxes rings once.</summary>
internal sealed class LiveSources(ChangeFeedReader feed, NpgsqlDataSource source)
{
    internal Task<FeedPosition> HorizonAsync(CancellationToken cancellationToken) => feed.HorizonAsync(cancellationToken);

    internal async IAsyncEnumerable<LiveNews> PairingsAsync(FeedPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in feed.FollowAsync(from, cancellationToken))
        {
            var changed = batch.Where(change => change.AggregateType == nameof(Pairing)).Select(change => change.AggregateId).Distinct();
            yield return new LiveNews(new FeedPosition(batch[^1].Tx, batch[^1].Seq), [.. changed], []);
        }
    }

    /// <summary>Listens from now on; what rings before it is read waits.</summary>
    internal async Task<NpgsqlConnection> ListenAsync(CancellationToken cancellationToken)
    {
        var bell = await source.OpenConnectionAsync(cancellationToken);
        await using var listen = new NpgsqlCommand($"listen {NotificationMaker.Bell}", bell);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        return bell;
    }

    internal static async IAsyncEnumerable<LiveNews> InboxesAsync(
        NpgsqlConnection bell, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rung = new HashSet<Guid>();
        bell.Notification += (_, ring) =>
        {
            if (Guid.TryParse(ring.Payload, out var person)) rung.Add(person);
        };
        while (true)
        {
            await bell.WaitAsync(cancellationToken);
            if (rung.Count == 0) continue;

            yield return new LiveNews(null, [], [.. rung]);
            rung.Clear();
        }
    }
}
