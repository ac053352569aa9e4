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
/// Fills the index from its snapshot, or else from the database, and then follows the change feed. The place in the feed is
/// taken before the loading starts, so a change during it is read a second time rather than missed. A lost connection is
/// waited out. A snapshot is written after loading, after many changes, and at the end.
/// </summary>
internal sealed partial class IndexFeeder(
    SuggestionIndex index, IndexSnapshot snapshot, ChangeFeedReader feed, IServiceScopeFactory scopes, Readiness readiness,
    ILogger<IndexFeeder> log)
    : FeedFollower(Readiness.Index, readiness, log)
{
    /// <summary>Reading so many changes again at a start takes a few seconds.</summary>
    private const int ChangesPerSnapshot = 10_000;

    private FeedPosition? position;
    private int unsaved;
    private Task<bool> saving = Task.FromResult(true);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        var saved = await saving;
        if ((unsaved > 0 || !saved) && position is { } reached) await snapshot.WriteAsync(reached, cancellationToken);
    }

    protected override async Task FollowAsync(CancellationToken stoppingToken)
    {
        position ??= await snapshot.RestoreAsync(stoppingToken) ?? await LoadAsync(stoppingToken);
        await ReadToolsAsync(stoppingToken);
        while (await feed.ReadAsync(position.Value, stoppingToken) is { Count: > 0 } missed) await PassAsync(missed, stoppingToken);
        await LookAheadAsync(position.Value, stoppingToken);
        ReportCaughtUp();
        await foreach (var batch in feed.FollowAsync(position.Value, stoppingToken, Part))
        {
            await PassAsync(batch, stoppingToken);
            ForgetFailures();
            SaveWhenDue(stoppingToken);
        }
    }

    private async Task<FeedPosition> LoadAsync(CancellationToken cancellationToken)
    {
        var horizon = await feed.HorizonAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        var open = db.Listings.AsNoTracking().Where(one => one.State == ListingState.Published).WithCourses(db).AsAsyncEnumerable();
        await Task.Run(() => index.Load(open.ToBlockingEnumerable(cancellationToken)), cancellationToken);
        LogLoaded(index.Count);
        unsaved = ChangesPerSnapshot;
        return horizon;
    }

    /// <summary>Writes a snapshot beside the following, one at a time.</summary>
    private void SaveWhenDue(CancellationToken cancellationToken)
    {
        if (unsaved < ChangesPerSnapshot || !saving.IsCompleted) return;
        unsaved = 0;
        saving = snapshot.WriteAsync(position!.Value, cancellationToken);
    }

    /// <summary>
    /// Applies what is behind a transaction that is still open, without passing it: a long import must not make a service say that it
    /// is ready with an index as old as its snapshot.
    /// </summary>
    private async Task LookAheadAsync(FeedPosition from, CancellationToken cancellationToken)
    {
        while (await feed.ReadAheadAsync(from, cancellationToken) is { Count: > 0 } ahead)
        {
            await ApplyAsync(ahead, cancellationToken);
            from = PlaceAfter(ahead);
        }
    }

    private async Task PassAsync(IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        await ApplyAsync(changes, cancellationToken);
        position = PlaceAfter(changes);
        unsaved += changes.Count;
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
        if (IdsOf(changes, nameof(ToolReachRow)).Count > 0) await ReadToolsAsync(cancellationToken);
        if (listings.Count + courses.Count + institutions.Count > 0) await RefreshAsync(listings, courses, institutions, cancellationToken);
    }

    private async Task ReadToolsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        index.Use(await scope.ServiceProvider.GetRequiredService<SiloDbContext>().ReadToolTableAsync(cancellationToken));
    }

    private async Task RefreshAsync(
        List<ListingId> listings, List<CourseId> courses, List<InstitutionId> institutions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        var touched = db.Listings.AsNoTracking()
            .Where(one => listings.Contains(one.Id) || courses.Contains(one.CourseId) || institutions.Contains(one.InstitutionId))
            .WithCourses(db).AsAsyncEnumerable();
        await foreach (var row in touched.WithCancellation(cancellationToken)) index.Refresh(row);
    }

    private static FeedPosition PlaceAfter(IReadOnlyList<Change> changes) => new(changes[^1].Tx, changes[^1].Seq);

    private static List<Guid> IdsOf(IEnumerable<Change> changes, string type) =>
        [.. changes.Where(change => change.AggregateType == type).Select(change => change.AggregateId).Distinct()];

    [LoggerMessage(Level = LogLevel.Information, Message = "The index holds {Count} listings")]
    private partial void LogLoaded(int count);
}
