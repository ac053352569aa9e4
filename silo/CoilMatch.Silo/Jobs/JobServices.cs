using CoilMatch.Silo.Common;
using Npgsql;
using Quartz;

namespace CoilMatch.Silo.Jobs;

internal static class JobServices
{
    internal static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddScoped<PassedDeadlines>();
        if (HostMode.IsDocumentGeneration) return services;

        // The schedule lives in the database, so that of several services one fires each time; Quartz makes its own tables there.
        services.AddQuartz(quartz => quartz
            .UsePersistentStore(store => store
                .UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<NpgsqlDataSource>())
                .ProvisionSchema()
                .UseClustering())
            .AddJob<DeadlinesJob>(job => job.WithIdentity(nameof(DeadlinesJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(DeadlinesJob))
                .WithIdentity(nameof(DeadlinesJob))
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever())));
        return services.AddQuartzHostedService();
    }
}
