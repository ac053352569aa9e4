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

    private volatile Figures waiting = Figures.None;
    private volatile Figures unread = Figures.None;
    private volatile Dictionary<string, int> counts = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Announce();
        using var timer = new PeriodicTimer(Between);
        do await ReadAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Looks once; what it found is told until the next look.</summary>
    internal async Task ReadAsync(CancellationToken cancellationToken)
    {
        waiting = await TryAsync(ReadQueuesAsync, cancellationToken) ?? Figures.None;
        unread = await TryAsync(ReadLagsAsync, cancellationToken) ?? Figures.None;
        counts = await TryAsync(CountAsync, cancellationToken) ?? [];
    }

    private void Announce()
    {
        var meter = meters.SiloOwn();
        meter.CreateObservableGauge("coilmatch.queue.length", () => waiting.Counts, "{entry}", "How many entries wait and are due");
        meter.CreateObservableGauge("coilmatch.queue.age", () => waiting.Ages, "s", "For how long the oldest of them has been due");
        meter.CreateObservableGauge("coilmatch.feed.behind", () => unread.Counts, "{change}", "Changes that a reader of this service has not read");
        meter.CreateObservableGauge("coilmatch.feed.lag", () => unread.Ages, "s", "How old the oldest of them is");
        foreach (var one in counted)
        {
            meter.CreateObservableGauge(
                one.Name, () => counts.TryGetValue(one.Name, out var count) ? [new Measurement<long>(count)] : Array.Empty<Measurement<long>>(),
                one.Unit, one.Description);
        }
    }

    private async Task<Figures> ReadQueuesAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var (found, old) = (new List<Measurement<long>>(), new List<Measurement<double>>());
        foreach (var queue in queues)
        {
            var now = clock.GetUtcNow();
            var label = new KeyValuePair<string, object?>("queue", queue.Name);
            var due = await queue.Since(db, now).GroupBy(_ => 1)
                .Select(all => new { Count = all.LongCount(), Oldest = all.Min() }).SingleOrDefaultAsync(cancellationToken);
            found.Add(new Measurement<long>(due?.Count ?? 0, label));
            old.Add(new Measurement<double>(SecondsSince(due?.Oldest, now), label));
        }

        return new Figures(found, old);
    }

    private async Task<Figures> ReadLagsAsync(SiloDbContext db, CancellationToken cancellationToken)
    {
        var (found, old) = (new List<Measurement<long>>(), new List<Measurement<double>>());
        foreach (var (reader, place) in progress.Places)
        {
            var now = clock.GetUtcNow();
            var label = new KeyValuePair<string, object?>("reader", reader);
            var missed = await db.Changes
                .FromSql($"select * from changes where (tx, seq) > ({place.Tx}::text::xid8, {place.Seq})")
                .GroupBy(_ => 1).Select(all => new { Count = all.LongCount(), Oldest = all.Min(one => one.At) })
                .SingleOrDefaultAsync(cancellationToken);
            found.Add(new Measurement<long>(missed?.Count ?? 0, label));
            old.Add(new Measurement<double>(SecondsSince(missed?.Oldest, now), label));
        }

        return new Figures(found, old);
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

    /// <summary>How much and how old, by label.</summary>
    private sealed record Figures(IReadOnlyList<Measurement<long>> Counts, IReadOnlyList<Measurement<double>> Ages)
    {
        internal static readonly Figures None = new([], []);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Some figures of the database cannot be read now and are left out")]
    private partial void LogMissing(Exception failure);
}
