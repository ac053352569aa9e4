using System.Diagnostics;
using CoilMatch.Benchmarks.Faults;
using Npgsql;

namespace CoilMatch.Benchmarks.Load;

/// <summary>Holds one rate for a while and looks at what grows.</summary>
internal sealed class Soak(Cluster cluster, Crowd crowd, Func<IReadOnlyDictionary<string, TimeSpan>> usage, double rate, TimeSpan length)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    /// <summary>What waits and is due: mails, calls of webhooks, and changes that somebody who keeps a place in the feed has not read.</summary>
    private const string Queues = """
        select (select count(*) from mail_deliveries where ended_at is null and due_at <= now()),
            (select count(*) from webhook_deliveries where lower(state) = 'waiting' and next_attempt_at <= now()),
            (select coalesce(max(ahead), 0) from (select (select count(*) from changes where seq > place.seq) as ahead from feed_positions place) one)
        """;

    /// <param name="StartMb">The median of the first minute.</param>
    /// <param name="EndMb">The median of the last minute.</param>
    /// <param name="MbPerHour">Over the last half.</param>
    internal sealed record Memory(double StartMb, double EndMb, double MostMb, double? MbPerHour);

    /// <param name="CpuMsPerRequest">By role, with what each uses when nobody comes.</param>
    internal sealed record Found(
        double Minutes, Step All, IReadOnlyDictionary<string, Memory> Nodes, IReadOnlyDictionary<string, double> CpuMsPerRequest,
        long MailsWaiting, long WebhooksWaiting, long FeedBehind, long DatabaseMb);

    internal async Task<Found> RunAsync(CancellationToken stop)
    {
        var (before, watch) = (usage(), Stopwatch.StartNew());
        var load = OpenLoop.RunAsync(Schedule.Of(rate, length, seed: 7), crowd.DoAsync, stop);
        var samples = cluster.Nodes.ToDictionary(node => node.Name, _ => new List<Sample>());
        var (mails, webhooks, behind) = (0L, 0L, 0L);
        while (!load.IsCompleted)
        {
            foreach (var node in cluster.Nodes)
                samples[node.Name].Add(new Sample(watch.Elapsed, Consumption.Memory(node.ProcessId) / (double)(1 << 20)));
            var waiting = await WaitingAsync(stop);
            (mails, webhooks, behind) = (Math.Max(mails, waiting[0]), Math.Max(webhooks, waiting[1]), Math.Max(behind, waiting[2]));
            await Task.WhenAny(load, Task.Delay(Between, stop));
        }

        var answers = await load;
        var after = usage();
        return new Found(
            Math.Round(watch.Elapsed.TotalMinutes, 1), Step.Of(rate, watch.Elapsed, answers),
            samples.ToDictionary(node => node.Key, node => MemoryOf(node.Value)),
            after.ToDictionary(role => role.Key, role => Math.Round((role.Value - before[role.Key]).TotalMilliseconds / answers.Count, 2)), mails, webhooks, behind, await DatabaseMbAsync(stop));
    }

    private static Memory MemoryOf(List<Sample> samples)
    {
        double Mid(IEnumerable<Sample> some) => Math.Round(some.Select(one => one.Value).Order().ElementAt(some.Count() / 2), 1);
        var (start, end) = (samples[0].At + TimeSpan.FromMinutes(1), samples[^1].At - TimeSpan.FromMinutes(1));
        return new Memory(
            Mid(samples.Where(one => one.At <= start)), Mid(samples.Where(one => one.At >= end)), Math.Round(samples.Max(one => one.Value), 1),
            Trend.PerHour(samples) is { } slope ? Math.Round(slope, 1) : null);
    }

    private async Task<long[]> WaitingAsync(CancellationToken stop)
    {
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        await using var command = database.CreateCommand(Queues);
        await using var row = await command.ExecuteReaderAsync(stop);
        await row.ReadAsync(stop);
        return [row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)];
    }

    private async Task<long> DatabaseMbAsync(CancellationToken stop)
    {
        await using var database = NpgsqlDataSource.Create(cluster.Database);
        await using var command = database.CreateCommand("select pg_database_size(current_database()) >> 20");
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }
}
