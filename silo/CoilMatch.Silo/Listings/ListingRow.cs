using CoilMatch.Silo.Common;
using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Storage;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Listings;

/// <summary>A listing with the course that it opens and the institution that it belongs to.</summary>
internal sealed record ListingRow
{
    public required Listing Listing { get; init; }
    public required Course Course { get; init; }
    public required Institution Institution { get; init; }

    /// <summary>The zone in which its days begin and its slots are told.</summary>
    internal string Zone => Listing.Content.TimeZone ?? Institution.TimeZone;

    /// <summary>What publishing would refuse at this moment.</summary>
    internal IReadOnlyList<Refusal> Faults(DateTimeOffset now) =>
        ListingCheck.Faults(Course.Content, Listing.Content, LocalDay.In(Zone, now));
}

internal static class ListingRows
{
    /// <summary>Joins listings with their course and institution, in one statement.</summary>
    internal static IQueryable<ListingRow> WithCourses(this IQueryable<Listing> listings, SiloDbContext db) =>
        from listing in listings
        join course in db.Courses on listing.CourseId equals course.Id
        join institution in db.Institutions on listing.InstitutionId equals institution.Id
        select new ListingRow { Listing = listing, Course = course, Institution = institution };

    internal static Task<ListingRow?> FindRowAsync(this SiloDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var listingId = new ListingId(id);
        return db.Listings.Where(one => one.Id == listingId).WithCourses(db).SingleOrDefaultAsync(cancellationToken);
    }
}
