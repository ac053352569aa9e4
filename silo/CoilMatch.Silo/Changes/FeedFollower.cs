using CoilMatch.Silo.Health;

namespace CoilMatch.Silo.Changes;

/// <summary>A part of the service that follows the change feed for as long as it runs. A lost connection is waited out, longer each time.</summary>
/// <param name="part">The part of readiness that it reports.</param>
internal abstract partial class FeedFollower(string part, Readiness readiness, ILogger log) : BackgroundService
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private TimeSpan pause = ShortestPause;

    /// <summary>The part of readiness, which also names this reader where its progress is watched.</summary>
    protected string Part => part;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Expect(Part);
        return base.StartAsync(cancellationToken);
    }

    /// <summary>Catches up, says so by <see cref="ReportCaughtUp"/>, and follows; called again after a failure.</summary>
    protected abstract Task FollowAsync(CancellationToken stoppingToken);

    protected void ReportCaughtUp() => readiness.Report(Part);

    /// <summary>To be called after a batch: the connection holds, so the next failure is waited out shortly.</summary>
    protected void ForgetFailures() => pause = ShortestPause;

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogWaiting(failure, Part, pause);
                await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Part} cannot follow the changes now; next attempt in {Pause}")]
    private partial void LogWaiting(Exception failure, string part, TimeSpan pause);
}
