using System.Diagnostics.Metrics;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Telemetry;

/// <summary>
/// Looks into the database every some seconds for what waits there and how far this service's readers of the feed are behind,
/// so that reading a metric never asks the database. What cannot be read is left out until it can: a gap says more than an old figure.
/// </summary>
internal sealed partial class DatabaseSamples(
    IEnumerable<WaitingQueue> queues, IEnumerable<CountedRows> counted, FeedProgress progress, IServiceScopeFactory scopes,
    IMeterFactory meters, TimeProvider clock, ILogger<DatabaseSamples> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    private volatile IReadOnlyList<Measurement<long>> lengths = [];
    private volatile IReadOnlyList<Measurement<double>> ages = [];
    private volatile IReadOnlyList<Measurement<long>> behind = [];
    private volatile IReadOnlyList<Measurement<double>> lags = [];
    private volatile Dictionary<string, int> counts = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Announce();
        using var timer = new PeriodicTimer(Between);
        do
        {
            ages = await TryAsync(ReadQueuesAsync, stoppingToken) ?? [];
            lags = await TryAsync(ReadLagsAsync, stoppingToken) ?? [];
            counts = await TryAsync(CountAsync, stoppingToken) ?? [];
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Announce()
    {
        var meter = meters.SiloOwn();
        meter.CreateObservableGauge("coilmatch.queue.length", () => lengths, "{entry}", "How many entries wait and are due");
        meter.CreateObservableGauge("coilmatch.queue.age", () => ages, "s", "For how long the oldest of them has been due");
        meter.CreateObservableGauge("coilmatch.feed.behind", () => behind, "{change}", "Changes that a reader of this service has not read");
        meter.CreateObservableGauge("coilmatch.feed.lag", () => lags, "s", "How old the oldest of them is");
        foreach (var one in counted)
        {
            meter.CreateObservableGauge(
                one.Name, () => counts.TryGetValue(one.Name, out var count) ? [new Measurement<long>(count)] : Array.Empty<Measurement<long>>(),
                one.Unit, one.Description);
        }
    }

    private async Task<IReadOnlyList<Measurement<double>>> ReadQueuesAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var (found, old) = (new List<Measurement<long>>(), new List<Measurement<double>>());
        foreach (var queue in queues)
        {
            var now = clock.GetUtcNow();
            var label = new KeyValuePair<string, object?>("queue", queue.Name);
            var waiting = await queue.Since(db, now).GroupBy(_ => 1)
                .Select(all => new { Count = all.LongCount(), Oldest = all.Min() }).SingleOrDefaultAsync(cancellationToken);
            found.Add(new Measurement<long>(waiting?.Count ?? 0, label));
            old.Add(new Measurement<double>(SecondsSince(waiting?.Oldest, now), label));
        }

        lengths = found;
        return old;
    }

    private async Task<IReadOnlyList<Measurement<double>>> ReadLagsAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var (found, old) = (new List<Measurement<long>>(), new List<Measurement<double>>());
        foreach (var (reader, place) in progress.Places)
        {
            var now = clock.GetUtcNow();
            var label = new KeyValuePair<string, object?>("reader", reader);
            var unread = await db.Changes
                .FromSql($"select * from changes where (tx, seq) > ({place.Tx}::text::xid8, {place.Seq})")
                .GroupBy(_ => 1).Select(all => new { Count = all.LongCount(), Oldest = all.Min(one => one.At) })
                .SingleOrDefaultAsync(cancellationToken);
            found.Add(new Measurement<long>(unread?.Count ?? 0, label));
            old.Add(new Measurement<double>(SecondsSince(unread?.Oldest, now), label));
        }

        behind = found;
        return old;
    }

    private async Task<Dictionary<string, int>> CountAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, int>();
        foreach (var one in counted) found[one.Name] = await one.CountAsync(db, clock.GetUtcNow(), cancellationToken);
        return found;
    }

    private async Task<T?> TryAsync<T>(Func<SiloDbContext, CancellationToken, Task<T>> readAsync, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await readAsync(scope.ServiceProvider.GetRequiredService<SiloDbContext>(), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogMissing(failure);
            return null;
        }
    }

    private static double SecondsSince(DateTimeOffset? then, DateTimeOffset now) =>
        then is { } known ? Math.Max(0, (now - known).TotalSeconds) : 0;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Some figures of the database cannot be read now and are left out")]
    private partial void LogMissing(Exception failure);
}
