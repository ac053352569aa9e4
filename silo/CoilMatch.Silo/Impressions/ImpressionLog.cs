using System.Diagnostics.Metrics;
using System.Threading.Channels;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Telemetry;

namespace CoilMatch.Silo.Impressions;

/// <summary>
/// Writes down what was shown, a moment later and many pages at once. Noting a page never waits and never fails: when the
/// database is away for long, pages are dropped, counted and said so in the log.
/// </summary>
internal sealed partial class ImpressionLog(
    IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, IMeterFactory meters, ILogger<ImpressionLog> log) : BackgroundService
{
    /// <summary>Pages that may wait; some minutes of a busy service.</summary>
    internal const int MostWaiting = 10_000;
    private const int BatchSize = 200;
    private const int Attempts = 5;

    /// <summary>One line in the log for so many pages lost one by one.</summary>
    private const int DropsPerLine = 1000;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(2);

    private readonly Channel<PageView> waiting = Channel.CreateBounded<PageView>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

    private long dropped;

    /// <summary>Pages lost since the start of this service.</summary>
    internal long Dropped => Interlocked.Read(ref dropped);

    /// <summary>Takes note of a page that was shown.</summary>
    internal void Note(PageView page)
    {
        if (page.Items.Count == 0 || waiting.Writer.TryWrite(page)) return;
        if (Drop(1) % DropsPerLine == 1) LogFull(Dropped);
    }

    /// <summary>Takes no more pages and writes those that still wait, as far as the database is there.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        if (ExecuteTask is { } writing) await writing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    /// <summary>Ends when the log is stopped and empty, not when stopping begins: what waits is still written.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        meters.SiloOwn().CreateObservableCounter("coilmatch.impressions.lost", () => Dropped, "{page}", "Shown pages that could not be written down");
        var batch = new List<PageView>(BatchSize);
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < BatchSize && waiting.Reader.TryRead(out var page)) batch.Add(page);
            await WriteAsync(batch);
            batch.Clear();
        }
    }

    private async Task WriteAsync(List<PageView> batch)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await ImpressionWriter.WriteAsync(scope.ServiceProvider.GetRequiredService<SiloDbContext>(), batch, CancellationToken.None);
                return;
            }
            catch (Exception failure) when (
                failure.IsDatabaseAway() && attempt < Attempts && !lifetime.ApplicationStopping.IsCancellationRequested)
            {
                await Task.Delay(BetweenAttempts, CancellationToken.None);
            }
            catch (Exception failure)
            {
                Drop(batch.Count);
                LogDropped(failure, batch.Count, Dropped);
                return;
            }
        }
    }

    private long Drop(int pages) => Interlocked.Add(ref dropped, pages);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Too many pages of shown suggestions wait to be written; {Total} are lost since the start")]
    private partial void LogFull(long total);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} pages of shown suggestions could not be written and are lost; {Total} since the start")]
    private partial void LogDropped(Exception failure, int count, long total);
}
