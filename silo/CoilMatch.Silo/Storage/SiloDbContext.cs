using CoilMatch.Silo.ActionPlans;
using CoilMatch.Silo.Approvals;
using CoilMatch.Silo.Calendars;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Credentials;
using CoilMatch.Silo.Demo;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.GoodPractices;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Idempotency;
using CoilMatch.Silo.Impressions;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Learning;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Outcomes;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Plans;
using CoilMatch.Silo.Reports;
using CoilMatch.Silo.Reviews;
using CoilMatch.Silo.Rounds;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Statistics;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.ToolReachability;
using CoilMatch.Silo.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Storage;

/// <summary>The tables of the service; each concept's folder holds the configuration of its own.</summary>
internal sealed class SiloDbContext(DbContextOptions<SiloDbContext> options) : DbContext(options)
{
    public DbSet<Change> Changes => Set<Change>();
    public DbSet<FeedPlace> FeedPlaces => Set<FeedPlace>();
    public DbSet<KeyedAnswer> KeyedAnswers => Set<KeyedAnswer>();
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Institution> Institutions => Set<Institution>();
    public DbSet<ActionPlanRow> ActionPlan => Set<ActionPlanRow>();
    public DbSet<ToolReachRow> ToolReach => Set<ToolReachRow>();
    public DbSet<Course> Courses => Set<Course>();
    public DbSet<Listing> Listings => Set<Listing>();
    public DbSet<Dismissal> Dismissals => Set<Dismissal>();
    public DbSet<CalendarLink> CalendarLinks => Set<CalendarLink>();
    public DbSet<Pairing> Pairings => Set<Pairing>();
    public DbSet<OutcomeReport> OutcomeReports => Set<OutcomeReport>();
    public DbSet<OutcomeDraft> OutcomeDrafts => Set<OutcomeDraft>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<PlanComment> PlanComments => Set<PlanComment>();
    public DbSet<ApprovalSettings> ApprovalSettings => Set<ApprovalSettings>();
    public DbSet<Delegation> Delegations => Set<Delegation>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<Credential> Credentials => Set<Credential>();
    public DbSet<CredentialKey> CredentialKeys => Set<CredentialKey>();
    public DbSet<ShownPage> ShownPages => Set<ShownPage>();
    public DbSet<Impression> Impressions => Set<Impression>();
    public DbSet<RankingModel> RankingModels => Set<RankingModel>();
    public DbSet<RankingSettings> RankingSettings => Set<RankingSettings>();
    public DbSet<TrainingRun> TrainingRuns => Set<TrainingRun>();
    public DbSet<MatchingRound> Rounds => Set<MatchingRound>();
    public DbSet<RoundEntry> RoundEntries => Set<RoundEntry>();
    public DbSet<RoundPair> RoundPairs => Set<RoundPair>();
    public DbSet<RoundLeftOver> RoundLeftOvers => Set<RoundLeftOver>();
    public DbSet<ExpertGroup> ExpertGroups => Set<ExpertGroup>();
    public DbSet<Rubric> Rubrics => Set<Rubric>();
    public DbSet<PilotReview> PilotReviews => Set<PilotReview>();
    public DbSet<DemoClockOffset> DemoClock => Set<DemoClockOffset>();
    public DbSet<DisclosedTable> DisclosedTables => Set<DisclosedTable>();
    public DbSet<Webhook> Webhooks => Set<Webhook>();
    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<NotificationSetting> NotificationSettings => Set<NotificationSetting>();
    public DbSet<MailDelivery> MailDeliveries => Set<MailDelivery>();
    public DbSet<GoodPractice> GoodPractices => Set<GoodPractice>();
    public DbSet<PracticeUse> PracticeUses => Set<PracticeUse>();
    public DbSet<HandOverFile> HandOverFiles => Set<HandOverFile>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ReportMapping> ReportMappings => Set<ReportMapping>();
    public DbSet<Testimonial> Testimonials => Set<Testimonial>();


    private readonly List<Func<Task>> onceCommitted = [];

    /// <summary>
    /// Does now what others may only see, or what can only be done, once everything is committed; while a transaction is open
    /// it waits for its end.
    /// </summary>
    internal Task OnceCommittedAsync(Func<Task> act)
    {
        if (Database.CurrentTransaction is null) return act();
        onceCommitted.Add(act);
        return Task.CompletedTask;
    }

    /// <summary>For whoever opened the transaction, after its commit.</summary>
    internal async Task FollowUpAsync()
    {
        foreach (var act in onceCommitted) await act();
        onceCommitted.Clear();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        foreach (var id in TypedIds.All)
            conventions.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasPostgresExtension("pg_trgm");
        model.ApplyConfigurationsFromAssembly(typeof(SiloDbContext).Assembly);
        foreach (var aggregate in model.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(Aggregate))))
        {
            model.Entity(aggregate.ClrType).Property(nameof(Aggregate.Version)).IsConcurrencyToken();
            model.Entity(aggregate.ClrType).Ignore(nameof(Aggregate.FeedId));
        }

        SnakeCaseNames.Apply(model.Model);
    }
}
