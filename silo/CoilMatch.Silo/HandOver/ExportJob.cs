using Quartz;

namespace CoilMatch.Silo.HandOver;

/// <summary>Makes an export when one was asked for; the shared schedule lets one service do it.</summary>
[DisallowConcurrentExecution]
internal sealed class ExportJob(MakeExport make) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await make.HandleAsync(cancellationToken);
}
