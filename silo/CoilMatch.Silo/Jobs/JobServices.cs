using CoilMatch.Silo.Common;
using Quartz;

namespace CoilMatch.Silo.Jobs;

internal static class JobServices
{
    internal static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddScoped<PassedDeadlines>();
        if (HostMode.IsDocumentGeneration) return services;

        services.AddQuartz(quartz => quartz
            .AddJob<DeadlinesJob>(job => job.WithIdentity(nameof(DeadlinesJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(DeadlinesJob))
                .WithIdentity(nameof(DeadlinesJob))
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever())));
        return services.AddQuartzHostedService();
    }
}
