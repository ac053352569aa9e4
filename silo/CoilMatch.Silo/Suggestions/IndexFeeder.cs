using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Health;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.ToolReachability;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Suggestions;

/// <summary>
/// Fills the index from the database and then follows the change feed. The place in the feed is taken before the loading
/// starts, so a change during it is read a second time rather than missed. A lost connection is waited out.
/// </summary>
internal sealed partial class IndexFeeder(
    SuggestionIndex index, ChangeFeedReader feed, IServiceScopeFactory scopes, Readiness readiness, ILogger<IndexFeeder> log)
    : BackgroundService
{
    private const int BatchSize = 1000;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Expect(Readiness.Index);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        FeedPosition? position = null;
        var pause = ShortestPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                position ??= await LoadAsync(stoppingToken);
                readiness.Report(Readiness.Index);
                await foreach (var batch in feed.FollowAsync(position.Value, stoppingToken))
                {
                    await ApplyAsync(batch, stoppingToken);
                    position = new FeedPosition(batch[^1].Tx, batch[^1].Seq);
                    pause = ShortestPause;
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogWaiting(failure, pause);
                await Task.Delay(pause, stoppingToken);
                pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
            }
        }
    }

    private async Task<FeedPosition> LoadAsync(CancellationToken cancellationToken)
    {
        var horizon = await feed.HorizonAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        index.Use(await db.ReadToolTableAsync(cancellationToken));
        var open = db.Listings.AsNoTracking().Where(one => one.State == ListingState.Published).WithCourses(db).AsAsyncEnumerable();
        await foreach (var batch in open.Chunk(BatchSize).WithCancellation(cancellationToken)) index.Load(batch);
        LogLoaded(index.Count);
        return horizon;
    }

    /// <summary>
    /// Loads anew every listing that the changes touch: its own, its course's and its institution's; and the table of reachable
    /// tools when one of its rows is among them.
    /// </summary>
    private async Task ApplyAsync(IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var listings = IdsOf(changes, nameof(Listing)).ConvertAll(id => new ListingId(id));
        var courses = IdsOf(changes, nameof(Course)).ConvertAll(id => new CourseId(id));
        var institutions = IdsOf(changes, nameof(Institution)).ConvertAll(id => new InstitutionId(id));
        var tools = IdsOf(changes, nameof(ToolReachRow));
        if (listings.Count + courses.Count + institutions.Count + tools.Count == 0) return;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        if (tools.Count > 0) index.Use(await db.ReadToolTableAsync(cancellationToken));
        var touched = db.Listings.AsNoTracking()
            .Where(one => listings.Contains(one.Id) || courses.Contains(one.CourseId) || institutions.Contains(one.InstitutionId))
            .WithCourses(db).AsAsyncEnumerable();
        await foreach (var row in touched.WithCancellation(cancellationToken)) index.Refresh(row);
    }

    private static List<Guid> IdsOf(IEnumerable<Change> changes, string type) =>
        [.. changes.Where(change => change.AggregateType == type).Select(change => change.AggregateId).Distinct()];

    [LoggerMessage(Level = LogLevel.Information, Message = "The index holds {Count} listings")]
    private partial void LogLoaded(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index cannot follow the changes now; next attempt in {Pause}")]
    private partial void LogWaiting(Exception failure, TimeSpan pause);
}
