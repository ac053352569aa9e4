using Quartz;

namespace CoilMatch.Silo.Learning;

/// <summary>Trains at night, or when the secretariat asks; the shared schedule lets one service do it.</summary>
[DisallowConcurrentExecution]
internal sealed class TrainingJob(TrainModel train) : IJob
{
    internal const string AskedFor = "askedFor";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await train.HandleAsync(context.MergedJobDataMap.ContainsKey(AskedFor), cancellationToken);
}
