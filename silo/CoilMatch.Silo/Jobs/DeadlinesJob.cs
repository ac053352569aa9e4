using Quartz;

namespace CoilMatch.Silo.Jobs;

/// <summary>Looks every minute whether a deadline has passed.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DeadlinesJob(PassedDeadlines deadlines, ILogger<DeadlinesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var (expired, ticked) = await deadlines.HandleAsync(cancellationToken);
        if (expired + ticked > 0) LogDone(expired, ticked);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Expired} listings expired, {Ticked} pairings moved on by time")]
    private partial void LogDone(int expired, int ticked);
}
