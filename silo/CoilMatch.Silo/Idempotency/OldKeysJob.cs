using CoilMatch.Silo.Common;
using CoilMatch.Silo.Storage;
using Quartz;

namespace CoilMatch.Silo.Idempotency;

/// <summary>Deletes every hour the answers that nobody asks for again.</summary>
[DisallowConcurrentExecution]
internal sealed class OldKeysJob(SiloDbContext db, [FromKeyedServices(Clocks.True)] TimeProvider clock) : IJob
{
    internal const string Schedule = "0 40 * * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await db.DeleteOldKeysAsync(clock.GetUtcNow(), cancellationToken);
}
