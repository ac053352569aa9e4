using Quartz;

namespace CoilMatch.Silo.Jobs;

/// <summary>Looks every minute whether a deadline has passed.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DeadlinesJob(PassedDeadlines deadlines, ILogger<DeadlinesJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var (expired, lapsed) = await deadlines.HandleAsync(cancellationToken);
        if (expired + lapsed > 0) LogDone(expired, lapsed);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Expired} listings expired, {Lapsed} requests lapsed")]
    private partial void LogDone(int expired, int lapsed);
}
