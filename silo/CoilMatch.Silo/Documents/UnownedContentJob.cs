using CoilMatch.Silo.Storage;
using Npgsql;
using Quartz;

namespace CoilMatch.Silo.Documents;

/// <summary>Looks every night for contents that no document holds; not during a restore, whose files are there before their rows, and not during a backup, whose snapshot may hold what is to go.</summary>
[DisallowConcurrentExecution]
internal sealed partial class UnownedContentJob(UnownedContent contents, NpgsqlDataSource source, ILogger<UnownedContentJob> log) : IJob
{
    /// <summary>In UTC.</summary>
    internal const string Schedule = "0 40 3 * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var turn = await WorkLock.TryTakeAsync(source, WorkLock.HandOver, cancellationToken);
        await using var noBackup = await WorkLock.TryShareAsync(source, WorkLock.Contents, cancellationToken);
        if (turn is null || noBackup is null) return;

        var deleted = await contents.DeleteAsync(cancellationToken);
        if (deleted > 0) LogDone(deleted);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Deleted} contents that no document holds are deleted")]
    private partial void LogDone(int deleted);
}
