using System.Security.Cryptography;
using System.Text.Json;
using CoilMatch.Silo.Changes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Imports;

/// <summary>What became of the rows of one batch; told to the caller when it is saved.</summary>
internal sealed class BatchOutcome
{
    internal int Added { get; set; }
    internal int Changed { get; set; }
    internal int Unchanged { get; set; }
    internal int Assumed { get; set; }
    internal List<(ImportRow Row, IReadOnlyList<RowFault> Faults)> Refused { get; } = [];
    internal List<RowNote> Notes { get; } = [];
}

/// <summary>Writes up to a thousand checked rows in one transaction: all of them or none, and nothing for what is unchanged.</summary>
internal sealed class ImportBatch(SiloDbContext db, BulkChanges bulk, TimeProvider clock)
{
    private readonly BatchOutcome outcome = new();
    private readonly List<Course> courses = [];
    private readonly List<Listing> listings = [];
    private readonly List<ImportedCourse> imported = [];

    internal async Task<BatchOutcome> WriteAsync(
        IReadOnlyList<ImportRow> rows, InstitutionDirectory directory, CancellationToken cancellationToken)
    {
        var placed = Place(rows, directory);
        var known = await FindImportedAsync(placed, cancellationToken);
        foreach (var (row, institution) in placed)
        {
            if (!known.TryGetValue((institution.Id, row.SourceId), out var before))
            {
                if (!Refuse(row, FaultsOf(row, institution))) Add(row, institution);
            }
            else if (before.ContentHash.AsSpan().SequenceEqual(row.ContentHash)) outcome.Unchanged++;
            else if (!Refuse(row, FaultsOf(row, institution))) await ChangeAsync(row, institution, before, cancellationToken);
        }

        if (outcome.Added + outcome.Changed > 0) await SaveAsync(directory, cancellationToken);
        return outcome;
    }

    /// <summary>Finds each row's institution; one is registered only for a row that goes in.</summary>
    private List<(ImportRow Row, Institution Institution)> Place(IReadOnlyList<ImportRow> rows, InstitutionDirectory directory)
    {
        var placed = new List<(ImportRow, Institution)>(rows.Count);
        foreach (var row in rows)
        {
            var (institution, isNew, fault) = directory.Find(row);
            if (institution is null || (isNew && FaultsOf(row, institution) is [_, ..]))
            {
                Refuse(row, institution is null ? [fault!] : FaultsOf(row, institution));
                continue;
            }

            if (isNew) Register(row, institution, directory);
            placed.Add((row, institution));
        }

        return placed;
    }

    private void Register(ImportRow row, Institution institution, InstitutionDirectory directory)
    {
        directory.Add(institution);
        outcome.Notes.Add(new RowNote(row.Line, row.SourceId, Column.University.Name(),
            $"{institution.Name} was not known yet; it was registered in {row.Country} and waits to be confirmed."));
    }

    /// <summary>The rules of listings; what a catalogue never tells (outcomes, keywords, …) may be missing.</summary>
    private List<RowFault> FaultsOf(ImportRow row, Institution institution)
    {
        var today = TodayAt(institution);
        var completed = ImportDefaults.Complete(row, institution, today);
        return [.. ListingCheck.Faults(completed.Course, completed.Listing, today)
            .Where(fault => fault.Code != "required")
            .Select(fault => new RowFault(fault.Field, fault.Message))];
    }

    private async Task<Dictionary<(InstitutionId, string), ImportedCourse>> FindImportedAsync(
        List<(ImportRow Row, Institution Institution)> placed, CancellationToken cancellationToken)
    {
        var institutions = placed.Select(one => one.Institution.Id).Distinct().ToList();
        var ids = placed.Select(one => one.Row.SourceId).ToList();
        return await db.Set<ImportedCourse>()
            .Where(row => institutions.Contains(row.InstitutionId) && ids.Contains(row.SourceId))
            .ToDictionaryAsync(row => (row.InstitutionId, row.SourceId), cancellationToken);
    }

    private bool Refuse(ImportRow row, List<RowFault> faults)
    {
        if (faults.Count > 0) outcome.Refused.Add((row, faults));
        return faults.Count > 0;
    }

    private void Add(ImportRow row, Institution institution)
    {
        var at = clock.GetUtcNow();
        var completed = ImportDefaults.Complete(row, institution, TodayAt(institution));
        var course = Course.Create(institution.Id, completed.Course, row.SourceId);
        var listing = Listing.Create(course, owner: null, completed.Listing, at, completed.Assumed);
        listing.Publish([], at);
        courses.Add(course);
        listings.Add(listing);
        imported.Add(new ImportedCourse
        {
            InstitutionId = institution.Id,
            SourceId = row.SourceId,
            CourseId = course.Id,
            ListingId = listing.Id,
            ContentHash = row.ContentHash,
            WrittenHash = HashOf(course, listing),
        });
        outcome.Added++;
        if (completed.Assumed.Count > 0) outcome.Assumed++;
    }

    /// <summary>A course that nobody edited follows the file; of an edited one only the texts do.</summary>
    private async Task ChangeAsync(
        ImportRow row, Institution institution, ImportedCourse before, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        var course = (await db.Courses.FindAsync([before.CourseId], cancellationToken))!;
        var listing = (await db.Listings.FindAsync([before.ListingId], cancellationToken))!;
        var completed = ImportDefaults.Complete(row, institution, TodayAt(institution));
        var edited = !before.WrittenHash.AsSpan().SequenceEqual(HashOf(course, listing));

        var courseChanged = course.Save(edited ? WithTextsOf(completed.Course, course.Content) : completed.Course);
        var listingChanged = !edited && listing.Save(completed.Listing, completed.Assumed, at);
        if (courseChanged && !listingChanged) listing.TouchForCourse(at);
        if (!edited && listing.State == ListingState.Expired) listing.Publish([], at);
        before.ContentHash = row.ContentHash;
        if (!edited) before.WrittenHash = HashOf(course, listing);
        outcome.Changed++;
        if (listing.Assumed.Count > 0) outcome.Assumed++;
    }

    /// <summary>One transaction, and a short one: readers of the feed wait for the oldest that is open.</summary>
    private async Task SaveAsync(InstitutionDirectory directory, CancellationToken cancellationToken)
    {
        db.Institutions.AddRange(directory.Unsaved);
        await using var transaction = await db.JoinTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await bulk.CopyAsync(courses, cancellationToken);
        await bulk.CopyAsync(listings, cancellationToken);
        await bulk.CopyChangesAsync(cancellationToken);
        await db.CopyAsync(imported, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static CourseContent WithTextsOf(CourseContent file, CourseContent edited) => edited with
    {
        Title = file.Title,
        Code = file.Code ?? edited.Code,
        Description = file.Description ?? edited.Description,
        LearningOutcomes = file.LearningOutcomes ?? edited.LearningOutcomes,
        Keywords = file.Keywords is [] ? edited.Keywords : file.Keywords,
        TextLanguage = file.TextLanguage,
    };

    private DateOnly TodayAt(Institution institution) => LocalDay.In(institution.TimeZone, clock.GetUtcNow());

    private static byte[] HashOf(Course course, Listing listing) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Course = course.Content, Listing = listing.Content }, Json.Options));
}
