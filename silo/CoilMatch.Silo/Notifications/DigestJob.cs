using Quartz;

namespace CoilMatch.Silo.Notifications;

/// <summary>Looks every five minutes for whom it has become seven in the morning.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DigestJob(Digests digests, ILogger<DigestJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var made = await digests.HandleAsync(cancellationToken);
        if (made > 0) LogDone(made);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Made} digests were made")]
    private partial void LogDone(int made);
}
