using System.Text;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Imports;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Imports;

public sealed class RerunTests(SiloApps<RerunTests> apps) : SiloTest<RerunTests>(apps)
{
    [Fact]
    public async Task The_same_file_again_writes_nothing_at_all()
    {
        var file = ImportFiles.Csv([.. Enumerable.Range(0, 1500).Select(number => $"same-{number},Same College,FR,Course {number},Text,bachelor,fr")]);
        using var edge = App.AsEdge();
        var first = await edge.ImportCsv(file);
        var before = await ChangesAsync();
        var second = await edge.ImportCsv(file);

        Assert.Equal((1500, 1500), (first.Done.Added, second.Done.Unchanged));
        Assert.Equal((0, 0, 0), (second.Done.Added, second.Done.Changed, second.Done.Noted));
        Assert.True(second.ProgressLines >= 2);
        Assert.Equal(before, await ChangesAsync());
    }

    [Fact]
    public async Task A_new_row_has_version_one_and_its_changes_are_in_the_feed()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        await secretariat.ImportCsv(ImportFiles.Csv("v-1,Version College,FR,One,,,fr"));

        var (course, listing) = await Read("v-1");
        Assert.Equal((1, 1), (course.Version, listing.Version));
        var events = await App.InDatabase(db => db.Changes
            .Where(change => change.AggregateId == course.FeedId || change.AggregateId == listing.FeedId).OrderBy(change => change.Seq).ToListAsync());
        Assert.Contains(events, change => change.Event == nameof(CourseCreated));
        Assert.Contains(events, change => change.Event == nameof(ListingPublished));
        Assert.All(events, change => Assert.NotNull(change.ActorId));
    }

    [Fact]
    public async Task A_changed_row_saves_its_course_anew_and_leaves_the_others_alone()
    {
        using var edge = App.AsEdge();
        await edge.ImportCsv(ImportFiles.Csv("ch-1,Change College,FR,One,Old,bachelor,fr", "ch-2,Change College,FR,Two,Old,bachelor,fr"));
        var answer = await edge.ImportCsv(ImportFiles.Csv("ch-1,Change College,FR,One,New,master,fr", "ch-2,Change College,FR,Two,Old,bachelor,fr"));

        Assert.Equal((1, 1), (answer.Done.Changed, answer.Done.Unchanged));
        var (changed, _) = await Read("ch-1");
        Assert.Equal(("New", 7, 2), (changed.Content.Description, changed.Content.EqfLevel, changed.Version));
        Assert.Equal(1, (await Read("ch-2")).Course.Version);
        Assert.Equal(1, (await edge.ImportCsv(ImportFiles.Csv("ch-1,Change College,FR,One,New,master,fr"))).Done.Unchanged);
    }

    [Fact]
    public async Task What_a_person_edited_stays_and_only_the_texts_follow_the_file()
    {
        using var edge = App.AsEdge();
        await edge.ImportCsv(ImportFiles.Csv("ed-1,Edit College,FR,One,Old,bachelor,fr"));
        await App.InDatabase(async db =>
        {
            var course = await db.Courses.SingleAsync(one => one.SourceId == "ed-1");
            var listing = await db.Listings.SingleAsync(one => one.CourseId == course.Id);
            listing.Save(listing.Content with { StudentsMax = 77 }, listing.Assumed, App.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });

        await edge.ImportCsv(ImportFiles.Csv("ed-1,Edit College,FR,One,New,master,fr"));

        var (edited, kept) = await Read("ed-1");
        Assert.Equal(("New", 6, 77), (edited.Content.Description, edited.Content.EqfLevel, kept.Content.StudentsMax));
    }

    [Fact]
    public async Task An_import_that_was_stopped_has_whole_batches_only_and_the_same_file_again_completes_it()
    {
        var rows = Enumerable.Range(0, 2500).Select(number => $"stop-{number},Stop College,FR,Course {number},Text,bachelor,fr").ToList();
        var file = Encoding.UTF8.GetBytes(ImportFiles.Csv([.. rows]));
        using var stop = new CancellationTokenSource();
        await using var answer = new StopAfterFirstProgress(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ImportRun(App.Services.GetRequiredService<IServiceScopeFactory>(), null, new MemoryStream(file), new ImportReport(answer))
                .RunAsync(ImportFormat.Csv, stop.Token));

        var listings = await CountAsync();
        Assert.Equal(1000, listings);
        using var edge = App.AsEdge();
        var second = await edge.Import("stop.csv", file);
        Assert.Equal((1500, 1000), (second.Done.Added, second.Done.Unchanged));
        Assert.Equal(2500, await CountAsync());
    }

    private Task<int> CountAsync() => App.InDatabase(db => db.Listings
        .CountAsync(listing => db.Courses.Any(course => course.Id == listing.CourseId && course.SourceId!.StartsWith("stop-"))));

    private Task<int> ChangesAsync() => App.InDatabase(db => db.Changes.CountAsync());

    private Task<(Course Course, Listing Listing)> Read(string sourceId) => App.InDatabase(async db =>
    {
        var course = await db.Courses.AsNoTracking().SingleAsync(one => one.SourceId == sourceId);
        return (course, await db.Listings.AsNoTracking().SingleAsync(one => one.CourseId == course.Id));
    });

    /// <summary>A caller who goes away when the first batch is told.</summary>
    private sealed class StopAfterFirstProgress(CancellationTokenSource stop) : MemoryStream
    {
        public override async Task FlushAsync(CancellationToken cancellationToken)
        {
            await base.FlushAsync(cancellationToken);
            await stop.CancelAsync();
        }
    }
}
