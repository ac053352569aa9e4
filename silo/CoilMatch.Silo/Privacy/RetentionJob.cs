using Quartz;

namespace CoilMatch.Silo.Privacy;

/// <summary>Deletes once a night what the register says has run out; the shared schedule lets one service do it.</summary>
[DisallowConcurrentExecution]
internal sealed partial class RetentionJob(Retention retention, ILogger<RetentionJob> log) : IJob
{
    internal const string Schedule = "0 30 3 * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var (table, rows) in await retention.HandleAsync(cancellationToken)) LogDeleted(rows, table);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Rows} rows of {Table} were kept long enough and deleted")]
    private partial void LogDeleted(int rows, string table);
}
