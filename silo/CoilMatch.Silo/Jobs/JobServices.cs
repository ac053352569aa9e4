using CoilMatch.Silo.Common;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Idempotency;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Privacy;
using Npgsql;
using Quartz;

namespace CoilMatch.Silo.Jobs;

internal static class JobServices
{
    internal static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
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
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()))
            .AddJob<TrainingJob>(job => job.WithIdentity(nameof(TrainingJob)).StoreDurably())
            .AddTrigger(trigger => trigger
                .ForJob(nameof(TrainingJob))
                .WithIdentity(nameof(TrainingJob))
                .WithCronSchedule(new LearningLimits(configuration).Schedule, cron => cron.InTimeZone(TimeZoneInfo.Utc)))
            .AddJob<DigestJob>(job => job.WithIdentity(nameof(DigestJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(DigestJob))
                .WithIdentity(nameof(DigestJob))
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(5)).RepeatForever()))
            .AddJob<ImpressionRetentionJob>(job => job.WithIdentity(nameof(ImpressionRetentionJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(ImpressionRetentionJob))
                .WithIdentity(nameof(ImpressionRetentionJob))
                .WithCronSchedule("0 10 3 * * ?", cron => cron.InTimeZone(TimeZoneInfo.Utc)))
            .AddJob<ExportJob>(job => job.WithIdentity(nameof(ExportJob)).StoreDurably())
            .AddJob<OldExportsJob>(job => job.WithIdentity(nameof(OldExportsJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(OldExportsJob))
                .WithIdentity(nameof(OldExportsJob))
                .WithCronSchedule(OldExportsJob.Schedule, cron => cron.InTimeZone(TimeZoneInfo.Utc)))
            .AddJob<RetentionJob>(job => job.WithIdentity(nameof(RetentionJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(RetentionJob))
                .WithIdentity(nameof(RetentionJob))
                .WithCronSchedule(RetentionJob.Schedule, cron => cron.InTimeZone(TimeZoneInfo.Utc)))
            .AddJob<OldKeysJob>(job => job.WithIdentity(nameof(OldKeysJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(OldKeysJob))
                .WithIdentity(nameof(OldKeysJob))
                .WithCronSchedule(OldKeysJob.Schedule, cron => cron.InTimeZone(TimeZoneInfo.Utc)))
            .AddJob<UnownedContentJob>(job => job.WithIdentity(nameof(UnownedContentJob)))
            .AddTrigger(trigger => trigger
                .ForJob(nameof(UnownedContentJob))
                .WithIdentity(nameof(UnownedContentJob))
                .WithCronSchedule(UnownedContentJob.Schedule, cron => cron.InTimeZone(TimeZoneInfo.Utc))));
        return services.AddQuartzHostedService();
    }
}
