using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Demo;

/// <summary>Opens the demo's courses for partners, by the same rules as everybody's.</summary>
internal static class DemoListings
{
    /// <summary>The exchange may begin this much later than planned, in weeks, so that two calendars have room to meet.</summary>
    private const int Leeway = 6;

    internal static void Add(SiloDbContext db, DemoListing file, DemoPlace place, DateTimeOffset at)
    {
        var course = db.Courses.Add(Course.Create(place.Institution.Id, file.Course)).Entity;
        var session = place.Calendar.Next(file.Session);
        var listing = Listing.Create(course, place.Lecturer.Id, ContentIn(file, place.Institution, session), at);
        var faults = listing.Publish(
            ListingCheck.Faults(course.Content, listing.Content, DateOnly.FromDateTime(at.UtcDateTime)), at);
        if (faults.Count > 0)
            throw new InvalidOperationException(
                $"The demo listing \"{file.Course.Title}\" ({file.Institution}) cannot be published: {string.Join(' ', faults)}");
        db.Listings.Add(listing);
    }

    private static ListingContent ContentIn(DemoListing file, Institution institution, AcademicSession session)
    {
        var start = session.Start.AddDays(7 * file.WeekOffset);
        var latest = start.AddDays(7 * (file.ModuleWeeks + Leeway) - 1);
        return ContentOf(file, institution, start, latest < session.End ? latest : session.End, session.Breaks);
    }

    /// <param name="breaks">Of the campus, on any days.</param>
    internal static ListingContent ContentOf(
        DemoListing file, Institution institution, DateOnly start, DateOnly end, IReadOnlyList<Break> breaks)
    {
        var content = new ListingContent
        {
            WindowStart = start,
            WindowEnd = end,
            ModuleWeeks = file.ModuleWeeks,
            Breaks = [.. breaks.Where(one => one.From <= end && one.To >= start)],
            LiveMode = file.LiveMode,
            LiveMinutesPerWeek = file.LiveMinutesPerWeek,
            TimeZone = institution.TimeZone,
            Slots = file.Slots,
            StudentsMin = file.StudentsMin,
            StudentsMax = file.StudentsMax,
            Languages = file.Languages,
            PartnerFields = file.PartnerFields,
            ListedPartnerFields = file.ListedPartnerFields,
            ExchangeType = file.ExchangeType,
            Tools = file.Tools,
            Bandwidth = file.Bandwidth,
            PreferredCountries = file.PreferredCountries,
            BlockedCountries = file.BlockedCountries,
            Wishes = string.IsNullOrWhiteSpace(file.Wishes) ? null : file.Wishes,
            PartnersSought = file.PartnersSought,
            Visibility = file.Visibility,
            ExpiresOn = start,
        };

        // The breaks fall on other weekdays each year, which can cost a long exchange its last week.
        return content with { ModuleWeeks = Math.Min(file.ModuleWeeks, TeachingWeeks.In(content)) };
    }
}
