using Quartz;

namespace CoilMatch.Silo.Impressions;

/// <summary>Deletes once a night what was shown longer ago than impressions are kept.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ImpressionRetentionJob(ImpressionRetention retention, ILogger<ImpressionRetentionJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var deleted = await retention.HandleAsync(cancellationToken);
        if (deleted > 0) LogDone(deleted, retention.Years);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} pages shown more than {Years} years ago were deleted")]
    private partial void LogDone(int count, int years);
}
